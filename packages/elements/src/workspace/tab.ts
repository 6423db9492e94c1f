import { thisPage } from '../context/page.js';

const KEY = 'one-on-one/1/tab';

/**
 * The name of this tab. It survives a reload through `sessionStorage`, but a duplicated tab starts with a copy of
 * that. So the name lies there only while no page of the tab is alive: whoever finds it there may have it.
 */
export const tabName = (): string => (thisPage().tab ??= takeTabName() ?? newName());

/** Takes the name back out, when a page that was put aside comes back to life. */
export function takeTabName(): string | undefined {
  try {
    const name = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    return name && /^[\d-]{7,43}$/.test(name) ? name : undefined;
  } catch {
    return undefined; // a frame without storage
  }
}

/** Leaves the name for the page that follows in this tab. */
export function leaveTabName(): void {
  try {
    sessionStorage.setItem(KEY, tabName());
  } catch {
    // Without storage the next page is a new tab: it finds the drafts all the same, as it does after a tab was closed.
  }
}

const newName = () => crypto.getRandomValues(new Uint32Array(4)).join('-');

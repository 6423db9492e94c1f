/** By who is looking, as the page says it: which pair was shown last. An id, and nothing that anybody wrote. */
const KEY = 'one-on-one/1/pair/';

// A reload keeps what this tab showed; a new tab begins with what was chosen last in any.
const stores = ['sessionStorage', 'localStorage'] as const;

/** Which pair was chosen last here; undefined where none was, or a browser remembers nothing. */
export function lastChoice(viewer: string): string | undefined {
  try {
    return stores.map((store) => globalThis[store].getItem(KEY + viewer)).find(Boolean) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Remembers which pair was chosen; a browser that refuses begins with its own pair next time. */
export function rememberChoice(viewer: string, id: string): void {
  try {
    for (const store of stores) globalThis[store].setItem(KEY + viewer, id);
  } catch {
    // Full, or refused.
  }
}

/** Forgets that a pair was chosen, whoever did. */
export function forgetChoice(id: string): void {
  try {
    for (const store of stores.map((name) => globalThis[name])) {
      const chosen = Object.keys(store).filter((key) => key.startsWith(KEY) && store.getItem(key) === id);
      for (const key of chosen) store.removeItem(key);
    }
  } catch {
    // Where nothing can be read, nothing was remembered.
  }
}

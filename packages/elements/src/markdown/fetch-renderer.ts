import type { renderMarkdown } from './render-markdown.js';

let fetched: typeof renderMarkdown | undefined;
let fetching: Promise<void> | undefined;

/** What renders notes, once it is here. */
export const renderer = (): typeof renderMarkdown | undefined => fetched;

/** Fetches it, once for the whole page. Where it does not come, notes stay plain text, and the next one tries again. */
export function fetchRenderer(): Promise<void> {
  fetching ??= import('./render-markdown.js').then(
    (module) => {
      fetched = module.renderMarkdown;
    },
    () => {
      fetching = undefined;
    },
  );
  return fetching;
}

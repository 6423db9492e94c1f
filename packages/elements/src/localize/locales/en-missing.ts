import type { SheetStrings } from '../strings.js';

/** English where a file did not come. */
export const enMissing: Pick<SheetStrings, 'missing' | 'tryAgain'> = {
  missing:
    'A part of this page could not be loaded. What you type is kept, but not entered yet. Reload the page.',
  tryAgain: 'Try again',
};

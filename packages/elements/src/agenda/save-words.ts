import type { SaveState } from '@one-on-one/core';
import type { SaveWords, SheetStrings } from '../localize/strings.js';

/** What is said of a save state: in a few words and, where something is to be done, in a sentence. */
export function saveWords(save: SaveState, { save: words }: SheetStrings): SaveWords {
  const known = words as Readonly<Record<string, SaveWords>>;
  return ('code' in save && known[save.code]) || words[save.kind];
}

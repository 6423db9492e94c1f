import type { SaveState } from '@one-on-one/core';
import { html, nothing } from 'lit';
import type { SaveWords, SheetStrings } from '../localize/strings.js';
import { icons } from './icons.js';

/** What is said of a save state: in a few words and, where something is to be done, in a sentence. */
export function saveWords(save: SaveState, { save: words }: SheetStrings): SaveWords {
  const known = words as Readonly<Record<string, SaveWords>>;
  return ('code' in save && known[save.code]) || words[save.kind];
}

/**
 * Whether all is saved, in words. Not read aloud at every change, which would drown what else is said: what needs
 * attention stands in a notice, and that is.
 */
export function renderSaveState(save: SaveState, strings: SheetStrings) {
  const [words, help] = saveWords(save, strings);
  const icon = save.kind === 'saved' ? icons.check : help ? icons.attention : nothing;
  return html`<div part="save-state ${save.kind}" class=${help ? 'warm' : ''} role="status" aria-live="off">
    ${icon}${words}
  </div>`;
}

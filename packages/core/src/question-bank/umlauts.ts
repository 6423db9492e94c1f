import { fold } from '../history/fold.js';

/** With two letters for each umlaut, as those write whose keyboard has none: "Überlastung" is "Ueberlastung". */
export const spellOut = (text: string): string =>
  text.normalize('NFC').replace(/[äöü]/gi, (letter) => `${fold(letter)}e`);

/** Folded but for its umlauts, so that a text can be found by either way to write them. */
export const foldToFind = (text: string): string => text.normalize('NFC').replace(/[^äöü]+/gi, fold);

/** Folded, in each of the two ways. */
export const spellings = (text: string): readonly string[] => [...new Set([text, spellOut(text)].map(fold))];

import type { AllStrings, TimedStrings } from './all-strings.js';
import { Language, putCatalog } from './language.js';
import { en } from './locales/en.js';
import type { SheetStrings } from './strings.js';

/** Adds a language, or the variant of one (`pt-BR`); elements on the page change over at once. */
export function registerStrings(lang: string, strings: AllStrings | TimedStrings): void {
  putCatalog(lang, { ...en, ...strings });
}

/** Gives an element the texts for the nearest `lang` around it. */
export class Localize extends Language<SheetStrings> {
  /** What an element shows; those of a registered language are complete, the built-in ones have `enTools` beside them. */
  get strings(): SheetStrings {
    const { texts } = this;
    return 'agenda' in texts ? (texts as SheetStrings) : en;
  }
}

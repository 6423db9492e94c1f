import { LocalizeController, update } from '@shoelace-style/localize';
import type { AllStrings } from './all-strings.js';
import { en } from './locales/en.js';
import type { SheetStrings } from './strings.js';

const catalogs = new Map<string, SheetStrings>([['en', en]]);

/** Adds a language, or the variant of one (`pt-BR`); elements on the page change over at once. */
export function registerStrings(lang: string, strings: AllStrings): void {
  catalogs.set(lang.toLowerCase(), { ...en, ...strings });
  update();
}

/** Gives an element the texts for the nearest `lang` around it, looking out through shadow roots. */
export class Localize extends LocalizeController<SheetStrings> {
  /** The language of `strings`, to format by: the nearest `lang` where there are texts for it, else English. */
  override lang(): string {
    const lang = (nearest(this.host, 'lang') || super.lang()).replaceAll('_', '-');
    return isLocale(lang) && catalogFor(lang) ? lang : 'en';
  }

  override dir(): string {
    return (nearest(this.host, 'dir') || super.dir()).toLowerCase();
  }

  /** What an element shows; those of a registered language are complete, the built-in ones have `enTools` beside them. */
  get strings(): SheetStrings {
    return catalogFor(this.lang()) ?? en;
  }
}

// `pt-BR` is served by its own texts, else by those of `pt`.
function catalogFor(lang: string): SheetStrings | undefined {
  const end = lang.lastIndexOf('-');
  return catalogs.get(lang.toLowerCase()) ?? (end < 0 ? undefined : catalogFor(lang.slice(0, end)));
}

function isLocale(lang: string): boolean {
  try {
    return Intl.getCanonicalLocales(lang).length > 0;
  } catch {
    return false;
  }
}

function nearest(element: Element, attribute: 'lang' | 'dir'): string | null | undefined {
  const found = element.closest(`[${attribute}]`);
  if (found) return found.getAttribute(attribute);
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearest(root.host, attribute) : undefined;
}

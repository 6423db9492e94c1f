import { LocalizeController, update } from '@shoelace-style/localize';
import type { AllStrings } from './all-strings.js';

/** What a language brings, by its code in small letters; the built-in one is put there by whoever needs all of it. */
export type Catalog = Partial<AllStrings> & Pick<AllStrings, '$code' | '$name' | '$dir'>;

const english: Catalog = { $code: 'en', $name: 'English', $dir: 'ltr' };
const catalogs = new Map<string, Catalog>([['en', english]]);

/** Puts a language, or the variant of one (`pt-BR`), there; elements on the page change over at once. */
export function putCatalog(lang: string, catalog: Catalog): void {
  catalogs.set(lang.toLowerCase(), catalog);
  update();
}

/** Finds the nearest `lang` around an element, looking out through shadow roots, and what there is in that language. */
export class Language<T extends Catalog = Catalog> extends LocalizeController<T> {
  /** The language of `texts`, to format by: the nearest `lang` where there are texts for it, else English. */
  override lang(): string {
    const lang = (nearest(this.host, 'lang') || super.lang()).replaceAll('_', '-');
    return isLocale(lang) && catalogFor(lang) ? lang : 'en';
  }

  override dir(): string {
    return (nearest(this.host, 'dir') || super.dir()).toLowerCase();
  }

  /** What this language brings. */
  get texts(): Catalog {
    return catalogFor(this.lang()) ?? english;
  }
}

// `pt-BR` is served by its own texts, else by those of `pt`.
function catalogFor(lang: string): Catalog | undefined {
  const end = lang.lastIndexOf('-');
  return catalogs.get(lang.toLowerCase()) ?? (end < 0 ? undefined : catalogFor(lang.slice(0, end)));
}

function isLocale(lang: string): boolean {
  try {
    Intl.getCanonicalLocales(lang);
    return true;
  } catch {
    return false;
  }
}

/** What the nearest element around, or the one itself, says in this attribute. */
export function nearest(element: Element, attribute: 'lang' | 'dir' | 'audience'): string | null | undefined {
  const found = element.closest(`[${attribute}]`);
  if (found) return found.getAttribute(attribute);
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearest(root.host, attribute) : undefined;
}

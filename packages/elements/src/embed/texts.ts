import type { TimedStrings } from '../localize/all-strings.js';

/** A module of whoever serves the page: one other language. */
interface TextsModule {
  readonly strings: TimedStrings;
}

/** A built file that takes other languages. */
export interface TakesTexts {
  readonly registerStrings?: (lang: string, strings: TimedStrings) => void;
}

/** The languages that whoever serves the page lists in it, by addresses of modules. An address of a frame names none. */
export async function fetchTexts(page: Document): Promise<readonly TimedStrings[]> {
  const listed = page.querySelector<HTMLMetaElement>('meta[name=one-on-one-strings]')?.content ?? '';
  const modules = listed
    .split(/\s+/)
    .filter(Boolean)
    .map((address) => import(new URL(address, page.baseURI).href) as Promise<TextsModule>);
  return (await Promise.all(modules)).map(({ strings }) => strings);
}

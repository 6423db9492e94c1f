import type { TimedStrings } from '../localize/all-strings.js';
import type { FrameStrings } from '../localize/frame-strings.js';
import { enFrame } from '../localize/locales/en-frame.js';

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

/** What the frame says itself, in the language of the page where there is one. */
export const frameWords = (
  page: Document,
  texts: readonly TimedStrings[],
): FrameStrings & { $code: string } => {
  const lang = page.documentElement.lang.toLowerCase();
  const found = texts.find(({ $code }) => `${lang}-`.startsWith(`${$code.toLowerCase()}-`));
  return found?.frame ? { ...found.frame, $code: found.$code } : { ...enFrame, $code: 'en' };
};

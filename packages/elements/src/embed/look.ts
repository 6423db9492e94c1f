/** How a frame looks and speaks: what an address can say, and the page around may change. */
export interface Look {
  readonly theme?: 'light' | 'dark' | 'auto';
  /** A BCP 47 tag. */
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

const SCHEMES = { light: 'light', dark: 'dark', auto: 'light dark' } as const;

/** What of unknown data is a look; everything else is ignored. */
export function readLook(said: Readonly<Record<string, unknown>>): Look {
  const { theme, lang, dir } = said;
  return {
    ...(typeof theme === 'string' &&
      Object.hasOwn(SCHEMES, theme) && { theme: theme as keyof typeof SCHEMES }),
    ...(isLanguage(lang) && { lang }),
    ...((dir === 'ltr' || dir === 'rtl') && { dir }),
  };
}

/** Gives it to a document. What is absent stays as it is. */
export function takeLook({ theme, lang, dir }: Look, page: HTMLElement): void {
  if (theme) page.style.colorScheme = SCHEMES[theme];
  if (lang) page.lang = lang;
  if (dir) page.dir = dir;
}

function isLanguage(lang: unknown): lang is string {
  if (typeof lang !== 'string') return false;
  try {
    return Intl.getCanonicalLocales(lang).length === 1;
  } catch {
    return false;
  }
}

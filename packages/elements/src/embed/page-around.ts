/**
 * The origins in a list with spaces between them. What is none is left out, `*` and `null` too, and said in the
 * console: a list with nothing else in it names nobody. Only an empty text is no list, and answers undefined.
 */
export function readOrigins(list: string): readonly string[] | undefined {
  const texts = list.split(/\s+/).filter(Boolean);
  return texts.length === 0 ? undefined : texts.flatMap((text) => originOf(text) ?? []);
}

function originOf(text: string): string | undefined {
  try {
    const { origin } = new URL(text);
    if (origin === text.replace(/\/$/, '') && /^https?:[^*]+$/.test(origin)) return origin;
  } catch {
    // Said below.
  }
  console.warn(`One-on-One: "${text}" is no origin like https://learn.example, so it hears nothing.`);
  return undefined;
}

/** The page that a frame stands in: nobody else is heard, and nobody else told anything. */
export class PageAround {
  readonly #origins: readonly string[] | undefined;

  /** `origins`: who that page may be. Without a list it may be everybody, and then nothing but a height is told. */
  constructor(origins: readonly string[] | undefined) {
    this.#origins = origins;
  }

  /** Tells something without content: to the listed ones, or without a list to whoever it is. */
  tellOpenly(message: object): void {
    if (this.#origins) this.tell(message);
    else this.#send(message, '*');
  }

  /** Tells it to the listed ones alone: without a list to nobody. */
  tell(message: object): void {
    // Where the browser says who it is, the others are not tried. Where not, it delivers to the one that is meant.
    const known = (location as Partial<Location>).ancestorOrigins?.[0];
    for (const origin of this.#origins ?? [])
      if (known === undefined || known === origin) this.#send(message, origin);
  }

  /** Hears plain objects from the page around: of a listed origin, or without a list of any. */
  hear(take: (message: Readonly<Record<string, unknown>>) => void): void {
    addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
      const isListed = this.#origins?.includes(origin) ?? true;
      if (!this.#isThere || source !== parent || !isListed) return;
      if (typeof data === 'object' && data !== null) take(data as Readonly<Record<string, unknown>>);
    });
  }

  get #isThere(): boolean {
    return parent !== window;
  }

  #send(message: object, origin: string): void {
    if (this.#isThere) parent.postMessage(message, origin);
  }
}

/** The origins in a list with spaces between them; what is none is left out, `*` and `null` too. */
export const readOrigins = (list: string): readonly string[] => list.split(/\s+/).filter(isOrigin);

function isOrigin(text: string): boolean {
  try {
    const { origin, protocol } = new URL(text);
    return origin === text && /^https?:$/.test(protocol);
  } catch {
    return false;
  }
}

/** The page that a frame stands in: nobody else is heard, and nobody else told anything. */
export class PageAround {
  readonly #origins: readonly string[];

  /** `origins`: who that page may be. Without any it may be everybody, and then nothing but a height is told. */
  constructor(origins: readonly string[]) {
    this.#origins = origins;
  }

  /** Tells something without content: to the listed ones, or without a list to whoever it is. */
  tellOpenly(message: object): void {
    if (this.#origins.length > 0) this.tell(message);
    else this.#send(message, '*');
  }

  /** Tells it to the listed ones alone: without a list to nobody. */
  tell(message: object): void {
    // Where the browser says who it is, the others are not tried. Where not, it delivers to the one that is meant.
    const known = (location as Partial<Location>).ancestorOrigins?.[0];
    for (const origin of this.#origins)
      if (known === undefined || known === origin) this.#send(message, origin);
  }

  /** Hears plain objects from the page around: of a listed origin, or without a list of any. */
  hear(take: (message: Readonly<Record<string, unknown>>) => void): void {
    addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
      const isListed = this.#origins.length === 0 || this.#origins.includes(origin);
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

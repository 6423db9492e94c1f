import { countOf, type Kept } from './kept.js';

/** When somebody did something last, and a number that decides where two did something at once. */
interface Stamp {
  readonly at: string;
  readonly by: number;
}

/** What became of the count. */
export interface Told extends Stamp {
  readonly kept: Kept;
}

/** What one tab says to the others. Any script of the origin can speak there. */
interface Message {
  readonly page?: unknown;
  readonly said?: Told | 'ask';
}

/** A tab in which nothing was done for longer than the longest meeting tells a new one nothing. In milliseconds. */
const LONGEST = 240 * 60_000;

/** Which copy of this module speaks: one page keeps its timers apart. */
const page = Math.random();

/**
 * One count in all tabs that show the same: at the same address, under the same `id`, of the same pair. What was done last
 * counts, and a new tab asks the others. Not while the page is frozen: a message makes a browser drop a page that was put
 * aside.
 */
export class OtherTabs {
  readonly #place: () => string;
  readonly #take: (kept: Kept) => boolean;
  readonly #mine: () => Kept;
  #last: Stamp | undefined;
  #channel: BroadcastChannel | undefined;

  /** `take`: somebody did something in another tab; answers whether it fits. `mine`: the count as it is here now. */
  constructor(place: () => string, take: (kept: Kept) => boolean, mine: () => Kept) {
    this.#place = place;
    this.#take = take;
    this.#mine = mine;
  }

  readonly open = (): void => {
    try {
      this.#channel = new BroadcastChannel(this.#place());
    } catch {
      return; // missing or refused: each tab has a count of its own
    }
    this.#channel.onmessage = ({ data }: MessageEvent<Message | null | undefined>) => this.#hear(data);
    document.addEventListener('freeze', this.#shut);
    document.addEventListener('resume', this.#reopen);
    this.#post('ask');
  };

  close(): void {
    document.removeEventListener('freeze', this.#shut);
    document.removeEventListener('resume', this.#reopen);
    this.#shut();
  }

  /** From now on another count is shown, which goes on here since this instant, or was never shown. */
  turn(since?: string): void {
    const isOpen = this.#channel !== undefined;
    this.close();
    this.#last = since === undefined ? undefined : { at: since, by: 0 };
    if (isOpen) this.open();
  }

  /** What was done last, here or there, and what became of the count since. */
  get told(): Told | undefined {
    return this.#last && { ...this.#last, kept: this.#mine() };
  }

  /** Somebody did something here. */
  tell(): Told {
    const kept = this.#mine();
    // What is done within one instant is still done one after the other.
    const since = this.#last?.at === kept.seen ? this.#last.by : 0;
    this.#last = { at: kept.seen, by: since + Math.random() };
    const told = { ...this.#last, kept };
    this.#post(told);
    return told;
  }

  /** Somebody did something elsewhere. */
  hear({ at, by, kept }: Told): void {
    if (this.#last && !isLater({ at, by }, this.#last)) return;
    const count = countOf(kept);
    if (count && !Number.isNaN(Date.parse(at) + by) && this.#take(count)) this.#last = { at, by };
  }

  /** An earlier page of this tab left the count, seen at this instant. */
  goOn(at: string): void {
    this.#last ??= { at, by: 0 };
  }

  readonly #shut = (): void => {
    this.#channel?.close();
    this.#channel = undefined;
  };

  readonly #reopen = (): void => {
    this.close();
    this.open();
  };

  #post(said: Told | 'ask'): void {
    this.#channel?.postMessage({ page, said });
  }

  #hear(data: Message | null | undefined): void {
    const said = data?.said;
    if (!said || data.page === page) return;
    if (said === 'ask') this.#answer();
    else this.hear(said);
  }

  #answer(): void {
    const { told } = this;
    if (told && Date.parse(told.kept.seen) - Date.parse(told.at) < LONGEST) this.#post(told);
  }
}

const isLater = (one: Stamp, other: Stamp) => one.at > other.at || (one.at === other.at && one.by > other.by);

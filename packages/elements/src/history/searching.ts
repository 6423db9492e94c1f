import { HistorySearch, type SearchResult } from '@one-on-one/core/history';
import type { ReactiveController, ReactiveElement } from 'lit';
import { reportError } from '../events/report-error.js';
import type { HistoryReader } from './reader.js';

const PAGE = 20;
/** Somebody who types hears what was found once they stop. */
const QUIET = 500;

const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));

/** What is looked for in past meetings. They are read once somebody turns to the search, in the background. */
export class Searching implements ReactiveController {
  query = '';
  /** What was found, said once typing is over. */
  said = '';

  readonly #host: ReactiveElement;
  readonly #reader: HistoryReader;
  #search: HistorySearch | undefined;
  #of = '';
  #limit = PAGE;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveElement, reader: HistoryReader) {
    this.#host = host;
    this.#reader = reader;
    host.addController(this);
    reader.onChanged = (id) => void this.#search?.refresh(id).then(() => host.requestUpdate(), nothing);
  }

  get isOn(): boolean {
    return this.query.trim() !== '';
  }

  /** Entries read so far; undefined once all are. */
  get reading(): number | undefined {
    const { progress } = this.#search ?? {};
    return progress?.done ? undefined : (progress?.records ?? 0);
  }

  get result(): SearchResult {
    const before = this.#reader.source?.meetingId;
    if (!this.#search || before === undefined) return { meetings: [], total: 0 };
    return this.#search.search(this.query, { before, limit: this.#limit });
  }

  /** Whoever else looks now, finds only what they may see. */
  hostUpdate(): void {
    if (!this.#search || this.#of === this.#reader.of) return;
    this.#search.stop();
    this.#search = undefined;
    if (this.isOn) this.prepare();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#search?.stop();
    this.#search = undefined;
  }

  /** Begins to read. */
  prepare(): void {
    const { source, of } = this.#reader;
    if (this.#search || !source) return;
    this.#of = of;
    const search = (this.#search = new HistorySearch(source));
    const pause = () => {
      this.#host.requestUpdate();
      return nextTask();
    };
    void search.build(pause).then(
      () => this.#host.requestUpdate(),
      (error: unknown) => {
        if (search !== this.#search) return;
        this.#search = undefined;
        reportError(this.#host, error);
      },
    );
  }

  look(query: string, say: () => string): void {
    this.query = query;
    this.#limit = PAGE;
    this.prepare();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.said = this.isOn ? say() : '';
      this.#host.requestUpdate();
    }, QUIET);
    this.#host.requestUpdate();
  }

  showMore(): void {
    this.#limit += PAGE;
    this.#host.requestUpdate();
  }
}

const nothing = () => {};

import type { FoundPresent, HistorySearch, HistorySource, SearchResult } from '@one-on-one/core/history';
import type { ReactiveController, ReactiveElement } from 'lit';
import { reportError } from '../events/report-error.js';
import { unavailable } from '../events/unavailable.js';
import { pause } from '../workspace/pause.js';
import type { HistoryReader } from './reader.js';
import type * as SearchIndex from './search-index.js';

type Means = typeof SearchIndex;

const PAGE = 20;
/** Somebody who types hears what was found once they stop. */
const QUIET = 500;

/** What was found, where it is past and where it is not. */
export interface FoundAll extends SearchResult, FoundPresent {}

const NOTHING: FoundPresent['meeting'] = { found: [], count: 0 };

/** What is looked for in everything that a viewer may see. Past meetings are read once somebody turns to the search, in the background. */
export class Searching implements ReactiveController {
  /** What is needed to search could not be fetched, or the meetings could not be read. */
  hasFailed: 'to-fetch' | 'to-read' | undefined;

  readonly #host: ReactiveElement;
  readonly #reader: HistoryReader;
  #search: HistorySearch | undefined;
  #means: Means | undefined;
  #of = '';
  #limit = PAGE;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #query = '';
  #said = '';
  /** Who looked for it, and where: nobody else reads what they sought. */
  #by = '';
  #seen = '';

  constructor(host: ReactiveElement, reader: HistoryReader) {
    this.#host = host;
    this.#reader = reader;
    host.addController(this);
    reader.onChanged = (id) => void this.#search?.refresh(id).then(() => host.requestUpdate(), nothing);
  }

  get query(): string {
    return this.#by === this.#reader.of ? this.#query : '';
  }

  /** What was found, said once typing is over. */
  get said(): string {
    return this.#by === this.#reader.of ? this.#said : '';
  }

  get isOn(): boolean {
    return this.query.trim() !== '';
  }

  /** Entries read so far; undefined once all are. */
  get reading(): number | undefined {
    const { progress } = this.#search ?? {};
    return progress?.done ? undefined : (progress?.records ?? 0);
  }

  get result(): FoundAll {
    const { query } = this;
    const { state } = this.#reader;
    if (!this.#search || !this.#means || state?.status !== 'ready')
      return { meetings: [], total: 0, meeting: NOTHING, parked: NOTHING };
    const past = this.#search.search(query, { before: state.meeting.id, limit: this.#limit });
    return { ...past, ...this.#means.searchPresent(state, query) };
  }

  /** Whoever else looks now, finds only what they may see. */
  hostUpdate(): void {
    const { of } = this.#reader;
    if (of === this.#seen) return;
    this.#seen = of;
    this.#stop();
    if (this.isOn) this.prepare();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#stop();
  }

  #stop(): void {
    this.#search?.stop();
    this.#search = undefined;
    this.#of = '';
  }

  /** Begins to read. */
  prepare(): void {
    const { source, of } = this.#reader;
    if (!source || this.#of === of || this.hasFailed) return;
    this.#of = of;
    void this.#read(source, of);
  }

  /** Begins to read once more, after a failure. */
  again(): void {
    this.hasFailed = undefined;
    this.prepare();
    this.#host.requestUpdate();
  }

  async #read(source: HistorySource, of: string): Promise<void> {
    const showHowFar = () => {
      this.#host.requestUpdate();
      return pause();
    };
    try {
      const means = await this.fetch();
      const { workspace } = this.#reader;
      if (of !== this.#of || !workspace) return;
      this.#means = means;
      means.equip(workspace); // or what was written in the present meeting is not there
      await (this.#search = means.searchOf(source)).build(showHowFar);
    } catch (error) {
      if (of !== this.#of) return;
      this.hasFailed = this.#search ? 'to-read' : 'to-fetch';
      this.#stop();
      reportError(this.#host, error);
    }
    this.#host.requestUpdate();
  }

  /** What reads everything and finds in it: fetched once somebody turns to the search. */
  fetch() {
    return import('./search-index.js').catch((cause: unknown) => Promise.reject(unavailable(cause)));
  }

  look(query: string, say: (result: FoundAll) => string): void {
    this.#query = query;
    this.#by = this.#reader.of;
    this.#limit = PAGE;
    if (!this.isOn) this.hasFailed = undefined; // who begins anew, tries again
    this.prepare();
    this.#tell(say);
  }

  /** Shows more of what was found; resolves once it is there. */
  showMore(say: (result: FoundAll) => string): Promise<unknown> {
    this.#limit += PAGE;
    this.#tell(say);
    return this.#host.updateComplete;
  }

  #tell(say: (result: FoundAll) => string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#said = this.isOn ? say(this.result) : '';
      this.#host.requestUpdate();
    }, QUIET);
    this.#host.requestUpdate();
  }
}

const nothing = () => {};

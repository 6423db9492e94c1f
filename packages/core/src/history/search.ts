import type { Meeting } from '../meeting/schema.js';
import type { StorageKey } from '../storage/adapter.js';
import { keys, type ListKind } from '../storage/keys.js';
import { entryOf, type Entry, type PlainText } from './entry.js';
import { find, type SearchResult } from './find.js';
import { wordsOf } from './fold.js';
import { placeOf } from './place.js';
import { prefixesOf, readable } from './records.js';
import type { HistorySource } from './source.js';

/** How far reading has come: `records` so far, and whether that was all. */
export interface SearchProgress {
  readonly records: number;
  readonly done: boolean;
}

const KINDS: readonly ListKind[] = ['decision', 'action', 'item', 'note', 'win'];
/** A meeting and where it stands in its series. */
interface Placed {
  readonly id: string;
  readonly series: string;
  readonly seq: number;
}

const PAGE = 500;
const MEETINGS = 50;

/**
 * Finds what was said in past meetings. It reads all that the viewer may see once, page by page, and keeps it folded;
 * from then on a search asks nobody. What is not read yet is not found yet.
 */
export class HistorySearch {
  progress: SearchProgress = { records: 0, done: false };

  readonly #source: HistorySource;
  readonly #plain: PlainText;
  readonly #meetings = new Map<string, Map<string, Entry>>();
  readonly #records = new Map<string, Meeting>();
  /** All folded text of a meeting, so that most of them are passed over at one look. */
  readonly #texts = new Map<string, string>();
  #order: readonly Placed[] | undefined;
  #building: Promise<void> | undefined;
  #stopped = false;

  /** Without `plain`, notes are found and told as they were typed. */
  constructor(source: HistorySource, plain: PlainText = (body) => body) {
    this.#source = source;
    this.#plain = plain;
  }

  /** Reads everything, once; `pause` lets the page breathe after each page. Rejects when storage does. */
  build(pause: () => Promise<void>): Promise<void> {
    this.#building ??= this.#build(pause).catch((error: unknown) => {
      this.#building = undefined;
      throw error;
    });
    return this.#building;
  }

  /** Ends a reading that is under way. */
  stop(): void {
    this.#stopped = true;
  }

  /** Reads one meeting again, after something in it changed. */
  async refresh(meetingId: string): Promise<void> {
    const { storage, relationshipId } = this.#source;
    const prefixes = KINDS.flatMap((kind) => prefixesOf(this.#source, kind, meetingId));
    const [[meeting], ...lists] = await Promise.all([
      storage.get([keys.meeting(relationshipId, meetingId)]),
      ...prefixes.map((prefix) => storage.list({ prefix })),
    ]);
    this.#meetings.delete(meetingId);
    this.#texts.delete(meetingId);
    this.#take([meeting, ...lists.flat()]);
  }

  /** The meetings before `before` in which all words of the query stand together somewhere, the last first. */
  search(query: string, { before = this.#source.meetingId, limit = MEETINGS } = {}): SearchResult {
    const end = placeOf(before);
    const words = wordsOf(query);
    const past = this.#sorted().filter(
      ({ id, series, seq }) =>
        series === end?.series && seq < end.seq && words.every((word) => this.#textOf(id).includes(word)),
    );
    return find(
      past.flatMap(({ id }) => {
        const meeting = this.#records.get(id);
        return meeting ? [[meeting, this.#meetings.get(id)?.values() ?? []] as const] : [];
      }),
      words,
      limit,
    );
  }

  async #build(pause: () => Promise<void>): Promise<void> {
    const meetings: StorageKey = [...keys.shared(this.#source.relationshipId), 'meeting'];
    const prefixes = [meetings, ...KINDS.flatMap((kind) => prefixesOf(this.#source, kind))];
    for (const prefix of prefixes) await this.#readAll(prefix, pause);
    this.progress = { ...this.progress, done: !this.#stopped };
  }

  async #readAll(prefix: StorageKey, pause: () => Promise<void>): Promise<void> {
    let after: StorageKey | undefined;
    while (!this.#stopped) {
      const page = await this.#source.storage.list({ prefix, limit: PAGE, ...(after && { after }) });
      this.#take(page);
      this.progress = { records: this.progress.records + page.length, done: false };
      after = page.at(-1)?.key;
      if (page.length < PAGE || !after) return;
      await pause();
    }
  }

  #take(records: Parameters<typeof readable>[0]): void {
    for (const read of readable(records)) {
      if (read.record.type === 'meeting') this.#records.set(read.record.id, read.record as Meeting);
      const entry = entryOf(read, this.#plain);
      if (!entry) continue;
      const entries = this.#meetings.get(entry.meetingId) ?? new Map<string, Entry>();
      if (!entries.has(entry.key)) entries.set(entry.key, entry);
      this.#meetings.set(entry.meetingId, entries);
      this.#texts.delete(entry.meetingId);
    }
    this.#order = undefined;
  }

  #textOf(meetingId: string): string {
    const known = this.#texts.get(meetingId);
    if (known !== undefined) return known;
    const entries = [...(this.#meetings.get(meetingId)?.values() ?? [])];
    const text = entries.map(({ folded }) => folded).join('\n');
    this.#texts.set(meetingId, text);
    return text;
  }

  #sorted(): readonly Placed[] {
    this.#order ??= [...this.#meetings.keys()]
      .flatMap((id) => {
        const place = placeOf(id);
        return place ? [{ id, ...place }] : [];
      })
      .sort((a, b) => b.seq - a.seq);
    return this.#order;
  }
}

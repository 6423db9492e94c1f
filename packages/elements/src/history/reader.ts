import type { PastMeeting, Workspace, WorkspaceState } from '@one-on-one/core';
import { readHistory, readMeeting, type HistorySource, type MeetingSummary } from '@one-on-one/core/history';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { WorkspaceConnection } from '../context/workspace-connection.js';
import { reportError } from '../events/report-error.js';

/** So many meetings are read at once, so that what is scrolled meanwhile goes on. */
const BITE = 5;

/** Reads the past meetings that an element shows, and keeps them as they are now. */
export class HistoryReader implements ReactiveController {
  hasFailed = false;
  /** Hears which meetings changed. */
  onChanged: (id: string) => void = () => {};

  readonly #host: ReactiveElement;
  readonly #connection: WorkspaceConnection;
  readonly #summaries = new Map<number, MeetingSummary | null>();
  readonly #opened = new Map<string, PastMeeting | null | undefined>();
  readonly #asked = new Set<number>();
  #needed: readonly number[] = [];
  #isReading = false;
  #isDoubted = false;
  /** Whose history it is, and who looks. */
  of = '';
  #storage: unknown;
  #last = '';
  #stops: readonly (() => void)[] = [];

  constructor(host: ReactiveElement, connection: WorkspaceConnection) {
    this.#host = host;
    this.#connection = connection;
    host.addController(this);
  }

  get workspace(): Workspace | undefined {
    return this.#connection.workspace;
  }

  get state(): WorkspaceState | undefined {
    return this.#connection.state;
  }

  /** Undefined until the workspace is there. */
  get source(): HistorySource | undefined {
    const { workspace, state } = this.#connection;
    if (!workspace || state?.status !== 'ready') return undefined;
    return {
      storage: workspace.storage,
      relationshipId: state.relationshipId,
      viewer: state.viewer,
      people: { mentor: state.mentor.id, mentee: state.mentee.id },
      meetingId: state.meeting.id,
    };
  }

  /** The number of the last meeting that is past. */
  get last(): number {
    return (this.#connection.state?.meeting.seq ?? 1) - 1;
  }

  /** How many meetings were read so far, with those that are missing. */
  get read(): number {
    return this.#summaries.size;
  }

  /** A meeting at a glance; `null`: it is missing; undefined: not read yet. */
  summary = (seq: number): MeetingSummary | null | undefined => this.#summaries.get(seq);

  /** The whole of a meeting that was opened; undefined: not read yet. */
  opened = (id: string): PastMeeting | null | undefined => this.#opened.get(id);

  isOpen = (id: string): boolean => this.#opened.has(id);

  hostUpdate(): void {
    const { source } = this;
    const of = source ? this.#connection.seat : '';
    if (of !== this.of || source?.storage !== this.#storage) {
      this.of = of;
      this.#storage = source?.storage;
      this.forget();
      this.#follow();
    }
    if (source && this.last === 0 && this.#connection.state?.save.kind === 'failed') this.#doubt();
  }

  // Where storage does not answer, a pair looks as if it had never met: then it is asked once more.
  #doubt(): void {
    if (this.#isDoubted) return;
    this.#isDoubted = true;
    void this.#try(async (source) => {
      await readMeeting(source, source.meetingId);
      return () => {};
    });
  }

  hostDisconnected(): void {
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#stop();
      this.of = '';
    });
  }

  /** Tries again, where nothing could be read: what storage owes the page, too. */
  again(): void {
    const { workspace, state } = this.#connection;
    if (state?.save.kind === 'failed') workspace?.retry();
    this.forget();
  }

  /** Reads everything again. */
  forget(): void {
    this.#summaries.clear();
    this.#asked.clear();
    this.#opened.clear();
    this.#last = '';
    this.hasFailed = this.#isDoubted = false;
    this.#host.requestUpdate();
  }

  /** Says what is to be drawn now, the last first: what is not there yet is read, and what was said before is not. */
  need(seqs: readonly number[]): void {
    this.#needed = seqs;
    void this.#readOn();
  }

  /** Reads the whole of a meeting. */
  open(id: string): void {
    if (this.#opened.has(id)) return;
    this.#opened.set(id, undefined);
    void this.#readWhole(id);
  }

  /** Opens a meeting by itself, the first time that it is the last one; answers whether it is. */
  openOnce(id: string): boolean {
    if (id === this.#last) return false;
    this.#last = id;
    this.open(id);
    this.#host.requestUpdate();
    return true;
  }

  close(id: string): void {
    this.#opened.delete(id);
  }

  async #readOn(): Promise<void> {
    if (this.#isReading) return;
    this.#isReading = true;
    for (let bite = this.#bite(); bite.length > 0 && !this.hasFailed; bite = this.#bite())
      await this.#readBite(bite);
    this.#isReading = false;
  }

  /** The first of what is needed and not asked for yet. */
  #bite(): readonly number[] {
    if (!this.source) return [];
    const missing = this.#needed.filter((seq) => !this.#asked.has(seq)).slice(0, BITE);
    return missing.filter((seq, place) => seq === missing[0]! - place);
  }

  #readBite(seqs: readonly number[]): Promise<void> {
    for (const seq of seqs) this.#asked.add(seq);
    return this.#try(async (source) => {
      const series = source.meetingId.replace(/-\d+$/, '');
      const before = `${series}-${seqs[0]! + 1}`;
      const { meetings } = await readHistory(source, { before, limit: seqs.length });
      return () => {
        for (const seq of seqs) this.#summaries.set(seq, null);
        for (const summary of meetings) {
          this.#summaries.set(summary.meeting.seq, summary);
          if (summary.counts.open > 0) this.#bringAlong(summary.meeting.id);
        }
      };
    });
  }

  // Nobody reads so far back to look for what storage alone took in; here it was read anyway.
  #bringAlong(id: string): void {
    this.#connection.workspace?.show(id).catch(() => {}); // whoever sees it again tries again
  }

  #readWhole(id: string): Promise<void> {
    return this.#try(async (source) => {
      const meeting = await readMeeting(source, id);
      return () => {
        if (this.#opened.has(id)) this.#opened.set(id, meeting ?? null);
      };
    });
  }

  /** Reads a meeting again that was changed here or elsewhere. */
  #changed(ids: ReadonlySet<string>): void {
    for (const id of ids) {
      this.onChanged(id);
      const seq = Number(/\d+$/.exec(id)?.[0]);
      this.#asked.delete(seq);
      if (this.#opened.has(id)) void this.#readWhole(id);
    }
    this.#host.requestUpdate();
  }

  #follow(): void {
    this.#stop();
    const { workspace } = this.#connection;
    if (!workspace || !this.source) return;
    const last = () => workspace.state.meeting.id.replace(/\d+$/, String(this.last));
    const own = workspace.onFact(() => this.#changed(new Set([...this.#opened.keys(), last()])));
    const others = workspace.storage.watch?.((keys) => {
      this.#changed(new Set(keys.map((key) => (key[0] === 'private' ? key[4] : key[3]) ?? '')));
    });
    this.#stops = others ? [own, others] : [own];
  }

  #stop(): void {
    for (const stop of this.#stops) stop();
    this.#stops = [];
  }

  // What was read for somebody else, who looked before, is not taken.
  async #try(read: (source: HistorySource) => Promise<() => void>): Promise<void> {
    const [of, { source }] = [this.of, this];
    if (!source) return;
    try {
      const take = await read(source);
      if (of === this.of) take();
    } catch (error) {
      if (of !== this.of || !this.#host.isConnected) return;
      this.hasFailed = true;
      reportError(this.#host, error);
    }
    this.#host.requestUpdate();
  }
}

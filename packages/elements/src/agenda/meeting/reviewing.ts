import type { Meeting, PastMeeting, Workspace } from '@one-on-one/core';
import type { EquippedDesk } from '../tools/tools.js';

/** What the page says of it. */
interface Said {
  readonly mode?: string | undefined;
  readonly meeting?: string | undefined;
}

/** Where one looks back. */
interface Place extends Pick<EquippedDesk, 'connection'> {
  readonly host: EquippedDesk['host'] & Said;
}

/** What the id of a meeting can be: what cannot is never asked of a storage. */
const ID = /^[\w-]{1,64}$/;

/** Which meeting is looked back on. */
export class Reviewing {
  readonly #desk: Place;
  #asked = new Set<string>();
  #answered = new Set<string>();
  #workspace: Workspace | undefined;
  /** What a person chose to see, until the page says something else: a past meeting, or with `null` the present one. */
  #chosen: { readonly id: string | null; readonly seat: string; readonly said: string } | undefined;

  constructor(desk: Place) {
    this.#desk = desk;
  }

  /**
   * Before each update: what somebody else chose, or chose before the page said something else, is not chosen any more, and
   * a workspace that comes back has read nothing.
   */
  heed(): void {
    const { workspace } = this.#desk.connection;
    if (!this.#choice) this.#chosen = undefined;
    if (workspace !== this.#workspace) [this.#asked, this.#answered] = [new Set(), new Set()];
    this.#workspace = workspace;
  }

  /** Looks back on a meeting, or with `null` no longer. */
  look(id: string | null): void {
    this.#chosen = { id, seat: this.#desk.connection.seat, said: this.#said };
    this.#desk.host.requestUpdate();
  }

  /** The meeting that is looked back on, once it is read. */
  get shown(): PastMeeting | undefined {
    const { id } = this;
    if (id === undefined) return this.#isReview && !this.#choice ? this.last : undefined;
    const past = this.#read(id);
    return past && this.#isPast(past.meeting) ? past : undefined;
  }

  /** Whether the meeting that is to be looked back on is not shown: it is not read yet, or there is none. */
  get missing(): 'reading' | 'unknown' | undefined {
    const { id } = this;
    const { state, seat } = this.#desk.connection;
    if (id === undefined || this.shown) return undefined;
    const isAnswered = !ID.test(id) || this.#answered.has(`${seat} ${id}`);
    // What storage does not answer may well be there.
    return isAnswered && state?.save.kind !== 'failed' ? 'unknown' : 'reading';
  }

  /** The id of the past meeting that somebody chose, or the page names. */
  get id(): string | undefined {
    const { meeting } = this.#desk.host;
    const id = this.#choice ? this.#choice.id : meeting;
    const isPresent = !id || id === 'next' || id === this.#desk.connection.state?.meeting.id;
    return isPresent ? undefined : id;
  }

  /** The last meeting that took place, once it is read. */
  get last(): PastMeeting | undefined {
    const { seriesId = '', seq = 1 } = this.#desk.connection.state?.meeting ?? {};
    for (let number = seq - 1; number > 0; number -= 1) {
      const past = this.#read(`${seriesId}-${number}`);
      if (!past || past.meeting.status === 'closed') return past;
    }
    return undefined;
  }

  /** The meeting after this one, once it is read: it is there where this one was opened again. */
  get next(): Meeting | undefined {
    const { seriesId = '', seq = 1 } = this.#desk.connection.state?.meeting ?? {};
    for (let number = seq + 1; ; number += 1) {
      const next = this.#read(`${seriesId}-${number}`)?.meeting;
      if (!next || next.status === 'open') return next;
    }
  }

  /** Somebody went on from looking back, to the present meeting. */
  get isLeft(): boolean {
    return this.#choice?.id === null;
  }

  get #said(): string {
    const { mode, meeting } = this.#desk.host;
    return `${mode} ${meeting}`;
  }

  get #choice() {
    const { seat, said } = this.#chosen ?? {};
    return seat === this.#desk.connection.seat && said === this.#said ? this.#chosen : undefined;
  }

  get #isReview(): boolean {
    return this.#desk.host.mode === 'review';
  }

  // One that was opened again has a next one already, which is none to look back on.
  #isPast({ seq, seriesId }: Meeting): boolean {
    const { meeting } = this.#desk.connection.state!;
    return seq < meeting.seq || seriesId !== meeting.seriesId;
  }

  #read(id: string): PastMeeting | undefined {
    const { state, workspace, seat } = this.#desk.connection;
    const name = `${seat} ${id}`;
    if (!state?.past.has(id) && !this.#asked.has(name) && ID.test(id)) {
      this.#asked.add(name);
      void workspace?.show(id).then(
        () => {
          this.#answered.add(name);
          this.#desk.host.requestUpdate();
        },
        () => this.#asked.delete(name), // the next look tries again
      );
    }
    return state?.past.get(id);
  }
}

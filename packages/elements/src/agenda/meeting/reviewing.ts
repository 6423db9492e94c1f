import type { Meeting, PastMeeting, Workspace } from '@one-on-one/core';
import type { EquippedDesk } from '../tools/tools.js';

/** Which meeting is looked back on. */
export class Reviewing {
  readonly #desk: Pick<EquippedDesk, 'connection' | 'host'>;
  #asked = new Set<string>();
  #workspace: Workspace | undefined;
  #id: string | undefined;
  #seat: string | undefined;

  constructor(desk: Pick<EquippedDesk, 'connection' | 'host'>) {
    this.#desk = desk;
  }

  /** Looks back on a meeting, or with nothing no longer. */
  look(id: string | undefined): void {
    this.#id = id;
    this.#seat = this.#desk.connection.seat;
    this.#desk.host.requestUpdate();
  }

  /** The meeting that is looked back on, once it is read; `always`: the last one, where none was chosen. */
  shown(always: boolean): PastMeeting | undefined {
    const { state, seat } = this.#desk.connection;
    const isOn = this.#id !== undefined && this.#seat === seat && this.#id !== state?.meeting.id;
    if (isOn) return this.#read(this.#id!);
    return always ? this.last : undefined;
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
    return this.#read(`${seriesId}-${seq + 1}`)?.meeting;
  }

  #read(id: string): PastMeeting | undefined {
    const { state, workspace, seat } = this.#desk.connection;
    if (workspace !== this.#workspace) this.#asked = new Set(); // one that comes back has read nothing
    this.#workspace = workspace;
    const name = `${seat} ${id}`;
    if (!state?.past.has(id) && !this.#asked.has(name)) {
      this.#asked.add(name);
      void workspace?.show(id).then(
        () => this.#desk.host.requestUpdate(),
        () => this.#asked.delete(name), // the next look tries again
      );
    }
    return state?.past.get(id);
  }
}

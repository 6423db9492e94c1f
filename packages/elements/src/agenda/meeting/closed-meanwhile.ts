import { isOn, type WorkspaceState } from '@one-on-one/core';
import { html, nothing } from 'lit';
import { icons } from '../icons.js';
import { nameOf, roleOf } from '../people.js';
import { sentence } from '../sentence.js';
import type { MeetingView } from './meeting.js';

/** Tells whoever sits in a meeting that the other closed it, once the page learns of that. */
export class ClosedMeanwhile {
  #seat = '';
  /** The meeting that was on before. */
  #sat: string | undefined;
  #closed: string | undefined;

  /** Before each update. */
  heed(state: WorkspaceState, room: MeetingView['room']): void {
    const { connection } = room.desk;
    if (connection.seat !== this.#seat) this.#sat = this.#closed = undefined;
    this.#seat = connection.seat;
    const { id } = state.meeting;
    const sat = this.#sat;
    this.#sat = isOn(state.meeting) ? id : undefined;
    if (this.#sat) this.#closed = undefined;
    // Whoever closed it here looks back on it.
    if (!sat || sat === id || room.reviewing.id === sat) return;
    this.#closed = sat;
    void connection.workspace?.show(sat).then(
      () => this.#say(room),
      () => undefined, // what cannot be read is said when it can
    );
  }

  /** Whether that is said, with the way back to it. */
  isTold(view: MeetingView): boolean {
    return this.#by(view) !== undefined;
  }

  /**
   * Above the list of the next meeting.
   *
   * @csspart closed - That the other closed the meeting meanwhile; beside `notice`.
   */
  render(view: MeetingView) {
    const { strings, room } = view;
    const by = this.#by(view);
    if (by === undefined) return nothing;
    const leave = () => {
      this.#closed = undefined;
      room.acts.returnTo('#new-item', '#heading');
      room.desk.host.requestUpdate();
    };
    const lookBack = () => {
      const id = this.#closed;
      this.#closed = undefined;
      if (id) room.acts.review(id);
    };
    return html`<div part="notice closed" role="group" aria-label=${strings.closedHeading}>
      ${icons.attention}<span>${sentence(strings.closedBy, by)}</span>
      <div>
        <button class="link" @click=${lookBack}>${strings.lastMeeting}</button>
        <button class="link" @click=${leave}>${strings.closedSeen}</button>
      </div>
    </div>`;
  }

  #say(room: MeetingView['room']): void {
    const { announcer, connection, host } = room.desk;
    const strings = room.strings();
    const by = connection.state && this.#by({ state: connection.state, strings });
    if (by !== undefined) announcer.say(strings.closedBy(by));
    host.requestUpdate();
  }

  // Who closed it, as it is stored; undefined where it was whoever looks, or is not known yet.
  #by({ state, strings }: Pick<MeetingView, 'state' | 'strings'>): string | undefined {
    const { status, stamps } = state.past.get(this.#closed ?? '')?.meeting ?? {};
    const by = stamps?.['status']?.by;
    if (status !== 'closed' || by === undefined || by === state.viewer) return undefined;
    const role = roleOf(state, by);
    // Where nobody said who looks, it may have been whoever does.
    if (!role) return state.viewer === null ? undefined : strings.someone;
    return nameOf(state, role, strings);
  }
}

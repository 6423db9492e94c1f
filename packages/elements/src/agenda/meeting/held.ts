import type { AgendaEntry, WorkspaceState } from '@one-on-one/core';
import { inFocus } from './acts.js';
import { frontWords } from './front-words.js';
import type { MeetingRoom } from './meeting.js';

// What is in front: `running` and an item, or the check-out.
const frontOf = (state: WorkspaceState) =>
  state.meeting.status === 'running' ? `running ${inFocus(state)?.item.id ?? ''}` : state.meeting.status;

// Only what one does oneself changes it.
const ownActs = ({ undoable, redoable }: WorkspaceState) =>
  [undoable, redoable].map((act) => `${act?.kind} ${act?.title}`).join();

// Parked, it goes on under another id; what is written about it here is about what it was.
function findItem({ items, parked, dropped }: WorkspaceState, id: string | undefined) {
  const copy = parked.find(({ item }) => item.carriedFrom?.itemId === id);
  const here = [...items, ...dropped].find(({ item }) => item.id === id);
  return here ?? (id && copy ? { ...copy, item: { ...copy.item, id } } : undefined);
}

/** Keeps in front what somebody writes about while the other goes on, until they leave it. */
export class Held {
  /** The other is somewhere else. */
  isHeld = false;
  readonly #room: MeetingRoom;
  #front = '';
  #acts = '';
  /** Where the focus is going, which is nowhere on its way. */
  #to: Element | null = null;

  constructor(room: MeetingRoom) {
    this.#room = room;
    const { host } = room.desk;
    const { renderRoot } = host;
    renderRoot.addEventListener('focusin', () => (this.#to = null));
    renderRoot.addEventListener('focusout', (event) => {
      this.#to = (event as FocusEvent).relatedTarget as Element | null;
      if (this.isHeld) host.requestUpdate();
    });
  }

  /** The item in front. */
  front(state: WorkspaceState): AgendaEntry | undefined {
    return this.isHeld ? findItem(state, this.#front.split(' ')[1]) : inFocus(state);
  }

  /** For before each update. */
  heed(state: WorkspaceState): void {
    const front = frontOf(state);
    const acts = ownActs(state);
    const isKept = acts === this.#acts || this.isHeld;
    this.#acts = acts;
    if (isKept && this.#isWriting(state)) this.#hold(front, state);
    else this.follow(front);
  }

  /** From now on that is in front. */
  follow(front: string): void {
    this.#front = front;
    this.isHeld = false;
  }

  /** Leaves what is held, for where the other is. */
  leave(): void {
    const active = this.#active as HTMLElement | null;
    active?.blur();
    this.#room.acts.returnTo('#focus-title', '#all-discussed', '#check-out-heading');
  }

  #hold(front: string, state: WorkspaceState): void {
    const isHeld = this.#front !== front;
    const { announcer } = this.#room.desk;
    if (isHeld && !this.isHeld) announcer.say(frontWords(state, this.#room.strings()));
    this.isHeld = isHeld;
  }

  #isWriting(state: WorkspaceState): boolean {
    const { status } = state.meeting;
    const [drawn, id] = this.#front.split(' ');
    if (drawn !== 'running' || (status !== 'running' && status !== 'wrapping')) return false;
    if (id && !findItem(state, id)) return false;
    const active = this.#active ?? (this.#to?.isConnected ? this.#to : null);
    // What stands around the item stays when another one comes to the front.
    const around = active?.closest(status === 'running' ? '[part~=focus]' : '[part~=run]');
    return Boolean(
      around && (this.isHeld || active?.matches('textarea,input:not([type=radio],[type=checkbox])')),
    );
  }

  get #active(): Element | null {
    return (this.#room.desk.host.renderRoot as ShadowRoot).activeElement;
  }
}

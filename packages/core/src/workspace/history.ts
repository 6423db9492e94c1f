import { isPrivate } from '../storage/keys.js';
import type { DraftField } from './draft.js';
import type { Waiting } from './ledger.js';
import type { Refused, Undoable, WorkspaceState } from './state.js';

const LONGEST = 100;

/** What somebody did with one wish, in that order. */
type Together = readonly Waiting[];

/** The acts of this visit that can be taken back, and those that were. */
export class History {
  #done: Together[] = [];
  #undone: Together[] = [];
  #together: Waiting[] | undefined;
  #refused: Refused | undefined;
  /** Acts of which only what somebody else did came. */
  readonly #vain = new WeakSet<Waiting>();
  readonly #isLate: (act: Waiting) => boolean;

  constructor(isLate: (act: Waiting) => boolean) {
    this.#isLate = isLate;
  }

  /** What a state says of all this. */
  get labels(): Pick<WorkspaceState, 'undoable' | 'redoable' | 'refused'> {
    const { undoable, redoable } = this;
    return { undoable, redoable, ...(this.#refused && { refused: this.#refused }) };
  }

  get undoable(): Undoable | null {
    const acts = this.#together?.length ? this.#together : this.#last;
    return this.#label(acts, acts?.at(-1));
  }

  get redoable(): Undoable | null {
    const acts = this.#undone.at(-1);
    return this.#label(acts, acts?.[0]);
  }

  /** A new act: what was taken back before it cannot be done again. */
  add(act: Waiting): void {
    this.#undone = [];
    this.#refused = undefined;
    if (this.#together) this.#together.push(act);
    else this.#keep([act]);
  }

  /** Whatever is done by `acts` is one act. */
  asOne(acts: () => void): void {
    if (this.#together) {
      acts();
      return;
    }
    const together: Waiting[] = (this.#together = []);
    try {
      acts();
    } finally {
      this.#together = undefined;
      if (together.length > 0) this.#keep(together);
    }
  }

  /** Nothing came of an act: it is told until the next one, with the fields in which its words are again. */
  refuse(act: Waiting, drafts: readonly DraftField[]): void {
    const { command, facts, kind, title } = act;
    if (kind === null) return;
    this.#vain.add(act);
    const ids = facts.map(({ id }) => id);
    const isTurn = command.kind === 'undo';
    this.#refused = { kind, ...(title !== undefined && { title }), ids, ...(isTurn && { isTurn }), drafts };
  }

  /**
   * Takes the last act back by `run`, which answers the act that did so: what was done last goes first. Where it is too
   * late for that, nothing older is taken back either.
   */
  undo(run: (act: Waiting) => Waiting): void {
    if (this.undoable?.isLate) return;
    const acts = this.#last;
    if (!acts) return;
    this.#refused = undefined;
    this.#done = this.#done.slice(0, this.#done.indexOf(acts));
    this.#undone.push([...acts].reverse().map(run).reverse());
  }

  /** Does again what was taken back last, unless it is too late. */
  redo(run: (act: Waiting) => Waiting): void {
    if (this.redoable?.isLate) return;
    const acts = this.#undone.pop();
    if (!acts) return;
    this.#refused = undefined;
    this.#done.push(acts.map(run));
  }

  /** Another person looks: what the one before did is not theirs to take back. */
  clear(): void {
    this.#done = [];
    this.#undone = [];
    this.#refused = undefined;
  }

  // An act that came to nothing, for somebody else did something first, is none.
  get #last(): Together | undefined {
    return this.#done.filter((acts) => acts.some((act) => act.steps[0] && !this.#vain.has(act))).at(-1);
  }

  #keep(acts: Together): void {
    this.#done = [...this.#done, acts].slice(-LONGEST);
  }

  // Of several acts the one that goes first tells: before it the others are as they were left.
  #label(acts: Together | undefined, first: Waiting | undefined): Undoable | null {
    const called = label(acts);
    return called && first && this.#isLate(first) ? { ...called, isLate: true } : called;
  }
}

// Called as what it began with.
function label([act]: Together = []): Undoable | null {
  if (!act?.kind) return null;
  const { kind, title, facts, steps } = act;
  const count = facts.filter((fact) => fact.kind !== 'meeting-edited').length;
  const isMany = kind === 'agenda-item-add' && count > 1;
  // What was changed in the open is said again when that is taken back: an answer stays.
  const isChange = steps.some(({ key, before }) => before?.['worth'] && !isPrivate(key));
  const meetingId = kind === 'participation-rate' && !isChange ? steps[0]?.key.at(-2) : undefined;
  return {
    kind,
    ...(title !== undefined && { title }),
    ...(meetingId !== undefined && { meetingId }),
    ...(isMany && { count }),
  };
}

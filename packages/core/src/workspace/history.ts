import type { Waiting } from './ledger.js';
import type { Undoable } from './state.js';

const LONGEST = 100;

/** The acts of this visit that can be taken back, and those that were. */
export class History {
  #done: Waiting[] = [];
  #undone: Waiting[] = [];

  get undoable(): Undoable | null {
    return label(this.#done.at(-1));
  }

  get redoable(): Undoable | null {
    return label(this.#undone.at(-1));
  }

  /** A new act: what was taken back before it cannot be done again. */
  add(act: Waiting): void {
    this.#done = [...this.#done, act].slice(-LONGEST);
    this.#undone = [];
  }

  /** Takes the last act back by `run`, which answers the act that did so. */
  undo(run: (act: Waiting) => Waiting): void {
    const act = this.#done.pop();
    if (act) this.#undone.push(run(act));
  }

  /** Does again what was taken back last. */
  redo(run: (act: Waiting) => Waiting): void {
    const act = this.#undone.pop();
    if (act) this.#done.push(run(act));
  }

  /** Another person looks: what the one before did is not theirs to take back. */
  clear(): void {
    this.#done = [];
    this.#undone = [];
  }
}

function label(act: Waiting | undefined): Undoable | null {
  if (!act?.kind) return null;
  const { kind, title, facts } = act;
  const count = facts.filter((fact) => fact.kind !== 'meeting-edited').length;
  const isMany = kind === 'agenda-item-add' && count > 1;
  return { kind, ...(title !== undefined && { title }), ...(isMany && { count }) };
}

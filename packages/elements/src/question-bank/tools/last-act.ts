import type { WorkspaceController } from '../../context/workspace-controller.js';
import { isUndoPlace } from '../../context/undo-place.js';
import type { BankActStrings } from '../../localize/bank-strings.js';
import type { RowsDesk } from '../bank-rows.js';
import { rowOf } from '../row-focus.js';

/** What an act was about. */
interface About {
  /** The question that it was done with. */
  readonly id?: string;
  /** Whether it still stands: what others changed meanwhile is not taken back. */
  readonly stands?: () => boolean;
  /** Something was removed or overwritten: it can be had back until the next such act. */
  readonly isLoss?: boolean;
}

/** What was just done, and how it is taken back. */
interface Done extends About {
  readonly words: string;
  readonly undo: () => boolean | Promise<boolean>;
  /** Where the focus goes on once it is taken back. */
  readonly place: readonly string[];
  readonly seat: string;
}

/** What it needs of the element. */
export interface LastActDesk extends Omit<RowsDesk, 'connection'> {
  readonly connection: WorkspaceController;
  readonly words: () => BankActStrings;
}

/** The last act: said, and to be taken back until the next one. A loss before it is offered again after that. */
export class LastAct {
  /** What stands in its way, in words. */
  trouble = '';
  #acts: readonly Done[] = [];
  #undoing: Done | undefined;
  readonly #desk: LastActDesk;

  constructor(desk: LastActDesk) {
    this.#desk = desk;
  }

  /** That of whoever is looking, as long as it can be taken back. */
  get done(): Done | undefined {
    const stands = (act: Done) => act === this.#undoing || act.stands?.() !== false;
    return this.#mine.filter(stands).at(-1);
  }

  /** Says what was done, and keeps how it is taken back until the next act. */
  tell(words: string, undo: Done['undo'], about: About = {}): void {
    const { announcer, focus, host, seat } = this.#desk;
    announcer.say(words);
    const place = about.id === undefined ? [] : rowOf(about.id, focus.place);
    const before = about.isLoss ? [] : this.#mine.filter(({ isLoss }) => isLoss);
    this.#acts = [...before, { ...about, words, undo, place, seat: seat() }];
    host.requestUpdate();
  }

  /** Says what stands in the way: an alert, read by itself. */
  fail(trouble: string): void {
    const { announcer, host } = this.#desk;
    this.trouble = trouble;
    announcer.say('');
    host.requestUpdate();
  }

  /** Takes it back. */
  async undo(): Promise<void> {
    const { announcer, focus, words } = this.#desk;
    const { done } = this;
    if (!done || done === this.#undoing) return;
    const { place } = focus;
    this.#undoing = done; // what has the focus stays until there is where it goes
    const isUndone = await done.undo();
    if (this.#undoing === done) this.#undoing = undefined;
    announcer.say(isUndone ? words().undone : words().notUndone);
    if (!isUndone && done.stands?.() !== false) return; // it can be tried again
    this.#acts = this.#acts.filter((act) => act !== done);
    if (focus.place === place) focus.wish(...done.place, '[part=own] textarea', '.write');
  }

  /** Whether the last act of the workspace is shown here: then no other element does. */
  settle(): void {
    const { connection, host } = this.#desk;
    if (connection.workspace) isUndoPlace(host, connection.workspace, this.done !== undefined);
  }

  get #mine(): readonly Done[] {
    const seat = this.#desk.seat();
    return this.#acts.filter((act) => act.seat === seat);
  }
}

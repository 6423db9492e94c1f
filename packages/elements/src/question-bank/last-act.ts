import type { Announcer } from '../agenda/tools/announcer.js';
import type { FocusKeeper } from '../agenda/focus-keeper.js';
import type { WorkspaceController } from '../context/workspace-controller.js';
import { isUndoPlace } from '../context/undo-place.js';
import type { BankStrings } from '../localize/bank-strings.js';
import { rowOf } from './row-focus.js';
import type { BankHost } from './view.js';

/** What an act was about. */
interface About {
  /** The question that it was done with. */
  readonly id?: string;
  /** Whether it still stands: what others changed meanwhile is not taken back. */
  readonly stands?: () => boolean;
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
export interface LastActDesk {
  readonly host: BankHost;
  readonly connection: WorkspaceController;
  readonly announcer: Announcer;
  readonly focus: FocusKeeper;
  readonly words: () => BankStrings;
}

/** The last act: said, and to be taken back until the next one. */
export class LastAct {
  /** What stands in its way, in words. */
  trouble = '';
  #done: Done | undefined;
  #undoing: Done | undefined;
  readonly #desk: LastActDesk;

  constructor(desk: LastActDesk) {
    this.#desk = desk;
  }

  /** That of whoever is looking, as long as it can be taken back. */
  get done(): Done | undefined {
    const done = this.#done;
    if (done?.seat !== this.#desk.connection.seat) return undefined;
    return done === this.#undoing || done.stands?.() !== false ? done : undefined;
  }

  /** Says what was done, and keeps how it is taken back until the next act. */
  tell(words: string, undo: Done['undo'], about: About = {}): void {
    const { announcer, connection, focus, host } = this.#desk;
    announcer.say(words);
    const place = about.id === undefined ? [] : rowOf(about.id, focus.place);
    this.#done = { ...about, words, undo, place, seat: connection.seat };
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
    this.#undoing = done; // what has the focus stays until there is where it goes
    const isUndone = await done.undo();
    if (this.#done === done) this.#done = undefined;
    announcer.say(isUndone ? words().undone : words().notUndone);
    focus.wish(...done.place, '[part=own] textarea', '.write');
  }

  /** Whether the last act of the workspace is shown here: then no other element does. */
  settle(): void {
    const { connection, host } = this.#desk;
    if (connection.workspace) isUndoPlace(host, connection.workspace, this.done !== undefined);
  }
}

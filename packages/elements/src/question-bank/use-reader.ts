import type { KeptQuestion, Workspace } from '@one-on-one/core';
import {
  earlierUses,
  keptQuestions,
  ownQuestion,
  pastTalk,
  type BankQuestion,
  type DatedUse,
  type PastTalk,
  type SaidUse,
} from '@one-on-one/core/question-bank';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { WorkspaceController } from '../context/workspace-controller.js';
import { reportError } from '../events/report-error.js';
import { followUses, tellReaders } from './follow-uses.js';

/** Everything that was read, at one time. */
interface Read {
  readonly talk: PastTalk;
  /** What somebody said last of each question, which can be taken back. */
  readonly last: ReadonlyMap<string, SaidUse>;
  /** What became of each last, as the agenda of that meeting tells it, too. */
  readonly told: ReadonlyMap<string, DatedUse>;
  readonly own: readonly BankQuestion[];
  readonly favourites: ReadonlySet<string>;
}

/** What became of questions longer ago, as far as somebody asked. */
interface Earlier {
  /** For whom, and before what is read at once. */
  readonly of: string;
  readonly told: ReadonlyMap<string, DatedUse>;
  /** Before which meeting it goes on; undefined where there is none. */
  readonly before: string | undefined;
}

const NOTHING: Read = {
  talk: {
    meetings: [],
    isWhole: true,
    items: [],
    uses: [],
    said: [],
    openness: 1,
    opennessChanges: [],
    onAgenda: new Set(),
  },
  last: new Map(),
  told: new Map(),
  own: [],
  favourites: new Set(),
};

/** Reads what became of questions, and what the viewer keeps for themselves; again whenever that is another. */
export class UseReader implements ReactiveController {
  /** Replaced whole when it was read again. */
  now: Read = NOTHING;
  isRead = false;
  hasFailed = false;
  readonly #host: ReactiveElement;
  readonly #connection: WorkspaceController;
  #seat = '';
  #of = '';
  #turn = 0;
  #isDue = false;
  #workspace: Workspace | undefined;
  #unfollow: (() => void) | undefined;
  #earlier: Earlier | undefined;

  constructor(host: ReactiveElement, connection: WorkspaceController) {
    this.#host = host;
    this.#connection = connection;
    host.addController(this);
  }

  hostUpdate(): void {
    const { state, seat, workspace } = this.#connection;
    if (state?.status !== 'ready' || !workspace || !this.#host.isConnected) return;
    const discussed = state.items.filter(({ item }) => item.status === 'discussed');
    const topics = [discussed, state.parked, state.dropped].map((some) => some.map(({ item }) => item.id));
    const of = JSON.stringify([seat, state.meeting.id, topics]);
    const isSame = of === this.#of && workspace === this.#workspace;
    if (isSame && this.#unfollow) return;
    if (this.#seat !== seat) [this.now, this.isRead] = [NOTHING, false];
    [this.#seat, this.#of] = [seat, of];
    this.#follow(workspace);
    void this.read();
  }

  hostDisconnected(): void {
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#stop();
    });
  }

  /** Something was written here: reads it again, and so does every other bank of the page. */
  async wrote(): Promise<void> {
    const { workspace } = this.#connection;
    if (workspace) tellReaders(workspace.storage, this.#onChanged);
    await this.read();
  }

  /** What became of a question last, as far as it was read. */
  told(id: string): DatedUse | undefined {
    return this.now.told.get(id) ?? this.#known.told.get(id);
  }

  /** Reads further back what became of a question, while somebody wants to know it and nothing is known. */
  async lookBack(id: string, isWanted: () => boolean): Promise<void> {
    const { workspace } = this.#connection;
    try {
      while (workspace && isWanted() && !this.now.talk.isWhole && !this.told(id)) {
        const { of, told, before } = this.#known;
        if (before === undefined) return;
        const earlier = await earlierUses(workspace, before);
        this.#earlier = { of, told: new Map([...lastOf(earlier.uses), ...told]), before: earlier.before };
        this.#host.requestUpdate();
      }
    } catch (error) {
      reportError(this.#host, error);
    }
  }

  get #known(): Earlier {
    const before = this.now.talk.meetings.at(-1);
    const of = `${this.#seat} ${before}`;
    return this.#earlier?.of === of ? this.#earlier : { of, told: NOTHING.told, before };
  }

  /** Reads all of it again. */
  async read(): Promise<void> {
    const { workspace } = this.#connection;
    if (!workspace) return;
    const turn = (this.#turn += 1);
    try {
      const [kept, talk] = await Promise.all([keptQuestions(workspace), pastTalk(workspace)]);
      if (turn !== this.#turn) return;
      this.now = gather(kept, talk);
      this.hasFailed = false;
    } catch (error) {
      if (turn !== this.#turn) return;
      this.hasFailed = true;
      reportError(this.#host, error);
    }
    this.isRead = true;
    this.#host.requestUpdate();
  }

  #follow(workspace: Workspace): void {
    if (this.#workspace === workspace && this.#unfollow) return;
    this.#stop();
    this.#workspace = workspace;
    this.#unfollow = followUses(workspace, this.#onChanged);
  }

  #stop(): void {
    this.#unfollow?.();
    this.#unfollow = undefined;
  }

  // Several things that change at once are read once.
  readonly #onChanged = (): void => {
    if (this.#isDue) return;
    this.#isDue = true;
    queueMicrotask(() => {
      this.#isDue = false;
      if (this.#unfollow) void this.read();
    });
  };
}

function gather(kept: readonly KeptQuestion[], talk: PastTalk): Read {
  return {
    talk,
    last: lastOf(talk.said),
    told: lastOf(talk.uses),
    own: kept.flatMap((each) => ownQuestion(each) ?? []),
    favourites: new Set(kept.filter(({ favourite }) => favourite).map(({ id }) => id)),
  };
}

function lastOf<U extends DatedUse>(uses: readonly U[]): ReadonlyMap<string, U> {
  const last = new Map<string, U>();
  for (const use of [...uses].sort((a, b) => (a.updatedAt < b.updatedAt ? -1 : 1)))
    if (last.get(use.questionId)?.outcome !== 'never-again') last.set(use.questionId, use);
  return last;
}

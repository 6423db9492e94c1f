import type { KeptQuestion, OtherVersion, Workspace } from '@one-on-one/core';
import {
  keptQuestions,
  ownQuestion,
  pastTalk,
  type BankQuestion,
  type DatedUse,
  type PastTalk,
  type SaidUse,
} from '@one-on-one/core/question-bank';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { WorkspaceConnection } from '../context/workspace-connection.js';
import { reportError } from '../events/report-error.js';
import { followUses } from './follow-uses.js';

/** Everything that was read, at one time. */
interface Read {
  readonly talk: PastTalk;
  /** What somebody said last of each question, which can be taken back. */
  readonly last: ReadonlyMap<string, SaidUse>;
  /** What became of each last, as the agenda of that meeting tells it, too. */
  readonly told: ReadonlyMap<string, DatedUse>;
  readonly own: readonly BankQuestion[];
  /** What was written of those at the same time elsewhere. */
  readonly versions: ReadonlyMap<string, readonly OtherVersion[]>;
  readonly favourites: ReadonlySet<string>;
}

/** What became of questions longer ago, as far as somebody asked. */
export interface Earlier {
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
    isArchived: false,
    onAgenda: new Set(),
  },
  last: new Map(),
  told: new Map(),
  own: [],
  versions: new Map(),
  favourites: new Set(),
};

/** Reads what became of questions, and what the viewer keeps for themselves; again whenever that is another. */
export class UseReader implements ReactiveController {
  /** Replaced whole when it was read again. */
  now: Read = NOTHING;
  /** Once, at least: until then nobody knows what was asked, or is never wanted again. */
  isRead = false;
  hasFailed = false;
  /** Another one after everything was deleted: nothing that was said, typed or chosen before goes on. */
  life = 0;
  readonly #host: ReactiveElement;
  readonly #connection: WorkspaceConnection;
  #seat = '';
  #of = '';
  #turn = 0;
  #isDue = false;
  #workspace: Workspace | undefined;
  #following: ReturnType<typeof followUses> | undefined;
  /** Also after the element is gone: what it was asked for is done all the same. */
  #tellOthers: (() => void) | undefined;
  #earlier: Earlier | undefined;

  constructor(host: ReactiveElement, connection: WorkspaceConnection) {
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
    if (isSame && this.#following) return;
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

  /** Something was written here: reads it again, and so do all others on the page who read from there. */
  async wrote(): Promise<void> {
    this.#tellOthers?.();
    await this.read();
  }

  /** What became of a question last, as far as it was read. */
  told(id: string): DatedUse | undefined {
    return this.now.told.get(id) ?? this.earlier.told.get(id);
  }

  get earlier(): Earlier {
    const before = this.now.talk.meetings.at(-1);
    const of = `${this.#seat} ${before}`;
    return this.#earlier?.of === of ? this.#earlier : { of, told: NOTHING.told, before };
  }

  set earlier(earlier: Earlier) {
    this.#earlier = earlier;
    this.#host.requestUpdate();
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
      this.isRead = true;
      this.hasFailed = false;
    } catch (error) {
      if (turn !== this.#turn) return;
      this.hasFailed = true;
      reportError(this.#host, error);
    }
    this.#host.requestUpdate();
  }

  #follow(workspace: Workspace): void {
    if (this.#workspace === workspace && this.#following) return;
    this.#stop();
    this.#workspace = workspace;
    this.#following = followUses(workspace, this.#onChanged);
    this.#tellOthers = this.#following.tellOthers;
  }

  #stop(): void {
    this.#following?.stop();
    this.#following = undefined;
  }

  // Several things that change at once are read once.
  readonly #onChanged = (isWiped = false): void => {
    if (isWiped) {
      [this.now, this.isRead, this.#earlier] = [NOTHING, false, undefined];
      this.life += 1;
      this.#turn += 1; // what is being read is from before
    }
    if (this.#isDue) return;
    this.#isDue = true;
    queueMicrotask(() => {
      this.#isDue = false;
      if (this.#following) void this.read();
    });
  };
}

function gather(kept: readonly KeptQuestion[], talk: PastTalk): Read {
  return {
    talk,
    last: lastOf(talk.said),
    told: lastOf(talk.uses),
    own: kept.flatMap((each) => ownQuestion(each) ?? []),
    versions: new Map(kept.map(({ id, others }) => [id, others?.['text'] ?? []])),
    favourites: new Set(kept.filter(({ favourite }) => favourite).map(({ id }) => id)),
  };
}

/** The last use of each question: never again is never followed by anything else. */
export function lastOf<U extends DatedUse>(uses: readonly U[]): ReadonlyMap<string, U> {
  const last = new Map<string, U>();
  for (const use of [...uses].sort((a, b) => (a.updatedAt < b.updatedAt ? -1 : 1)))
    if (last.get(use.questionId)?.outcome !== 'never-again') last.set(use.questionId, use);
  return last;
}

import type { KeptQuestion, QuestionUse } from '@one-on-one/core';
import {
  keptQuestions,
  ownQuestion,
  pastTalk,
  questionUses,
  type BankQuestion,
  type DatedUse,
  type PastTalk,
} from '@one-on-one/core/question-bank';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { WorkspaceController } from '../context/workspace-controller.js';
import { reportError } from '../events/report-error.js';

/** Everything that was read, at one time. */
interface Read {
  readonly talk: PastTalk;
  /** The last use of each question that still counts. */
  readonly last: ReadonlyMap<string, QuestionUse>;
  /** What became of each last, as the agenda of that meeting tells it, too. */
  readonly told: ReadonlyMap<string, DatedUse>;
  readonly own: readonly BankQuestion[];
  readonly favourites: ReadonlySet<string>;
}

const NOTHING: Read = {
  talk: {
    meetings: [],
    isWhole: true,
    items: [],
    uses: [],
    openness: 1,
    onAgenda: new Set(),
  },
  last: new Map(),
  told: new Map(),
  own: [],
  favourites: new Set(),
};

/** Reads what became of questions, and what the viewer keeps for themselves. */
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

  constructor(host: ReactiveElement, connection: WorkspaceController) {
    this.#host = host;
    this.#connection = connection;
    host.addController(this);
  }

  hostUpdate(): void {
    const { state, seat } = this.#connection;
    if (state?.status !== 'ready') return;
    const told = state.items.filter(({ item }) => item.status === 'discussed').length;
    const of = [seat, state.meeting.id, told, state.parked.length, state.dropped.length].join(' ');
    if (of === this.#of) return;
    if (this.#seat !== seat) [this.now, this.isRead] = [NOTHING, false];
    [this.#seat, this.#of] = [seat, of];
    void this.read();
  }

  /** Reads all of it again. */
  async read(): Promise<void> {
    const { workspace } = this.#connection;
    if (!workspace) return;
    const turn = (this.#turn += 1);
    try {
      const [uses, kept, talk] = await Promise.all([
        questionUses(workspace),
        keptQuestions(workspace),
        pastTalk(workspace),
      ]);
      if (turn !== this.#turn) return;
      this.now = gather(uses, kept, talk);
      this.hasFailed = false;
    } catch (error) {
      if (turn !== this.#turn) return;
      this.hasFailed = true;
      reportError(this.#host, error);
    }
    this.isRead = true;
    this.#host.requestUpdate();
  }
}

function gather(uses: readonly QuestionUse[], kept: readonly KeptQuestion[], talk: PastTalk): Read {
  const last = lastOf(uses);
  return {
    talk,
    last,
    told: lastOf([...talk.uses, ...uses]),
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

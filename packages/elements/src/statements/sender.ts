import {
  decodeHostId,
  isOneOnOneError,
  isStillKept,
  nextInOutbox,
  NOBODY,
  OneOnOneError,
  removeFromOutbox,
  type Kept,
  type OutboxRecord,
  type StorageKey,
  type Workspace,
} from '@one-on-one/core';
import { statementId, toStatement, type Statement, type StatementFact } from '@one-on-one/core/statements';
import { schedule } from '../workspace/environment.js';
import type { StatementOptions } from './connect-statements.js';
import { inTurn } from './in-turn.js';

const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 60_000;

/** What a statement says beside its fact. */
interface Written extends Pick<OutboxRecord, 'author' | 'createdAt'> {
  readonly relationship: string;
  readonly meetingId?: string;
  readonly id?: string;
}

/** Sends what waits in the outbox of a workspace, one after another, and takes out what the host has. */
export class Sender {
  readonly #options: StatementOptions;
  readonly #report: (error: OneOnOneError) => void;
  readonly #life = new AbortController();
  readonly #stopped = new Promise<void>((resolve) =>
    this.#life.signal.addEventListener('abort', () => resolve()),
  );
  #workspace: Workspace | undefined;
  #isWorking = false;
  #isWanted = false;
  #failures = 0;
  #stopPause: (() => void) | undefined;
  /** What the host has of a record that is not taken out yet: a failure further on does not send it again. */
  readonly #sent = new Set<string>();

  /** Throws a `TypeError` where the page's address is none, as in a sandboxed frame, and no other is given. */
  constructor(options: StatementOptions, report: (error: OneOnOneError) => void) {
    this.#options = options;
    this.#report = report;
    if (!options.account)
      this.#write({ kind: 'meeting-started', id: 'm' }, { author: NOBODY, createdAt: '', relationship: 'r' });
  }

  /** Sends what waits for this one; `undefined`: nothing more. */
  use(workspace: Workspace | undefined): void {
    this.#workspace = workspace;
    this.wake();
  }

  stop(): void {
    this.use(undefined);
    this.#stopPause?.();
    this.#life.abort();
  }

  /** Looks whether there is something to send, at once. */
  wake(): void {
    this.#stopPause?.();
    this.#isWanted = true;
    if (!this.#isWorking) void this.#run();
  }

  async #run(): Promise<void> {
    this.#isWorking = true;
    await Promise.resolve(); // so that several facts of one moment are one reading
    while (this.#isWanted && this.#workspace) {
      this.#isWanted = false;
      const workspace = this.#workspace;
      try {
        await inTurn(`one-on-one outbox ${workspace.state.relationshipId}`, this.#life.signal, () =>
          this.#empty(workspace),
        );
        this.#failures = 0;
      } catch (error) {
        this.#fail(error);
      }
    }
    this.#isWorking = false;
  }

  // One record after another is read, sent and taken out: what is wiped meanwhile was never read.
  async #empty(workspace: Workspace): Promise<void> {
    let trouble: OneOnOneError | undefined;
    for (let after: StorageKey | undefined; this.#workspace === workspace;) {
      const { storage, state } = workspace;
      // Before storage has answered, nothing says which pair this is.
      const kept = state.relationshipId && (await nextInOutbox(storage, state.relationshipId, after));
      if (!kept) break;
      if (!(await this.#send(kept, workspace))) continue;
      // A store that takes nothing, not even this, keeps nobody from hearing of the rest.
      await removeFromOutbox(storage, kept).then(
        () => this.#forget(kept),
        (error: unknown) => (trouble ??= typed(error)),
      );
      after = kept.key;
    }
    if (trouble) throw trouble;
  }

  // Answers whether the host has all of it. Where it is gone meanwhile, nothing more of it is sent.
  async #send(kept: Kept, workspace: Workspace): Promise<boolean> {
    const { storage, state } = workspace;
    for (const [index] of kept.record.facts.entries()) {
      const id = statementId(kept.record.id, index);
      if (this.#sent.has(id)) continue;
      if (!(await isStillKept(storage, kept)) || this.#workspace !== workspace) return false;
      try {
        const statement = this.#statementOf(kept.record, index, state.relationshipId);
        // Who stops waits no longer for an answer that may never come; the statement is sent again some day.
        if (statement) await Promise.race([this.#options.send(statement), this.#stopped]);
      } catch (cause) {
        throw notSent(cause);
      }
      if (this.#life.signal.aborted) return false;
      this.#sent.add(id);
    }
    return true;
  }

  #forget({ record }: Kept): void {
    for (const [index] of record.facts.entries()) this.#sent.delete(statementId(record.id, index));
  }

  #statementOf(record: OutboxRecord, index: number, relationship: string): Statement | null {
    const { id, author, createdAt, facts } = record;
    const fact = facts[index]!;
    return this.#write(fact as StatementFact, {
      id: statementId(id, index),
      author,
      createdAt,
      relationship,
      meetingId: fact.meetingId,
    });
  }

  #write(fact: StatementFact, { author, createdAt, relationship, ...more }: Written): Statement | null {
    const { account, homePage = location.origin, activityBase, includeText, language } = this.#options;
    const person = author === NOBODY ? null : decodeHostId(author);
    return toStatement(fact, {
      actor: account?.(person) ?? { homePage, name: person ?? 'nobody' },
      relationship: decodeHostId(relationship),
      at: createdAt,
      ...more,
      ...(activityBase !== undefined && { activityBase }),
      ...(includeText !== undefined && { includeText }),
      ...(language !== undefined && { language }),
    });
  }

  #fail(error: unknown): void {
    // A storage that its page closed answers no more; with the next workspace there is another.
    if (!this.#workspace || isOneOnOneError(error, 'closed')) return;
    const pause = Math.min(FIRST_PAUSE * 2 ** this.#failures, LONGEST_PAUSE);
    this.#failures += 1;
    this.#stopPause?.();
    this.#stopPause = schedule(pause, () => this.wake());
    if (this.#failures === 1) this.#report(typed(error));
  }
}

const notSent = (cause: unknown) =>
  new OneOnOneError(
    'unavailable',
    'A statement was not sent.',
    { committed: 'no', retry: 'backoff' },
    { cause },
  );

const typed = (error: unknown) => (isOneOnOneError(error) ? error : notSent(error));

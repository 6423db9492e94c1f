import {
  decodeHostId,
  isOneOnOneError,
  NOBODY,
  putInOutbox,
  readOutbox,
  removeFromOutbox,
  type OutboxRecord,
  type Telling,
  type Workspace,
} from '@one-on-one/core';
import { statementId, toStatement, type Statement, type StatementFact } from '@one-on-one/core/statements';
import { schedule } from '../workspace/environment.js';
import type { StatementOptions } from './connect-statements.js';

/** So many records are read at once. */
const PORTION = 20;
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
  #workspace: Workspace | undefined;
  #isWorking = false;
  #isWanted = false;
  #failures = 0;
  #stopPause: (() => void) | undefined;
  /** What the host has of a record that is not taken out yet: a failure further on does not send it again. */
  readonly #sent = new Set<string>();

  /** What is not in the outbox yet. */
  readonly #unkept: Telling[] = [];

  /** Throws a `TypeError` where the page's address is none, as in a sandboxed frame, and no other is given. */
  constructor(options: StatementOptions) {
    this.#options = options;
    this.#write({ kind: 'meeting-started', id: 'm' }, { author: NOBODY, createdAt: '', relationship: 'r' });
  }

  /** Puts something into the outbox that no command is about. */
  keep(telling: Telling): void {
    this.#unkept.push(telling);
    this.wake();
  }

  /** Sends what waits for this one; `undefined`: nothing more. */
  use(workspace: Workspace | undefined): void {
    this.#workspace = workspace;
    this.wake();
  }

  stop(): void {
    this.use(undefined);
    this.#stopPause?.();
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
      try {
        while (await this.#sendSome(this.#workspace));
        this.#failures = 0;
      } catch (error) {
        // A storage that its page closed answers no more; with the next workspace there is another.
        if (!isOneOnOneError(error, 'closed')) this.#pause();
      }
    }
    this.#isWorking = false;
  }

  // Answers whether there may be more.
  async #sendSome(workspace: Workspace): Promise<boolean> {
    const { storage } = workspace;
    const { relationshipId } = workspace.state;
    for (let next; relationshipId && (next = this.#unkept[0]); this.#unkept.shift())
      await putInOutbox(storage, next);
    const waiting = relationshipId ? await readOutbox(storage, relationshipId, PORTION) : [];
    for (const kept of waiting) {
      for (const statement of this.#statementsOf(kept.record, relationshipId)) {
        if (this.#workspace !== workspace) return false;
        if (this.#sent.has(statement.id!)) continue;
        await this.#options.send(statement);
        this.#sent.add(statement.id!);
      }
      await removeFromOutbox(storage, kept);
      for (const { id } of this.#statementsOf(kept.record, relationshipId)) this.#sent.delete(id!);
    }
    return waiting.length === PORTION;
  }

  #statementsOf({ id, author, createdAt, facts }: OutboxRecord, relationship: string): readonly Statement[] {
    return facts.flatMap(
      (fact, index) =>
        this.#write(fact as StatementFact, {
          id: statementId(id, index),
          author,
          createdAt,
          relationship,
          meetingId: fact.meetingId,
        }) ?? [],
    );
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

  #pause(): void {
    const pause = Math.min(FIRST_PAUSE * 2 ** this.#failures, LONGEST_PAUSE);
    this.#failures += 1;
    this.#stopPause = schedule(pause, () => this.wake());
  }
}

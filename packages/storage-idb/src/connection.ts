import type { Inside } from './inside.js';
import { readIdentity } from './journal.js';
import { fromNative, isLostConnection, storageError } from './native-errors.js';
import { openDatabase } from './open-database.js';
import { Waiting } from './waiting.js';

/** A browser that has left this many opens without an answer is asked no more. */
const mostUnanswered = 4;

/** How long a tab that must close an older version may take before it counts as in the way. */
const blockedGraceMs = 1000;

/** The one connection of an adapter: opened at once, dropped when it dies, opened again when needed. */
export class Connection implements Inside {
  readonly databaseName: string;
  onCommit?: () => void;
  onClose?: () => Promise<void>;
  readonly #timeoutMs: number;
  #db: IDBDatabase | undefined;
  #identity: Promise<unknown> | undefined;
  #waiting: Waiting | undefined;
  #unanswered = 0;
  #isBlocked = false;
  #isClosed = false;

  constructor(name: string, timeoutMs: number) {
    this.databaseName = name;
    this.#timeoutMs = timeoutMs;
    this.#open().catch(() => {}); // how it went, whoever uses the connection is told
  }

  /** The open database, if there is one: for what cannot wait. */
  get handle(): IDBDatabase | undefined {
    return this.#db;
  }

  /** Runs `work` on the database, at once if it is open; if the connection turns out dead, again on a new one. */
  async use<T>(work: (db: IDBDatabase) => Promise<T>): Promise<T> {
    for (let isRetry = false; ; isRetry = true) {
      const db = this.#db ?? (await this.#open());
      try {
        return await work(db);
      } catch (error) {
        const isLost = isLostConnection(error);
        if (isLost) this.#drop(db);
        if (isRetry || !isLost) throw fromNative(error);
      }
    }
  }

  /** Gives the connection up for good. */
  close(): void {
    this.#isClosed = true;
    if (this.#db) this.#drop(this.#db);
  }

  async #open(): Promise<IDBDatabase> {
    if (!this.#waiting) {
      const waiting = (this.#waiting = new Waiting());
      if (this.#isBlocked) waiting.after(blockedGraceMs, this.#giveUp);
      void this.#attempt();
      waiting.after(this.#timeoutMs / 2, this.#attempt);
      waiting.after(this.#timeoutMs, this.#giveUp);
    }
    return this.#waiting.promise;
  }

  /** Opens once. Its answer counts whenever it comes: for who waits then, or for the next call. */
  readonly #attempt = async (): Promise<void> => {
    if (this.#isClosed || this.#isBlocked || this.#unanswered === mostUnanswered) return;
    this.#unanswered++;
    const onBlocked = () => {
      this.#isBlocked = true;
      this.#waiting?.after(blockedGraceMs, this.#giveUp);
    };
    try {
      await this.#adopt(await openDatabase(this.databaseName, { onBlocked, onLost: (db) => this.#drop(db) }));
    } catch (error) {
      this.#settle(undefined, fromNative(error) as Error);
    } finally {
      this.#unanswered--;
      this.#isBlocked = false;
    }
  };

  async #adopt(db: IDBDatabase): Promise<void> {
    const found = readIdentity(db);
    const known = await this.#identity;
    const now = known && (await found); // the first open waits for nothing
    const isOther = now !== undefined && now !== known;
    // Another database than before is only taken when there is someone to be told.
    if (this.#isClosed || this.#db || (isOther && !this.#waiting)) {
      db.close();
      return;
    }
    this.#db = db;
    if (!known || isOther) this.#identity = found;
    this.#settle(db, isOther && storageError('cleared', 'The browser removed the data.', 'user'));
  }

  #drop(db: IDBDatabase): void {
    if (this.#db === db) this.#db = undefined;
    db.close(); // lets what is under way complete
  }

  #settle(db: IDBDatabase | undefined, error?: Error | false): void {
    this.#waiting?.settle(db, error);
    this.#waiting = undefined;
  }

  /** Tells who waits that there is no answer, and why; whatever was begun goes on. */
  readonly #giveUp = (): void => {
    const [code, message] = this.#isBlocked
      ? (['blocked', 'An older version is open.'] as const)
      : (['timeout', 'IndexedDB does not answer.'] as const);
    this.#settle(undefined, storageError(code, message, 'backoff'));
  };
}

/** What calls wait for while the database opens: settles once, by an answer or by a clock. */
export class Waiting {
  readonly promise: Promise<IDBDatabase>;
  readonly #timers: ReturnType<typeof setTimeout>[] = [];
  #resolve!: (db: IDBDatabase) => void;
  #reject!: (error: unknown) => void;

  constructor() {
    this.promise = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
  }

  /** Takes a step when this much time has passed, unless it has settled by then. */
  after(milliseconds: number, step: () => void): void {
    this.#timers.push(setTimeout(step, milliseconds));
  }

  /** Answers with a database, or with an error if there is none. */
  settle(db: IDBDatabase | undefined, error?: unknown): void {
    this.#timers.forEach(clearTimeout);
    if (db) this.#resolve(db);
    else this.#reject(error);
  }
}

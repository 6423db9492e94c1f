/** What calls wait for while the database opens: settles once, by an answer or by a clock. */
export class Waiting {
  /** Answers with an error, or with a database if there is none. */
  settle!: (db: IDBDatabase | undefined, error?: Error | false) => void;
  readonly #timers: ReturnType<typeof setTimeout>[] = [];
  readonly promise = new Promise<IDBDatabase>((resolve, reject) => {
    this.settle = (db, error) => {
      this.#timers.forEach(clearTimeout);
      if (error) reject(error);
      else resolve(db!);
    };
  });

  /** Takes a step when this much time has passed, unless it has settled by then. */
  after(milliseconds: number, step: () => unknown): void {
    this.#timers.push(setTimeout(step, milliseconds));
  }
}

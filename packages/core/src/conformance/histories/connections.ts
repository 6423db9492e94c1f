import type { StorageAdapter } from '../../storage/adapter.js';

type Adapter = Required<StorageAdapter>;

/** The one or two connections that a history is played through. */
export class Connections {
  #here: Adapter;
  #there: Adapter | undefined;
  readonly #reopen: () => Promise<Adapter>;

  constructor(here: Adapter, reopen: () => Promise<Adapter>) {
    this.#here = here;
    this.#reopen = reopen;
  }

  /** The second connection is opened when it is first needed. */
  async of(elsewhere: boolean): Promise<Adapter> {
    if (!elsewhere) return this.#here;
    return (this.#there ??= await this.#reopen());
  }

  /** Closes the first connection and opens another in its place. */
  async renew(): Promise<void> {
    await this.#here.close();
    this.#here = await this.#reopen();
  }

  async close(): Promise<void> {
    await Promise.allSettled([this.#here.close(), this.#there?.close()]);
  }
}

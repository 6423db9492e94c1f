import type { CallOptions, Write } from '@one-on-one/core';
import type { Mutant } from './disk.js';
import { HandMade } from './hand-made.js';

/** Never looks at the signal. */
export const ignoresSignals: Mutant = (disk) =>
  new (class extends HandMade {
    override start<T>(work: () => T): Promise<T> {
      return super.start(work);
    }
  })(disk);

/** Throws the reason of the signal, which is no error of the contract. */
export const throwsTheReason: Mutant = (disk) =>
  new (class extends HandMade {
    override async start<T>(work: () => T, options: CallOptions = {}): Promise<T> {
      (options.signal as AbortSignal | undefined)?.throwIfAborted();
      return super.start(work, options);
    }
  })(disk);

/** Listens to the signal, and goes on listening. */
export const goesOnListening: Mutant = (disk) =>
  new (class extends HandMade {
    override start<T>(work: () => T, options: CallOptions = {}): Promise<T> {
      return new Promise((resolve, reject) => {
        options.signal?.addEventListener('abort', () =>
          reject(this.refusal('aborted', { committed: 'unknown' })),
        );
        super.start(work, options).then(resolve, reject);
      });
    }
  })(disk);

/** Says that an aborted commit has not happened, and lets it happen. */
export const saysNoAndWrites: Mutant = (disk) =>
  new (class extends HandMade {
    override async start<T>(work: () => T, options: CallOptions = {}): Promise<T> {
      const { signal } = options;
      let onAbort = () => {};
      const aborted = new Promise<never>((_resolve, reject) => {
        onAbort = () => reject(this.refusal('aborted'));
        signal?.addEventListener('abort', onAbort);
      });
      try {
        return await Promise.race([super.start(work, options), aborted]);
      } finally {
        signal?.removeEventListener('abort', onAbort);
      }
    }
  })(disk);

/** Keeps aborted commits on a list, and writes the list without comparing whenever it commits. */
export const triesAgainBlindly: Mutant = (disk) =>
  new (class extends HandMade {
    readonly #list: Write[] = [];

    override async save(writes: readonly Write[], ids: readonly string[], options?: CallOptions) {
      const own = options?.signal ? this.copy(writes) : [];
      await super.save(writes, ids, options);
      for (const write of this.#list) disk.set(write);
      if (!options?.signal?.aborted) return;
      this.#list.push(...own);
      throw this.refusal('aborted', { committed: 'unknown' });
    }
  })(disk);

/** Takes a commit back when its signal is aborted, however late. */
export const takesBackLate: Mutant = (disk) =>
  new (class extends HandMade {
    override async save(writes: readonly Write[], ids: readonly string[], options?: CallOptions) {
      const keys = writes.map(({ key }) => key.join('/'));
      await super.save(writes, ids, options);
      const takeBack = () => {
        options?.signal?.removeEventListener('abort', takeBack);
        for (const key of keys) disk.records.delete(key);
      };
      options?.signal?.addEventListener('abort', takeBack);
    }
  })(disk);

/** Lets a read that is aborted under way fail with the reason of the signal, as `fetch` does. */
export const letsReasonsThrough: Mutant = (disk) =>
  new (class extends HandMade {
    override async get(...[keys, options]: Parameters<HandMade['get']>) {
      const answers = await super.get(keys, options);
      (options?.signal as AbortSignal | undefined)?.throwIfAborted();
      return answers;
    }
  })(disk);

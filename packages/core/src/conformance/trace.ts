import type { StorageAdapter } from '../storage/adapter.js';
import { canonical, short } from './same.js';

/** Remembers the last call to the adapters of a case, for an error that says nothing of what was done. */
export class Trace {
  #method = '';
  #given: readonly unknown[] = [];

  /** The last call, in words. */
  get last(): string {
    return this.#method
      ? short(`${this.#method}(${this.#given.map(spell).join(', ')})`)
      : 'opening a fresh store';
  }

  /** The adapter, with an ear on it. */
  follow(adapter: StorageAdapter): Required<StorageAdapter> {
    // Over an empty object: a proxy of the adapter itself could not stand in for one that is frozen.
    return new Proxy({} as Required<StorageAdapter>, {
      get: (_empty, name) => {
        const member: unknown = Reflect.get(adapter, name);
        if (typeof member !== 'function') return member;
        return (...given: unknown[]): unknown => {
          [this.#method, this.#given] = [String(name), given];
          return Reflect.apply(member, adapter, given);
        };
      },
    });
  }
}

function spell(given: unknown): string {
  if (typeof given === 'function') return 'a function';
  try {
    return canonical(given);
  } catch {
    return 'something that has no text'; // a cycle, or nested too deep
  }
}

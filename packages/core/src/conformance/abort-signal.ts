import type { AbortSignalLike } from '../storage/adapter.js';

/** A real abort signal of this runtime, and what a case asks of it. */
export interface TestSignal {
  readonly signal: AbortSignalLike;
  readonly abort: () => void;
  /** How many listeners were added and not removed. */
  readonly listenerCount: () => number;
}

declare const AbortController: new () => { readonly signal: AbortSignalLike; abort(): void };

/** Makes a signal that counts its listeners. A real one, since an adapter may hand it to `fetch`. */
export function createTestSignal(): TestSignal {
  const controller = new AbortController();
  const { signal } = controller;
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  const listeners = new Set<unknown>();
  signal.addEventListener = (type, listener) => {
    listeners.add(listener);
    add(type, listener);
  };
  signal.removeEventListener = (type, listener) => {
    listeners.delete(listener);
    remove(type, listener);
  };
  return { signal, abort: () => controller.abort(), listenerCount: () => listeners.size };
}

import { replaceMember } from './databases.js';

type Callback = (...args: never[]) => unknown;

/** How many callbacks went through the patch: a test that none did would show nothing. */
let calls = 0;

const wrapped = new WeakMap<object, EventListener>();

/** The same callback, run as a task of the patch. */
function wrap<C>(callback: C): C {
  if (typeof callback !== 'function') return callback;
  const run = callback as unknown as Callback;
  return function (this: unknown, ...args: never[]) {
    calls++;
    return run.apply(this, args);
  } as C;
}

/** One wrapper for each listener, so that it can be taken away again. */
function wrapListener(listener: EventListenerOrEventListenerObject | null): EventListener | null {
  if (!listener) return null;
  const known = wrapped.get(listener);
  if (known) return known;
  const made = wrap((event: Event) => {
    if (typeof listener === 'function') listener.call(event.currentTarget as EventTarget, event);
    else listener.handleEvent(event);
  });
  wrapped.set(listener, made);
  return made;
}

/** An `on…` property as the patch makes it: a listener in its place, which is another when it is set again. */
function replaceHandler(prototype: object, name: string): () => void {
  const handlers = new WeakMap<EventTarget, EventListener>();
  const before = Object.getOwnPropertyDescriptor(prototype, name)!;
  Object.defineProperty(prototype, name, {
    configurable: true,
    get(this: EventTarget) {
      return handlers.get(this) ?? null;
    },
    set(this: EventTarget, handler: EventListener | null) {
      const old = handlers.get(this);
      if (old) this.removeEventListener(name.slice(2), old);
      if (handler) this.addEventListener(name.slice(2), handler);
      if (handler) handlers.set(this, handler);
      else handlers.delete(this);
    },
  });
  return () => Object.defineProperty(prototype, name, before);
}

/**
 * Patches a page as a framework does that wants to know when everything has settled: a promise of its own kind,
 * every listener and timer behind a wrapper. Answers how to undo it, which tells how many callbacks went through.
 */
export function patchPlatform(): () => number {
  calls = 0;
  const Native = Promise;
  const nativeThen = Native.prototype.then;
  class PatchedPromise<T> extends Native<T> {
    override then<A = T, B = never>(
      onValue?: ((value: T) => A | PromiseLike<A>) | null,
      onError?: ((reason: unknown) => B | PromiseLike<B>) | null,
    ): Promise<A | B> {
      return super.then(wrap(onValue), wrap(onError));
    }
  }
  // What native promises answer, as those of async functions do, is brought over too.
  const then = function (this: Promise<unknown>, onValue: never, onError: never) {
    return new PatchedPromise((resolve, reject) => {
      nativeThen.call(this, resolve, reject);
    }).then(onValue, onError);
  };
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const timeout = globalThis.setTimeout;
  const handlers: readonly (readonly [object, readonly string[]])[] = [
    [IDBRequest.prototype, ['onsuccess', 'onerror']],
    [IDBOpenDBRequest.prototype, ['onblocked', 'onupgradeneeded']],
    [IDBDatabase.prototype, ['onversionchange', 'onclose']],
    [IDBTransaction.prototype, ['oncomplete', 'onabort']],
  ];
  const restores = [
    replaceMember(globalThis, 'Promise', PatchedPromise),
    replaceMember(Native.prototype, 'then', function (this: Promise<unknown>, ...args: [never, never]) {
      return this instanceof PatchedPromise ? nativeThen.apply(this, args) : then.apply(this, args);
    }),
    replaceMember(globalThis, 'setTimeout', (task: Callback, milliseconds?: number) =>
      timeout(wrap<Callback>(task), milliseconds),
    ),
    replaceMember(
      EventTarget.prototype,
      'addEventListener',
      function (this: EventTarget, type: string, listener: EventListener | null, options?: never) {
        addEventListener.call(this, type, wrapListener(listener), options);
      },
    ),
    replaceMember(
      EventTarget.prototype,
      'removeEventListener',
      function (this: EventTarget, type: string, listener: EventListener | null, options?: never) {
        removeEventListener.call(this, type, (listener && wrapped.get(listener)) ?? listener, options);
      },
    ),
    ...handlers.flatMap(([prototype, names]) => names.map((name) => replaceHandler(prototype, name))),
  ];
  return () => {
    for (const restore of restores.reverse()) restore();
    return calls;
  };
}

import type { StorageKey } from '@one-on-one/core';
import { hangUp, knock, type BridgeTarget } from './knock.js';
import { bridgeError, unpackError } from './pack-error.js';
import { readFromPage, type FromPage, type Question } from './protocol.js';

/** Where the page is, and how long it may take. */
export interface PageConnectionOptions {
  readonly target: BridgeTarget;
  readonly origin: string;
  readonly timeoutMs: number;
}

interface Call {
  readonly question: Question;
  readonly settle: (end: () => void) => void;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: unknown) => void;
  isSent: boolean;
}

type ChangeListener = (keys: readonly StorageKey[]) => void;

/** The frame's side: asks over one port at a time, and makes a new one when the page has hung up. */
export class PageConnection {
  readonly #options: PageConnectionOptions;
  readonly #calls = new Map<number, Call>();
  readonly #listeners = new Set<ChangeListener>();
  #port: MessagePort | undefined;
  #stopKnocking: (() => void) | undefined;
  #lastId = 0;

  constructor(options: PageConnectionOptions) {
    this.#options = options;
    this.#knock();
  }

  /** Sends a question as soon as there is a connection; it is answered, refused or given up in time. */
  ask(question: Question): Promise<unknown> {
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => this.#giveUp(id, 'timeout', 'The page does not answer.'),
        this.#options.timeoutMs,
      );
      const settle = (end: () => void) => {
        clearTimeout(timer);
        this.#calls.delete(id);
        end();
      };
      this.#calls.set(id, { question, settle, resolve, reject, isSent: false });
      if (this.#port) this.#send(this.#port);
      else this.#knock();
    });
  }

  watch(listener: ChangeListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Says goodbye for good. */
  close(): void {
    this.#stopKnocking?.();
    if (this.#port) hangUp(this.#port);
    this.#port = undefined;
    this.#listeners.clear();
  }

  #knock(): void {
    if (this.#stopKnocking) return;
    const { target, origin, timeoutMs } = this.#options;
    const since = performance.now();
    this.#stopKnocking = knock({
      target,
      origin,
      onWelcome: (port) => this.#adopt(port),
      isWorthIt: () => {
        const isWaitedFor = this.#calls.size > 0 || performance.now() - since < timeoutMs;
        if (!isWaitedFor) this.#stopKnocking = undefined;
        return isWaitedFor;
      },
    });
  }

  #adopt(port: MessagePort): void {
    this.#stopKnocking = undefined;
    this.#port = port;
    port.onmessage = ({ data }) => this.#hear(readFromPage(data));
    this.#send(port);
  }

  #send(port: MessagePort): void {
    for (const [id, call] of this.#calls) {
      if (call.isSent) continue;
      call.isSent = true;
      port.postMessage({ kind: 'ask', id, question: call.question });
    }
  }

  #hear(message: FromPage | undefined): void {
    if (message?.kind === 'answer') this.#settle(message.id, (call) => call.resolve(message.answer));
    if (message?.kind === 'refusal')
      this.#settle(message.id, (call) => call.reject(unpackError(message.error)));
    if (message?.kind === 'changed') for (const listener of [...this.#listeners]) listener(message.keys);
    if (message?.kind === 'bye') this.#lose();
  }

  #settle(id: number, end: (call: Call) => void): void {
    const call = this.#calls.get(id);
    call?.settle(() => end(call));
  }

  /** The page has hung up. A question can be asked again; whether a commit has happened, nobody knows. */
  #lose(): void {
    this.#port?.close();
    this.#port = undefined;
    for (const [id, call] of this.#calls) {
      if (call.isSent && call.question.call === 'commit') {
        this.#giveUp(id, 'unavailable', 'The page has hung up.');
      } else {
        call.isSent = false;
      }
    }
    this.#knock();
  }

  #giveUp(id: number, code: 'timeout' | 'unavailable', message: string): void {
    this.#settle(id, ({ question, isSent, reject }) => {
      const isUnclear = question.call === 'commit' && isSent;
      reject(bridgeError(code, message, isUnclear ? 'unknown' : 'no'));
    });
  }
}

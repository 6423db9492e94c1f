import { OneOnOneError, type StorageAdapter, type StorageKey } from '@one-on-one/core';
import { hangUp } from './knock.js';
import { bridgeError, packError } from './pack-error.js';
import { readFromFrame, type FromPage, type Question } from './protocol.js';

/** What the server wants to hear of a connection. */
export interface ServedEvents {
  readonly onCommit: (keys: readonly StorageKey[]) => void;
  readonly onEnd: () => void;
}

/** More questions than this wait for no storage that is well; further ones are refused. */
const mostUnderWay = 256;

/** The page's side of one connection: asks the storage what the frame asks. */
export class ServedConnection {
  readonly #port: MessagePort;
  readonly #storage: StorageAdapter;
  readonly #events: ServedEvents;
  readonly #underWay = new Set<Promise<void>>();
  #isOpen = true;
  #isClosing = false;

  constructor(port: MessagePort, storage: StorageAdapter, events: ServedEvents) {
    this.#port = port;
    this.#storage = storage;
    this.#events = events;
    port.addEventListener('close', () => this.#end()); // where browsers tell that the frame is gone
    port.onmessage = ({ data }) => this.#hear(data);
    this.#post({ kind: 'welcome' });
  }

  tell(keys: readonly StorageKey[]): void {
    this.#post({ kind: 'changed', keys });
  }

  /** Takes no more questions, answers those under way if that takes no longer than it may, and hangs up. */
  async close(patienceMs: number): Promise<void> {
    this.#isClosing = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, patienceMs)));
    await Promise.race([Promise.all(this.#underWay), late]);
    clearTimeout(timer);
    if (this.#isOpen) hangUp(this.#port);
    this.#end();
  }

  #hear(data: unknown): void {
    const message = readFromFrame(data);
    if (message?.kind === 'bye') this.#end();
    if (message?.kind !== 'ask') return;
    const { id, question } = message;
    if (this.#isClosing || this.#underWay.size === mostUnderWay) {
      const why = this.#isClosing ? 'The page hangs up.' : 'Too many questions at once.';
      this.#post({ kind: 'refusal', id, error: packError(bridgeError('unavailable', why, 'no')) });
      return;
    }
    const answering = this.#answer(id, question).finally(() => this.#underWay.delete(answering));
    this.#underWay.add(answering);
  }

  async #answer(id: number, question: Question): Promise<void> {
    try {
      this.#post({ kind: 'answer', id, answer: await this.#run(question) });
    } catch (error) {
      this.#refuse(id, error);
    }
  }

  async #run(question: Question): Promise<unknown> {
    const storage = this.#storage;
    switch (question.call) {
      case 'get':
        return storage.get(question.keys);
      case 'list':
        return storage.list(question.range);
      case 'commit':
        await storage.commit(question.writes, { durability: question.durability });
        if (question.writes.length > 0) this.#events.onCommit(question.writes.map(({ key }) => key));
        return undefined;
      case 'health':
        return storage.health?.() ?? { durability: 'best-effort' }; // what makes no promise, promises nothing
    }
  }

  #refuse(id: number, error: unknown): void {
    try {
      this.#post({ kind: 'refusal', id, error: packError(error) });
    } catch {
      // Details that no message can hold.
      const failure = new OneOnOneError('io', 'The storage behind the bridge failed.', {});
      this.#post({ kind: 'refusal', id, error: packError(failure) });
    }
  }

  #post(message: FromPage): void {
    if (this.#isOpen) this.#port.postMessage(message);
  }

  #end(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#port.onmessage = null;
    this.#port.close();
    this.#events.onEnd();
  }
}

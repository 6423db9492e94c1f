import { isOneOnOneError, type ErrorCode } from '../shared/errors.js';
import type { Schedule } from '../shared/clock.js';
import type { StorageKey } from '../storage/adapter.js';
import { keyText } from '../storage/keys.js';
import type { Repository } from '../storage/repository.js';
import type { Ledger, Waiting } from './ledger.js';
import type { SaveState } from './state.js';

const DELAYED_AFTER_MS = 2000;
const FIRST_RETRY_MS = 1000;
const LAST_RETRY_MS = 30_000;
const MOST_CONFLICTS = 100;

/** What the committer asks of the workspace around it. */
export interface CommitterHost {
  /** Reads everything that the viewer needs into the ledger. */
  load(): Promise<void>;
  /** Goes over to storage that cannot be refused; `false` where there is none. */
  fallBack(): Promise<boolean>;
  changed(): void;
  settled(waiting: Waiting): Promise<void>;
}

/**
 * Brings commands into storage, one after another, and what others changed back out. Reads and commits never
 * overlap, so an old answer cannot hide a newer write.
 */
export class Committer {
  repository: Repository;
  save: SaveState = { kind: 'saved' };
  loaded = false;
  readonly #ledger: Ledger;
  readonly #schedule: Schedule;
  readonly #host: CommitterHost;
  readonly #told: StorageKey[] = [];
  readonly #dirty = new Map<string, StorageKey>();
  #reload = true;
  #work: Promise<void> | null = null;
  #wanted = false;
  #failures = 0;
  #conflicts = 0;
  /** What waited last when storage called the first invalid: until somebody acts, none is tried again. */
  #refused: Waiting | undefined;
  #unclear = false;
  #writeBack = false;
  #stopRetry: (() => void) | undefined;
  #closed = false;

  constructor(repository: Repository, ledger: Ledger, schedule: Schedule, host: CommitterHost) {
    this.repository = repository;
    this.#ledger = ledger;
    this.#schedule = schedule;
    this.#host = host;
  }

  /** Starts working if there is something to do; answers when it is done, or has to wait. */
  wake(): Promise<void> {
    this.#stopRetry?.();
    if (this.#ledger.queue[0] && this.save.kind === 'saved') this.#show({ kind: 'saving' });
    this.#wanted = true;
    return (this.#work ??= this.#run());
  }

  /** Others changed these records: what of them is to be heard of is read again, as soon as that can be told. */
  touch(keys: readonly StorageKey[]): Promise<void> {
    for (const key of keys) this.#told.push(key);
    return this.wake();
  }

  /** Everything is read again. */
  reload(): Promise<void> {
    this.#reload = true;
    return this.wake();
  }

  /** Everything is read before anything is written: another storage took over. */
  restart(): void {
    this.loaded = false;
    this.#reload = true;
  }

  /** Tries again at once. After storage lost what it had, this is what writes everything back. */
  retry(): void {
    if (this.save.kind === 'cleared') {
      this.#writeBack = true;
      this.#show({ kind: 'saving' });
    }
    this.#refused = undefined;
    void this.wake();
  }

  /** Waits for what is under way, and works no more. */
  async close(): Promise<void> {
    await this.wake();
    this.#closed = true;
    this.#stopRetry?.();
  }

  async #run(): Promise<void> {
    await Promise.resolve(); // so that several changes of one moment are one piece of work
    const stopDelay = this.#schedule(DELAYED_AFTER_MS, () => {
      if (this.save.kind === 'saving' || !this.loaded) this.#show({ kind: 'delayed' });
    });
    try {
      // What the browser lost and somebody wiped since is not offered to be written back.
      if (
        this.save.kind === 'cleared' &&
        (await this.#ledger.equipment?.wasWiped(this.#ledger, this.repository))
      )
        this.#startAnew();
      // Whoever wakes it while it works, or just before it gives up, has it go round once more.
      while (this.#wanted && !this.#closed && this.save.kind !== 'cleared') {
        this.#wanted = false;
        try {
          while (await this.#step());
          this.#failures = 0;
          if (!this.#ledger.queue[0]) this.#show({ kind: 'saved' });
        } catch (error) {
          this.#wanted = (await this.#recovers(isOneOnOneError(error) ? error.code : 'io')) || this.#wanted;
        }
      }
    } finally {
      stopDelay();
      this.#work = null;
    }
  }

  async #step(): Promise<boolean> {
    if (this.#closed || this.save.kind === 'cleared') return false;
    const ledger = this.#ledger;
    if (ledger.equipment) this.#mark(ledger.equipment.heard(this.#told.splice(0), ledger.scope));
    if (this.#writeBack) {
      await ledger.equipment?.writeBack(this.repository, ledger);
      this.#writeBack = false;
    } else if (this.#unclear) await this.#reread();
    else if (this.loaded && ledger.queue.at(-1) !== this.#refused) await this.#commit();
    else if (this.#reload || !this.loaded) await this.#load();
    else if (this.#dirty.size > 0) await this.#reread();
    else return false;
    return true;
  }

  async #load(): Promise<void> {
    this.#reload = false;
    try {
      await this.#host.load();
    } catch (error) {
      this.#reload = true;
      throw error;
    }
    this.loaded = true;
    this.#host.changed();
  }

  async #commit(): Promise<void> {
    const ledger = this.#ledger;
    const changes = ledger.next();
    if (changes.length === 0) return this.#finish();
    const known = (key: StorageKey) => ledger.confirmed.get(keyText(key))?.revision ?? null;
    try {
      ledger.settle(changes, await this.repository.commit(changes, known));
      this.#conflicts = 0;
    } catch (error) {
      if (isOneOnOneError(error, 'conflict') && this.#conflicts < MOST_CONFLICTS) {
        this.#conflicts += 1;
        return this.#learn(error.details.keys);
      }
      // After an unclear answer the records are read: what was ours is found there, and not written twice.
      if (!isOneOnOneError(error) || error.details.committed !== 'no') {
        this.#mark(changes.map(({ key }) => key));
        this.#unclear = true;
      }
      throw error;
    }
  }

  async #finish(): Promise<void> {
    this.#refused = undefined;
    const waiting = this.#ledger.queue.shift();
    if (waiting) await this.#host.settled(waiting);
  }

  async #reread(): Promise<void> {
    const asked = [...this.#dirty.values()];
    this.#dirty.clear();
    try {
      await this.#learn(asked);
    } catch (error) {
      this.#mark(asked);
      throw error;
    }
    this.#unclear = false;
    this.#host.changed();
  }

  #mark(keys: readonly StorageKey[]): void {
    for (const key of keys) this.#dirty.set(keyText(key), key);
  }

  async #learn(asked: readonly StorageKey[]): Promise<void> {
    const ledger = this.#ledger;
    const marks = ledger.equipment?.wipeMarks(ledger.scope, asked) ?? [];
    const reading = await this.repository.get([...asked, ...marks]);
    const fate = ledger.equipment?.fateOf(ledger, asked, reading);
    if (fate === 'anew') this.#startAnew();
    else if (fate) this.#show({ kind: fate });
    else ledger.read(reading);
  }

  // Somebody wiped it on purpose, or left: what is read before anything else is written is all there is.
  #startAnew(): void {
    this.restart();
    this.#show({ kind: 'saving' });
  }

  async #recovers(code: ErrorCode): Promise<boolean> {
    if (code === 'cleared') {
      this.#show({ kind: 'cleared' });
      return false;
    }
    if (code === 'newer-schema') this.#ledger.newer = true; // it takes nothing more from this version
    if ((code === 'denied' || code === 'unavailable') && (await this.#host.fallBack())) return true;
    this.#show({ kind: 'failed', code });
    if (this.#closed) return false;
    if (code === 'invalid') {
      // Time does not mend it; what others wrote is read meanwhile.
      const before = this.#refused;
      this.#refused = this.#ledger.queue.at(-1);
      return this.#refused !== before;
    }
    const pause = Math.min(FIRST_RETRY_MS * 2 ** this.#failures, LAST_RETRY_MS);
    this.#failures += 1;
    this.#stopRetry = this.#schedule(pause, () => void this.wake());
    return false;
  }

  #show(save: SaveState): void {
    if (this.save.kind === 'cleared' && save.kind === 'saved') return;
    if (save.kind === this.save.kind && save.kind !== 'failed') return;
    this.save = save;
    this.#host.changed();
  }
}

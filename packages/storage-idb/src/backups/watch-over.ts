import { OneOnOneError, type Instant, type StorageAdapter } from '@one-on-one/core';
import type { Inside } from '../inside.js';
import { insideOf } from '../inside-of.js';
import { isNewer } from '../schema.js';
import { withCanaryDatabase } from './canary-database.js';
import { readCanary, writeCanary } from './canary.js';
import { findLoss, type DataLoss } from './data-loss.js';
import { Quiet } from './quiet.js';
import { takeSnapshot } from './snapshot.js';
import { markStore, readMark } from './store-mark.js';
import { takeBackup } from './take-backup.js';

/** How a store is watched. */
export interface WatchOptions {
  /** Told what the browser lost, at every visit until somebody accepted it. */
  readonly onLoss?: (loss: DataLoss) => void;
  /** The page knows that there should be records: then an empty store is a loss, and no first visit. */
  readonly expectsData?: boolean;
  /** How long nothing may be written before it looks. */
  readonly quietMs?: number;
  readonly now?: () => Instant;
}

/** So often it looks in vain for a database that is not open before it waits for the next commit. */
const mostVainLooks = 5;

/**
 * Watches over what an adapter of `createIdbStorage` keeps: a canary tells whether the browser lost some of it, and
 * of the last five days there are backups. Both lie in a second database and are written in quiet moments. An adapter
 * has one watch: asked again, it answers the same.
 */
export function watchOver(storage: StorageAdapter, options: WatchOptions = {}): StorageWatch {
  const inside = insideOf(storage);
  return (inside.watch ??= new StorageWatch(inside, options)) as StorageWatch;
}

/** The watch over one adapter's store. */
export class StorageWatch {
  readonly #inside: Inside;
  readonly #options: WatchOptions;
  readonly #quiet: Quiet;
  readonly #now: () => Instant;
  #work: Promise<unknown> = Promise.resolve();
  #loss: DataLoss | null = null;
  #vainLooks = 0;
  /** What a visit before left without a canary is not known: the first look counts as after a change. */
  #isChanged = true;

  constructor(inside: Inside, options: WatchOptions) {
    this.#inside = inside;
    this.#options = options;
    this.#now = options.now ?? (() => new Date().toISOString());
    this.#quiet = new Quiet(options.quietMs ?? 5000, () => void this.#look(isVisible()));
    inside.onCommit = () => {
      this.#isChanged = true;
      this.#vainLooks = 0;
      this.#quiet.disturb();
    };
    inside.onClose = async () => {
      this.#quiet.cancel();
      await this.#look(false);
    };
    this.#quiet.disturb();
  }

  /** What was lost, as far as is known; `null`: nothing. While there is a loss, nothing old is written over. */
  get loss(): DataLoss | null {
    return this.#loss;
  }

  /** Looks at once, and takes a backup if one is due. */
  async look(): Promise<DataLoss | null> {
    await this.#look(true);
    return this.#loss;
  }

  /** The person has restored a backup or wants none: what is there now is what counts. */
  async acceptLoss(): Promise<void> {
    const db = this.#inside.handle;
    if (!db) throw new OneOnOneError('unavailable', 'Not open.', { committed: 'no', retry: 'backoff' });
    await this.#next(() =>
      withCanaryDatabase(this.#inside.databaseName, async (canaries) => {
        const canary = await readCanary(canaries);
        const { databaseId } = await readMark(db);
        const lastRevision = await markStore(db, canary?.lastRevision);
        const at = this.#now();
        await writeCanary(canaries, { databaseId, lastRevision, at, since: at });
        this.#loss = null;
      }),
    );
  }

  /** Ends the watching, and waits for what is under way. */
  async stop(): Promise<void> {
    this.#quiet.cancel();
    delete this.#inside.onCommit;
    delete this.#inside.onClose;
    delete this.#inside.watch;
    await this.#work;
  }

  #next<T>(task: () => Promise<T>): Promise<T> {
    const answer = this.#work.then(task);
    this.#work = answer.catch(() => {});
    return answer;
  }

  #look(withBackup: boolean): Promise<void> {
    return this.#next(async () => {
      const db = this.#inside.handle;
      if (db && isNewer(db)) return;
      if (!db) {
        if (++this.#vainLooks < mostVainLooks) this.#quiet.disturb();
        return;
      }
      const wasChanged = this.#isChanged;
      this.#isChanged = false;
      await withCanaryDatabase(this.#inside.databaseName, (canaries) =>
        this.#compare(db, canaries, wasChanged, withBackup),
      );
    }).catch(() => {
      this.#isChanged = true; // one of the two is away: the next quiet moment will do
    });
  }

  async #compare(
    db: IDBDatabase,
    canaries: IDBDatabase,
    isChanged: boolean,
    withBackup: boolean,
  ): Promise<void> {
    const canary = await readCanary(canaries); // before the store: meanwhile that one only grows
    const mark = await readMark(db);
    const loss = findLoss(canary, mark, this.#options.expectsData ?? false);
    const isNews = loss && !this.#loss;
    this.#loss = loss;
    if (isNews) this.#options.onLoss?.(loss);
    if (loss || !isChanged) return;
    const at = this.#now();
    const lastRevision = await markStore(db);
    const { databaseId } = mark;
    const kept = await writeCanary(canaries, { databaseId, lastRevision, at, since: canary?.since ?? at });
    if (withBackup) await takeBackup(canaries, kept, at, () => takeSnapshot(db));
  }
}

const isVisible = () => (globalThis as { document?: Document }).document?.visibilityState !== 'hidden';

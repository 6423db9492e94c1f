import { NOBODY } from '@one-on-one/core';
import type { StorageAdapter, StorageKey, StoredRecord, Workspace } from '@one-on-one/core';
export { askToPersist } from '@one-on-one/storage-idb';
export { isExportDue } from './export-reminder.js';
export { forgetBrowser, forgetLeft, forgetPair, memoryOf, onRemembered, rememberOf } from './pair-memory.js';
import {
  forgetInBackups,
  readBackup,
  readBackups,
  removeBackups,
  restoreBackup,
  watchOver,
} from '@one-on-one/storage-idb/backups';
import type { Backup, DataLoss, StorageWatch } from '@one-on-one/storage-idb/backups';
import { tellReaders } from './storage-readers.js';

/** The record with which a browser says which pair is meant. */
const DEVICE: StorageKey = ['private', '_device', 'device'];

const keyText = (key: StorageKey) => key.join('/');

const pairOf = (device: StoredRecord | undefined) =>
  (device?.value as { readonly pair?: string } | undefined)?.pair;

const recoveries = new WeakMap<StorageAdapter, Recovery>();

/** The watch over a storage, the same for all who ask; undefined for one that is not this browser's own. */
export function recoveryOf(storage: StorageAdapter): Recovery | undefined {
  try {
    if (!recoveries.has(storage)) recoveries.set(storage, new Recovery(storage));
  } catch {
    return undefined; // the page's own adapter
  }
  return recoveries.get(storage);
}

/** What a browser lost of what it kept, and the way back. */
export class Recovery {
  /** `null`: nothing was lost, as far as is known. */
  loss: DataLoss | null = null;
  /** What can be brought back. */
  backup: Backup | undefined;
  /** How many records were brought back. */
  restored: number | undefined;
  readonly #storage: StorageAdapter;
  readonly #watch: StorageWatch;
  readonly #listeners = new Set<() => void>();

  constructor(storage: StorageAdapter) {
    this.#storage = storage;
    this.#watch = watchOver(storage, { onLoss: (loss) => void this.#tell(loss) });
  }

  /** Calls `listener` after every change; answers how to stop. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * Brings the backup back and merges it with what is there: what was written since stays. A browser that began anew
   * has made a new pair meanwhile: what was written in that one goes over to the pair that is back. Done again, it
   * does no harm.
   */
  async restore(workspace: Workspace): Promise<void> {
    const { backup, loss } = this;
    if (!backup || !loss) return;
    const storage = this.#storage;
    const { bringOver, mergeIn } = await import('./bring-over.js');
    let { restored } = await restoreBackup(storage, backup);
    const saved = await readBackup(storage, backup);
    await mergeIn(storage, saved, () => workspace.createId());
    const pair = pairOf(saved.find(({ key }) => keyText(key) === keyText(DEVICE)));
    const since = pairOf((await storage.get([DEVICE]))[0]);
    if (loss.kind !== 'rolled-back' && pair && since && pair !== since) {
      if (workspace.state.relationshipId === since) await bringOver(workspace, since, pair);
      const replace = ({ key }: StoredRecord) => keyText(key) === keyText(DEVICE);
      restored += (await restoreBackup(storage, backup, { replace })).restored;
    }
    await workspace.refresh();
    tellReaders(workspace);
    await this.#accept(restored);
  }

  /** Looks now rather than in a quiet moment. */
  async look(): Promise<void> {
    await this.#watch.look();
  }

  /** Leaves things as they are. */
  decline(): Promise<void> {
    return this.#accept(undefined);
  }

  /** The backups that there are, the newest first. */
  copies(): Promise<readonly Backup[]> {
    return readBackups(this.#storage);
  }

  /**
   * Takes out of the backups what was wiped, and leaves in them what is of other pairs and people. After a loss nobody
   * knows what of an older store was whose: then all of them go.
   */
  async forget(relationship: string, viewer: string | null): Promise<void> {
    await this.look();
    if (this.loss) {
      await removeBackups(this.#storage);
      this.backup = undefined;
      await this.#accept(undefined);
      return;
    }
    const people = [NOBODY, viewer];
    await forgetInBackups(this.#storage, ({ key }) =>
      key[0] === 'shared' ? key[1] === relationship : key[2] === relationship && people.includes(key[1]!),
    );
  }

  /** Lets go of every backup, and of what was lost: whoever leaves wants nothing of it back. */
  async forgetAll(): Promise<void> {
    await this.look();
    await removeBackups(this.#storage);
    this.backup = undefined;
    if (this.loss) await this.#accept(undefined);
  }

  async #tell(loss: DataLoss): Promise<void> {
    const [backup] = await readBackups(this.#storage).catch(() => []);
    this.backup = backup;
    this.loss = loss;
    this.restored = undefined;
    this.#changed();
  }

  async #accept(restored: number | undefined): Promise<void> {
    await this.#watch.acceptLoss();
    this.loss = null;
    this.restored = restored;
    this.#changed();
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }
}

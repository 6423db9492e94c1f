import {
  checkKey,
  checkValue,
  OneOnOneError,
  selectRange,
  type CallOptions,
  type KeyRange,
  type StashEntry,
  type StorageAdapter,
  type StorageHealth,
  type StorageKey,
  type StoredRecord,
  type Write,
} from '@one-on-one/core';
import { spell, type Disk } from './disk.js';

// One channel for all: several would not keep their order in every engine.
const waiting: (() => void)[] = [];
const { port1, port2 } = new MessageChannel();
port1.onmessage = () => waiting.shift()?.();

/** A right adapter that is written by hand, method by method, to be made wrong in one of them. */
export class HandMade implements StorageAdapter {
  readonly name = 'hand-made';
  isClosed = false;
  readonly disk: Disk;
  readonly underWay = new Set<Promise<unknown>>();

  constructor(disk: Disk) {
    this.disk = disk;
  }

  async get(
    keys: readonly StorageKey[],
    options?: CallOptions,
  ): Promise<readonly (StoredRecord | undefined)[]> {
    keys.forEach((key) => this.checkKey(key));
    const wanted = this.copy(keys);
    return this.start(() => wanted.map((key) => this.copy(this.read(key))), options);
  }

  async list(range: KeyRange, options?: CallOptions): Promise<readonly StoredRecord[]> {
    this.checkRange(range);
    const wanted = this.copy(range);
    return this.start(() => this.copy(this.select(wanted)), options);
  }

  async commit(writes: readonly Write[], options?: CallOptions): Promise<void> {
    await this.save(writes, [], options);
  }

  async close(): Promise<void> {
    this.isClosed = true;
    await Promise.allSettled(this.underWay);
  }

  watch(listener: (keys: readonly StorageKey[]) => void): () => void {
    if (this.isClosed) throw this.refusal('closed');
    return this.disk.watch((keys) => {
      try {
        listener(this.copy(keys));
      } catch {
        // A listener's fault is its own.
      }
    }, this);
  }

  stash(entries: readonly StashEntry[]): readonly string[] {
    if (this.isClosed) return [];
    const fine = entries.filter((entry) => this.isStorable(entry));
    this.disk.stash(this.copy(fine));
    return fine.map(({ id }) => id);
  }

  async stashed(options?: CallOptions): Promise<readonly StashEntry[]> {
    return this.start(() => this.copy([...this.disk.entries.values()]), options);
  }

  async unstash(ids: readonly string[], writes: readonly Write[], options?: CallOptions): Promise<void> {
    await this.save(writes, [...ids], options);
  }

  async health(): Promise<StorageHealth> {
    return this.start(() => ({ durability: 'memory' }));
  }

  read(key: StorageKey): StoredRecord | undefined {
    return this.disk.records.get(spell(key));
  }

  select(range: KeyRange): readonly StoredRecord[] {
    return selectRange(this.disk.records.values(), range);
  }

  async save(writes: readonly Write[], ids: readonly string[], options?: CallOptions): Promise<void> {
    this.checkWrites(writes);
    const own = this.copy(writes);
    await this.start(() => this.write(own, ids), options);
  }

  write(writes: readonly Write[], ids: readonly string[]): void {
    const stale = writes.filter((write) => this.disk.isStale(write));
    if (stale.length > 0) throw this.refusal('conflict', { keys: stale.map(({ key }) => key) });
    for (const write of writes) this.disk.set(write);
    for (const id of ids) this.disk.entries.delete(id);
    if (writes.length > 0) this.tell(writes);
  }

  tell(writes: readonly Write[]): void {
    this.disk.tell(
      writes.map(({ key }) => key),
      this,
    );
  }

  /** Does some work when its turn comes, as one step. */
  async start<T>(work: () => T, { signal }: CallOptions = {}): Promise<T> {
    if (this.isClosed) throw this.refusal('closed');
    if (signal?.aborted) throw this.refusal('aborted');
    const running = this.turn().then(work);
    this.underWay.add(running);
    try {
      return await running;
    } finally {
      this.underWay.delete(running);
    }
  }

  /** Resolves when the disk has time, which is never at once. */
  turn(): Promise<void> {
    return new Promise((resolve) => {
      waiting.push(resolve);
      port2.postMessage(null);
    });
  }

  copy<T>(value: T): T {
    return structuredClone(value);
  }

  checkKey(key: StorageKey): void {
    checkKey(key);
  }

  checkRange({ prefix, after, limit = 0 }: KeyRange): void {
    this.checkKey(prefix);
    if (after !== undefined) this.checkKey(after);
    if (!Number.isInteger(limit) || limit < 0) throw new TypeError('A limit is a whole number.');
  }

  checkWrites(writes: readonly Write[]): void {
    writes.forEach(({ key }) => this.checkKey(key));
    if (new Set(writes.map(({ key }) => key[0])).size > 1) throw new TypeError('One partition at a time.');
    if (new Set(writes.map(({ key }) => spell(key))).size < writes.length)
      throw this.refusal('invalid', { path: [] });
    writes.forEach((write, index) => write.kind === 'put' && this.checkValue(write.value, [index, 'value']));
  }

  checkValue(value: unknown, path: readonly (string | number)[] = []): void {
    checkValue(value, path);
  }

  refusal(code: 'closed' | 'aborted' | 'conflict' | 'invalid', details: object = {}): Error {
    const given = { keys: [], path: [], committed: 'no', retry: 'never', ...details } as const;
    return new OneOnOneError(code, `Refused: ${code}.`, given);
  }

  isStorable({ key, patch }: StashEntry): boolean {
    try {
      this.checkKey(key);
      this.checkValue(patch);
      return true;
    } catch {
      return false;
    }
  }
}

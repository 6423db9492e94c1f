import { OneOnOneError } from '../shared/errors.js';
import type { PutWrite, StorageKey, Write } from './adapter.js';
import { checkValue } from './check-value.js';
import { copyKey, copyValue } from './copy-value.js';
import { checkKey, partitionOf } from './key.js';

/**
 * Refuses what a commit may not hold, and answers copies of the rest.
 * Wrong calls are `TypeError`s; a bad value and the same key twice are `invalid`.
 */
export function checkWrites(writes: readonly Write[]): readonly Write[] {
  for (const write of writes) checkCall(write); // what is no list is a `TypeError` by itself
  checkPartition(writes);
  checkDistinct(writes.map((write) => write.key));
  return writes.map((write, index) => {
    const { kind, ifRevision } = write;
    const key = copyKey(write.key);
    if (kind === 'delete') return { kind, key, ifRevision };
    checkValue(write.value, [index, 'value']);
    return { kind, key, value: copyValue(write.value), revision: write.revision, ifRevision };
  });
}

function checkCall({
  kind,
  key,
  revision,
  ifRevision,
}: Readonly<Partial<Record<keyof PutWrite, unknown>>>): void {
  checkKey(key);
  const isPut = kind === 'put' && typeof revision === 'string';
  if (!isPut && kind !== 'delete') throw new TypeError('A write is a put with a revision, or a delete.');
  if (typeof ifRevision === 'string' || (isPut && ifRevision === null)) return;
  throw new TypeError('A write says which revision it replaces; only a put may expect nothing (null).');
}

function checkPartition([first, ...rest]: readonly Write[]): void {
  if (!first || rest.every(({ key }) => partitionOf(key) === partitionOf(first.key))) return;
  throw new TypeError('A commit stays in one partition: all keys shared, or all private.');
}

function checkDistinct(keys: readonly StorageKey[]): void {
  const seen = new Set<string>();
  for (const [index, key] of keys.entries()) {
    const spelled = key.join('/');
    if (seen.has(spelled)) {
      const details = { path: [index, 'key'], committed: 'no', retry: 'never' } as const;
      throw new OneOnOneError('invalid', `A commit writes a key once; ${spelled} is there twice.`, details);
    }
    seen.add(spelled);
  }
}

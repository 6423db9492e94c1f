import { OneOnOneError } from '../shared/errors.js';
import type { PutWrite, Write } from './adapter.js';
import { checkValue } from './check-value.js';
import { copyKey, copyValue } from './copy-value.js';
import { checkKey, partitionOf } from './key.js';

/**
 * Refuses what a commit may not hold, and answers copies of the rest.
 * Wrong calls are `TypeError`s; a bad value and the same key twice are `invalid`.
 */
export function checkWrites(writes: readonly Write[]): readonly Write[] {
  const keys = new Set<string>();
  for (const write of writes) {
    checkCall(write);
    if (partitionOf(write.key) !== partitionOf(writes[0]!.key)) {
      throw new TypeError('A commit is all shared or all private.');
    }
  }
  return writes.map((write, index) => {
    const { kind, ifRevision } = write;
    const key = copyKey(write.key);
    if (keys.size === keys.add(key.join('/')).size) {
      const details = { path: [index, 'key'], committed: 'no', retry: 'never' } as const;
      throw new OneOnOneError('invalid', 'A commit writes a key once.', details);
    }
    if (kind === 'delete') return { kind, key, ifRevision };
    checkValue(write.value, [index, 'value']);
    return { kind, key, value: copyValue(write.value), revision: write.revision, ifRevision };
  });
}

function checkCall(write: Readonly<Partial<Record<keyof PutWrite, unknown>>>): void {
  checkKey(write.key);
  const { kind, revision, ifRevision } = write;
  const isPut = kind === 'put' && typeof revision === 'string';
  const isCondition = typeof ifRevision === 'string' || (isPut && ifRevision === null);
  if (!isCondition || !(isPut || kind === 'delete')) {
    throw new TypeError('A write is a put or a delete, with its revisions.');
  }
}

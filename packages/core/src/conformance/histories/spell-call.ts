import type { KeyRange, StashEntry, StorageKey, StoredRecord, Write } from '../../storage/adapter.js';
import { canonical } from '../same.js';

const spellKeys = (keys: readonly StorageKey[]) => keys.map((key) => key.join('/')).join(', ');

/** The calls of a history as a person writes them down. */
export const spellCall = {
  get: (keys: readonly StorageKey[]) => `get ${spellKeys(keys)}`,

  list: ({ prefix, after, limit, reverse }: KeyRange) =>
    [
      `list ${prefix.join('/')}`,
      after && `after ${after.join('/')}`,
      limit !== undefined && `limit ${limit}`,
      reverse && 'reverse',
    ]
      .filter(Boolean)
      .join(', '),

  pages: (range: KeyRange) => `${spellCall.list(range)}, page after page`,

  commit: (writes: readonly Write[]) => `commit ${writes.map(spellWrite).join('; ')}`,

  stash: (entries: readonly StashEntry[]) =>
    `stash ${entries.map(({ id, key, patch }) => `${id}: ${canonical(patch)} for ${key.join('/')}`).join('; ')}`,

  unstash: (ids: readonly string[], writes: readonly Write[]) =>
    `unstash ${ids.join(', ')} with ${writes.map(spellWrite).join('; ') || 'no writes'}`,
};

function spellWrite(write: Write): string {
  const key = write.key.join('/');
  if (write.kind === 'delete') return `delete ${key} at ${write.ifRevision}`;
  return `put ${key} = ${canonical(write.value)} as ${write.revision} over ${write.ifRevision ?? 'nothing'}`;
}

/** The keys that writes are about, each once. */
export const keysOf = (writes: readonly Write[]): readonly StorageKey[] => {
  const byText = new Map(writes.map(({ key }) => [key.join('/'), key]));
  return [...byText.values()];
};

/** What became of two commits, and what the read between them found. */
export function spellAtOnce(
  first: string,
  second: string,
  read: readonly (StoredRecord | undefined)[],
): string {
  const found = read.map((record) => {
    if (!record) return 'nothing';
    return `${record.key.join('/')} = ${canonical(record.value)} as ${record.revision}`;
  });
  return `first ${first}, second ${second}, read ${found.join('; ')}`;
}

import {
  createStorage,
  OneOnOneError,
  selectRange,
  type StorageAdapter,
  type StoredRecord,
} from '@one-on-one/core';

/** What the adapter needs of a file. */
export type JsonFile = Pick<FileSystemFileHandle, 'name' | 'getFile' | 'createWritable'>;

/**
 * Keeps everything in one JSON file that people can see, copy and back up. The browser writes to a copy and puts it in
 * the place of the file when it is closed, so a commit is there whole or not at all.
 *
 * A lock keeps the tabs of this site apart, but not other programs: whoever edits the file by hand closes the tab first.
 * No page is told when a file changes, so `watch` is not claimed.
 */
export function createJsonFileStorage(file: JsonFile): StorageAdapter {
  const alone = <T>(mode: LockMode, work: () => Promise<T>) =>
    navigator.locks.request(`one-on-one/${file.name}`, { mode }, work);
  const load = async () => {
    const text = await (await file.getFile()).text();
    try {
      return new Map(JSON.parse(text || '[]') as [string, StoredRecord][]);
    } catch (cause) {
      throw new OneOnOneError('corrupt', 'This is no JSON.', { committed: 'no', retry: 'never' }, { cause });
    }
  };

  return createStorage({
    name: 'json-file',
    async read(keys) {
      const records = await alone('shared', load);
      return keys.map((key) => records.get(key.join('/')));
    },
    range: async (range) => selectRange((await alone('shared', load)).values(), range),
    apply: (writes) =>
      alone('exclusive', async () => {
        const records = await load();
        const stale = writes.filter(
          ({ key, ifRevision }) => (records.get(key.join('/'))?.revision ?? null) !== ifRevision,
        );
        if (stale.length > 0) return stale.map(({ key }) => key);
        for (const write of writes) {
          const { key } = write;
          if (write.kind === 'delete') records.delete(key.join('/'));
          else records.set(key.join('/'), { key, revision: write.revision, value: write.value });
        }
        const copy = await file.createWritable();
        await copy.write(JSON.stringify([...records], null, 1));
        await copy.close();
        return [];
      }),
    close: async () => {},
    health: async () => ({ durability: 'best-effort' }),
  });
}

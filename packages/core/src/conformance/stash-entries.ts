import type { JsonValue, StashEntry, StorageAdapter } from '../storage/adapter.js';
import { same } from './same.js';
import { key } from './writes.js';

/** An entry of this id, about a key that holds nothing. */
export const entry = (id: string, patch: JsonValue = { text: id }): StashEntry => ({
  id,
  key: key('a'),
  base: null,
  patch,
});

/** Stashes into an open adapter (one that has answered) and holds it to what it says it took. */
export async function stash(adapter: Required<StorageAdapter>, ...entries: StashEntry[]): Promise<void> {
  await adapter.get([key('a')]);
  const ids = entries.map(({ id }) => id);
  same('stash, after a get; the ids it took', adapter.stash(entries), ids);
}

/** Everything that is stashed, by id: the contract gives the entries no order. */
export const stashedIn = async (adapter: Required<StorageAdapter>): Promise<readonly StashEntry[]> =>
  [...(await adapter.stashed())].sort((left, right) => (left.id < right.id ? -1 : 1));

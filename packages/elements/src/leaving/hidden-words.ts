import {
  encodeHostId,
  NOBODY,
  segmentsUnder,
  type ListedRelationship,
  type Workspace,
} from '@one-on-one/core';
import { ownerIn } from './write-pair.js';

/**
 * The pairs in which somebody wrote only for themselves who is not known to look there now: no file holds that, and it
 * goes with everything else. Only whether there is something is asked, never what.
 */
export async function withHiddenWords(
  { storage, state }: Workspace,
  pairs: readonly ListedRelationship[],
): Promise<ReadonlySet<string>> {
  const people = (await segmentsUnder(storage, ['private'])).filter(
    (id) => id !== NOBODY && !id.startsWith('_'),
  );
  const hasMore = async (pair: ListedRelationship) => {
    const others = people.filter((id) => id !== ownerIn(state, pair));
    const prefixes = others.map((id) => ['private', id, encodeHostId(pair.id)]);
    const found = await Promise.all(prefixes.map((prefix) => storage.list({ prefix, limit: 1 })));
    return found.some((entries) => entries.length > 0);
  };
  const has = await Promise.all(pairs.map(hasMore));
  return new Set(pairs.filter((_pair, index) => has[index]).map(({ id }) => id));
}

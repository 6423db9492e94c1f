import {
  encodeHostId,
  NOBODY,
  segmentsUnder,
  type JsonValue,
  type ListedRelationship,
  type StorageAdapter,
  type StorageKey,
  type Workspace,
} from '@one-on-one/core';
import { ownerIn } from './write-pair.js';

/**
 * The pairs in which somebody wrote only for themselves who is not known to look there now: no file holds that, and it
 * goes with everything else. Only whether there are words is found out, never what they say.
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
    const found = await Promise.all(
      others.map((id) => holdsWords(storage, ['private', id, encodeHostId(pair.id)])),
    );
    return found.includes(true);
  };
  const has = await Promise.all(pairs.map(hasMore));
  return new Set(pairs.filter((_pair, index) => has[index]).map(({ id }) => id));
}

const PORTION = 100;

async function holdsWords(storage: StorageAdapter, prefix: StorageKey): Promise<boolean> {
  let after: StorageKey | undefined;
  do {
    const found = await storage.list({ prefix, limit: PORTION, ...(after && { after }) });
    if (found.some(({ value }) => isWritten(value))) return true;
    after = found[PORTION - 1]?.key;
  } while (after);
  return false;
}

/** What says where something stands, or was chosen: nobody wrote that. */
const WORDLESS: readonly unknown[] = ['wipe', 'place', 'pinned-note', 'question-use', 'participation'];

// What was removed, shared since, or emptied is no longer words of one's own. What is not known may well be.
function isWritten(value: JsonValue): boolean {
  const { type, deletedAt, status, body, text, others } = (value ?? {}) as Readonly<
    Record<string, JsonValue>
  >;
  const isEmpty = (body === '' && others === undefined) || text === '';
  const isFavorite = type === 'kept-question' && text === undefined;
  const isShared = status === 'shared' && others === undefined;
  return !WORDLESS.includes(type) && deletedAt === undefined && !isShared && !isEmpty && !isFavorite;
}

import { isArchived } from '../relationship/is-archived.js';
import type { Relationship } from '../relationship/schema.js';
import { keys, keyText } from '../storage/keys.js';
import type { Entries, Scope } from './entries.js';
import type { About } from './facts.js';

/** How a pair is put away; undefined while it is not. */
export function putAway(entries: Entries, { relationshipId }: Scope): Relationship['status'] | undefined {
  const pair = entries.get(keyText(keys.relationship(relationshipId)))?.record as Relationship | undefined;
  return pair && isArchived(pair) ? pair.status : undefined;
}

/**
 * Whether somebody asks for more than where the pair stands. What a pair that is put away holds stays as it is; what the
 * workspace does of itself is nobody's wish.
 */
export const isAtRest = (entries: Entries, scope: Scope, { kind }: About): boolean =>
  kind !== null && !kind.startsWith('relationship-') && putAway(entries, scope) !== undefined;

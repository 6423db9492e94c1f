import type { StorageKey } from '../storage/adapter.js';
import { keys, type ListKind } from '../storage/keys.js';

/** Where something lies that the head names by its meeting and its id. */
export const namedIn =
  (relationshipId: string, kind: ListKind) =>
  (name: string): StorageKey => {
    const [meeting = '', id = ''] = name.split('/');
    return [...keys.list(relationshipId, kind, meeting), id];
  };

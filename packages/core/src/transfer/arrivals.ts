import type { JsonValue, StorageKey } from '../storage/adapter.js';
import { NOBODY } from '../shared/record.js';
import { isOutboxKey } from '../storage/outbox-key.js';
import { adoptKey, adoptValue, peopleOf } from './adopt.js';
import type { Current, ImportScope } from './current.js';
import type { ExportDocument, ExportedRecord } from './document.js';
import type { ImportNote } from './notes.js';

/** What of a file is for here, spelled as it is here: of private parts only the viewer's own. */
export function arrivalsOf(
  document: ExportDocument,
  current: Current,
  scope: ImportScope,
): { readonly arrivals: readonly ExportedRecord[]; readonly notes: readonly ImportNote[] } {
  const people = peopleOf(document, current, scope);
  const ignored = { 'another-person': 0, 'another-relationship': 0, device: 0 };
  const arrivals = document.records.flatMap(({ key, value }): readonly ExportedRecord[] => {
    const reason = foreign(key, value, document.relationship);
    const adopted = reason ? key : adoptKey(key, scope.relationship, people);
    const isAnothers =
      key[0] !== 'shared' && adopted[1] !== scope.viewer && !isNobodysTemplate(adopted, value);
    if (isAnothers || reason) {
      ignored[isAnothers ? 'another-person' : reason!] += 1;
      return [];
    }
    const isSame = document.relationship === scope.relationship && people.size === 0;
    return [{ key: adopted, value: isSame ? value : adoptValue(value, scope.relationship, people) }];
  });
  const notes = Object.entries(ignored)
    .filter(([, count]) => count > 0)
    .map(([reason, count]): ImportNote => ({
      kind: 'ignored',
      reason: reason as keyof typeof ignored,
      count,
    }));
  return { arrivals, notes };
}

// Kept before anybody said who they are: it is for whoever looks, here as there.
const isNobodysTemplate = (key: StorageKey, value: JsonValue) =>
  key[1] === NOBODY && key[3] === 'template' && typeOf(value) === 'template';

const typeOf = (value: JsonValue) =>
  typeof value === 'object' && value !== null && (value as { readonly type?: unknown }).type;

function foreign(key: StorageKey, value: JsonValue, relationship: string) {
  if (key[key[0] === 'shared' ? 1 : 2] !== relationship) return 'another-relationship' as const;
  const type = typeOf(value);
  return type === 'device' || type === 'wipe' || isOutboxKey(key) ? ('device' as const) : undefined;
}

import { migrate, latestVersion } from '../migrations/migrate.js';
import type { RecordBase } from '../shared/record.js';
import type { JsonValue, StorageKey } from '../storage/adapter.js';
import type { ExportedRecord } from './document.js';
import { importKindOf } from './kinds.js';
import type { ImportNote } from './notes.js';
import { hasPlausibleStamps } from './plausible.js';
import {
  isFields,
  repairDates,
  repairNumbers,
  repairOrders,
  repairTexts,
  type Tell,
} from './repair-fields.js';
import { RECORD_SCHEMAS } from './schema.js';

/** A record on its way in. */
export interface Incoming {
  readonly key: StorageKey;
  readonly value: JsonValue;
  /** The same, where this version can read it; `null`: it goes in as the bytes it is. */
  readonly record: RecordBase | null;
}

/** A readable record on its way to this place. */
export const withRecord = (key: StorageKey, record: RecordBase): Incoming => ({
  key,
  value: record as unknown as JsonValue,
  record,
});

/** A record of a file in the present version, repaired where that is certain to be right, else as it is. */
export function repairRecord(
  { key, value }: ExportedRecord,
  exportedAt: string,
  note: (note: ImportNote) => void,
): Incoming {
  const present = migrate(value);
  const { type, schema } = (isFields(present) ? present : {}) as {
    readonly type?: unknown;
    readonly schema?: unknown;
  };
  const kind = importKindOf(type);
  const notes: ImportNote[] = [];
  const tell: Tell = (what, path) => notes.push({ kind: what, key, path });
  const asItIs = (): Incoming => {
    const bytes = repairTexts({ value }, { texts: [] }, () => note({ kind: 'text', key, path: [] }));
    return { key, value: bytes['value']!, record: null };
  };
  if (!kind || !isFields(present)) return asItIs();
  if (typeof schema === 'number' && schema > latestVersion(type as string)!) {
    note({ kind: 'newer', key, schema });
    return asItIs();
  }
  let repaired = repairTexts(present, kind, tell);
  repaired = repairOrders(repaired, kind, tell);
  repaired = repairNumbers(repaired, kind, tell);
  repaired = repairDates(repaired, kind, exportedAt, tell);
  if (!kind.accepts(repaired)) {
    note({ kind: 'set-aside', key, path: pathOf(type as keyof typeof RECORD_SCHEMAS, repaired) });
    return asItIs();
  }
  if (!hasPlausibleStamps(repaired as unknown as RecordBase)) {
    note({ kind: 'set-aside', key, path: ['stamps'] });
    return asItIs();
  }
  notes.forEach(note);
  return { key, value: repaired, record: repaired as unknown as RecordBase };
}

function pathOf(type: keyof typeof RECORD_SCHEMAS, value: unknown): readonly (string | number)[] {
  const issue = RECORD_SCHEMAS[type].safeParse(value).error?.issues[0];
  return (issue?.path ?? []).filter((step) => typeof step !== 'symbol');
}

import { createMemoryStorage, MemoryStore, type JsonValue, type StoredRecord } from '@one-on-one/core';
import {
  exportJson,
  importInto,
  parseExport,
  previewImport,
  type ExportDocument,
  type ImportNote,
  type ImportOptions,
} from '@one-on-one/core/transfer';

export const EXPORTED_AT = '2030-02-01T09:00:00.000Z';
const NOW = '2030-01-10T09:00:00.000Z';

/** A record in a file: where it lies, and what it says. */
export interface Line {
  readonly key: readonly string[];
  readonly value: unknown;
}

/** What every record has. */
export const base = { schema: 1, author: 'mentor', createdAt: NOW, updatedAt: NOW, stamps: {} };

/** An agenda item of the pair `pair-1` as a file holds it; name only what matters. */
export const anItemLine = (id: string, changes: Readonly<Record<string, unknown>> = {}): Line => {
  const value = {
    ...base,
    id,
    type: 'agenda-item',
    meetingId: 'regular-1',
    order: 'a0',
    title: `Topic ${id}`,
    status: 'open',
    addedBy: 'mentor',
    carryCount: 0,
    ...changes,
  };
  return { key: ['shared', 'pair-1', 'item', value.meetingId, id], value };
};

/** The meeting that the items are for. */
export const aMeetingLine = (changes: Readonly<Record<string, unknown>> = {}): Line => {
  const value = {
    ...base,
    id: 'regular-1',
    type: 'meeting',
    seriesId: 'regular',
    seq: 1,
    plannedMinutes: 45,
    kind: 'regular',
    status: 'open',
    ...changes,
  };
  return { key: ['shared', 'pair-1', 'meeting', value.id], value };
};

/** The text of a file about the pair `pair-1`. */
export const aFile = (records: readonly Line[], changes: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({
    format: 'one-on-one-export',
    version: 1,
    relationship: 'pair-1',
    exportedAt: EXPORTED_AT,
    records,
    ...changes,
  });

/** The document in a file that must be readable. */
export function documentOf(text: string): ExportDocument {
  const parsed = parseExport(text);
  if (!parsed.ok) throw new Error(`It was refused: ${JSON.stringify(parsed.refusal)}`);
  return parsed.document;
}

/** Why a file is refused; `null` where it is read. */
export function refusalOf(text: string) {
  const parsed = parseExport(text);
  return parsed.ok ? null : parsed.refusal;
}

/** What an import of these records makes of them, by their ids or the end of their keys, and what it says of them. */
export function taken(records: readonly Line[], stored: readonly StoredRecord[] = []) {
  const scope = { relationship: 'pair-1', viewer: 'mentor' };
  const { entries, notes, counts } = previewImport(documentOf(aFile(records)), stored, scope);
  const values = new Map(entries.map(({ key, value }) => [key.at(-1)!, value as Record<string, JsonValue>]));
  return { values, notes, counts, entries };
}

/** Notes without where, for the many tests that have one record only. */
export const kindsOf = (notes: readonly ImportNote[]) =>
  notes.map((note) => ('path' in note ? `${note.kind} ${note.path.join('.')}`.trim() : note.kind));

/** A store with these records in it. */
export function aStore(
  records: readonly { readonly key: readonly string[]; readonly value: unknown }[],
): MemoryStore {
  const store = new MemoryStore();
  const put = ({ key, value }: Line, index: number) =>
    ({ kind: 'put', key, value: value as JsonValue, revision: `first${index}`, ifRevision: null }) as const;
  store.apply(records.map(put), [], {});
  return store;
}

/** All that a store holds, by key. */
export const contents = (store: MemoryStore): ReadonlyMap<string, JsonValue> =>
  new Map([...store.records()].map(({ key, value }) => [key.join('/'), value]));

/**
 * Records as one text to compare: whatever their order and that of their members. An assertion on the values
 * themselves would trip over members such as `toString`.
 */
export const spelled = (records: Iterable<readonly [string, JsonValue]>): string =>
  [...records]
    .map(([key, value]) => JSON.stringify([key, inOrder(value)]))
    .sort()
    .join('\n');

const inOrder = (value: JsonValue): JsonValue => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return (value as readonly JsonValue[]).map(inOrder);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return members.map(([name, member]) => [name, inOrder(member)]);
};

/** The export of a store, for the mentor of `pair-1` unless it says otherwise. */
export const exported = (
  store: MemoryStore,
  includePrivate = false,
  relationship = 'pair-1',
  viewer = 'mentor',
): Promise<string> => {
  const options = { relationship, viewer, includePrivate, exportedAt: EXPORTED_AT };
  return exportJson(createMemoryStorage({ store }), options);
};

let revisions = 0;

/** Brings a file into a store. */
export const imported = (store: MemoryStore, text: string, options: Partial<ImportOptions> = {}) =>
  importInto(createMemoryStorage({ store }), documentOf(text), {
    relationship: 'pair-1',
    viewer: 'mentor',
    createRevision: () => `imported${(revisions += 1)}`,
    pause: async () => {},
    ...options,
  });

import type { AgendaItem } from '../agenda/schema.js';
import type { Change, RecordBase, Writer } from '../shared/record.js';
import { changeRecord, groupOf, sameJson } from '../shared/stamps.js';
import type { StorageKey } from '../storage/adapter.js';
import { keyText } from '../storage/keys.js';
import type { RecordKind } from '../storage/repository.js';
import type { Entries } from './entries.js';
import { RECORD_KINDS } from './record-kinds.js';

type Values = Readonly<Record<string, unknown>>;

/** What an act changed in one record, so that it can be taken back: the changed fields before and after. */
export interface UndoStep {
  readonly key: StorageKey;
  /** Absent: the act created the record, called what `after` says. */
  readonly before?: Values;
  readonly after: Values;
}

const BOOKKEEPING = new Set(['stamps', 'updatedAt']);

/** The steps that take `changes` back, the last change first. Records that only had to exist stay. */
export function undoSteps(entries: Entries, changes: readonly Change[]): readonly UndoStep[] {
  return changes
    .flatMap(({ key, record }): readonly UndoStep[] => {
      const before = entries.get(keyText(key))?.record;
      const fresh = { ...record };
      if (before) return [{ key, ...difference({ ...before }, fresh) }];
      if (record.type !== 'agenda-item') return [{ key, ...difference(blank(fresh), fresh) }];
      return [{ key, after: { title: (record as AgendaItem).title } }];
    })
    .reverse();
}

/** Takes steps back as new edits. A group that somebody changed since stays as they left it. */
export function revert(entries: Entries, steps: readonly UndoStep[], writer: Writer): readonly Change[] {
  return steps.flatMap(({ key, before, after }) => {
    const current = entries.get(keyText(key))?.record;
    if (!current) return [];
    const groups = RECORD_KINDS[current.type]?.groups ?? {};
    // What was added goes again, unless somebody wrote in it since.
    const { title, deletedAt } = current as AgendaItem;
    const goes = deletedAt === undefined && title === after['title'];
    const added = goes ? { deletedAt: writer.now } : {};
    const changes = before === undefined ? added : unchangedSince(current, groups, before, after);
    const record = changeRecord(current, groups, changes, writer);
    return record === current ? [] : [{ key, record }];
  });
}

function unchangedSince(
  current: RecordBase,
  groups: RecordKind['groups'],
  before: Values,
  after: Values,
): Values {
  const values: Values = { ...current };
  const touched = new Set<string>();
  for (const [name, value] of Object.entries(after)) {
    if (!sameJson(values[name], value ?? undefined)) touched.add(groupOf(groups, name));
  }
  const kept = Object.entries(before).filter(([name]) => !touched.has(groupOf(groups, name)));
  return Object.fromEntries(kept.map(([name, value]) => [name, value ?? undefined]));
}

// Steps are JSON, which has no undefined: an absent field is written as null.
function difference(old: Values, fresh: Values) {
  const names = [...new Set([...Object.keys(old), ...Object.keys(fresh)])].filter(
    (name) => !BOOKKEEPING.has(name) && !sameJson(old[name], fresh[name]),
  );
  const pick = (values: Values) => Object.fromEntries(names.map((name) => [name, values[name] ?? null]));
  return { before: pick(old), after: pick(fresh) };
}

// A meeting or a person that came to be with an act is not deleted again; only its optional texts go.
function blank(record: Values): Values {
  const { objective: _objective, displayName: _name, startsAt: _time, ...rest } = record;
  return rest;
}

import type { AgendaItem } from '../agenda/schema.js';
import { createMeeting } from '../meeting/meeting.js';
import type { Meeting } from '../meeting/schema.js';
import type { Participation } from '../participation/schema.js';
import { createSeries } from '../schedule/series.js';
import type { Change, RecordBase, Writer } from '../shared/record.js';
import { changeRecord, groupOf, sameJson } from '../shared/stamps.js';
import type { StorageKey } from '../storage/adapter.js';
import { isPrivate, keyText } from '../storage/keys.js';
import type { RecordKind } from '../storage/repository.js';
import { essentials, type Entries, type Scope } from './entries.js';
import { LATER_KINDS } from './later-kinds.js';
import { besideOf, isInTime, isGoneOn } from './in-time.js';
import { kindOf } from './record-kinds.js';

type Values = Readonly<Record<string, unknown>>;

type To = AgendaItem['carriedTo'] | null;

/** What an act changed in one record, so that it can be taken back: the changed fields before and after. */
export interface UndoStep {
  readonly key: StorageKey;
  /** Absent: the act created the record, called what `after` says. */
  readonly before?: Values;
  readonly after: Values;
}

/**
 * What can be added, and goes again when that is taken back; and the field in which somebody may have written since. In a
 * pin nobody can: what it says never changes.
 */
const TEXT_OF: Readonly<Record<string, string | undefined>> = {
  'agenda-item': 'title',
  'action-item': 'title',
  decision: 'statement',
  note: 'body',
  'pinned-note': 'meetingId',
  win: 'text',
};

/** What copies join is taken back id by id: somebody else may have added theirs since. */
const SETS = ['openActionIds', 'recurringItemIds'] as const;

/** What is said of a topic, beside its title, where it comes or goes: somebody else may have said otherwise since. */
const SAID = ['status', 'carriedTo', 'deletedAt', 'need', 'plannedMinutes', 'recurring', 'noteTaking'];

const BOOKKEEPING = new Set(['stamps', 'updatedAt']);

/**
 * The steps that take `changes` back, and what the same act changed `earlier`: the last change first, and one step for
 * each record. Records that only had to exist stay.
 */
export function undoSteps(
  entries: Entries,
  changes: readonly Change[],
  scope: Scope,
  earlier: readonly UndoStep[] = [],
): readonly UndoStep[] {
  const later = stepsOf(entries, changes, scope);
  const find = (steps: readonly UndoStep[], { key }: UndoStep) =>
    steps.find((step) => keyText(step.key) === keyText(key));
  return [
    ...later.filter((step) => !find(earlier, step)),
    ...earlier.map((step) => {
      const again = find(later, step);
      if (!again) return step;
      const before = step.before && { ...again.before, ...step.before };
      return { ...step, ...(before && { before }), after: { ...step.after, ...again.after } };
    }),
  ];
}

function stepsOf(entries: Entries, changes: readonly Change[], scope: Scope): readonly UndoStep[] {
  return changes
    .flatMap(({ key, record }): readonly UndoStep[] => {
      if (record.type === 'outbox') return []; // what was told is told
      const before = entries.get(keyText(key))?.record;
      const fresh = { ...record };
      if (before) return [{ key, ...difference({ ...before }, fresh) }];
      const text = TEXT_OF[record.type];
      if (text === undefined) return [{ key, ...difference({ ...blank(record, scope) }, fresh) }];
      return [{ key, after: pick(fresh, [text, ...SAID]) }];
    })
    .reverse();
}

/**
 * Takes steps back as new edits, all of them or, where some record is not at hand or it is too late, none. A group that
 * somebody changed since stays as they left it.
 */
export function revert(entries: Entries, steps: readonly UndoStep[], writer: Writer): readonly Change[] {
  if (!isInTime(entries, steps) || isGoneOn(entries, steps)) return [];
  // Half of a closing taken back would lose what it handed on, as would a topic that goes back to where it is no more.
  const ids = steps.map(({ key }) => key.at(-1));
  const isGone = (id: string) =>
    !ids.includes(id) && [...entries.values()].some(({ record }) => record.id === id && record.deletedAt);
  const isWhole = ({ key, before }: UndoStep) =>
    entries.has(keyText(key)) && !isGone((before?.['carriedTo'] as To)?.itemId ?? '');
  if (!steps.every(isWhole)) return [];
  const stays = new Set(steps.filter((step) => isWrittenIn(entries, step)).map(({ key }) => key.at(-1)));
  const changes = steps.flatMap(({ key, before, after }) => {
    const current = entries.get(keyText(key))!.record;
    const groups = kindOf(current.type, LATER_KINDS)?.groups ?? {};
    // What was added goes again, unless somebody wrote in it since.
    const goes = current.deletedAt === undefined && !stays.has(key.at(-1));
    const added = goes ? { deletedAt: writer.now } : {};
    const values =
      before === undefined
        ? added
        : { ...unchangedSince(current, groups, before, after), ...setsBack(current, before, after, stays) };
    const record = changeRecord(current, groups, values, writer);
    return record === current ? [] : [{ key, record }];
  });
  const at = changes.findIndex(({ key }) => !isPrivate(key));
  if (at < 0) return changes;
  const changed = new Set(changes.map(({ key }) => keyText(key)));
  const beside = besideOf(entries, steps).filter(({ key }) => !changed.has(keyText(key)));
  return [...changes.slice(0, at), ...beside, ...changes.slice(at)];
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

// Whether an act added this, and somebody wrote in it since.
function isWrittenIn(entries: Entries, { key, before, after }: UndoStep): boolean {
  const current = entries.get(keyText(key))?.record;
  if (before !== undefined || !current) return false;
  const text = TEXT_OF[current.type] ?? '';
  return (current as unknown as Values)[text] !== after[text];
}

// What stays is still named.
function setsBack(
  current: RecordBase,
  before: Values,
  after: Values,
  stays: ReadonlySet<string | undefined>,
): Values {
  const values = current as unknown as Values;
  const ids = (set: unknown) => (Array.isArray(set) ? (set as readonly string[]) : []);
  return Object.fromEntries(
    SETS.filter((name) => after[name] !== undefined).map((name) => {
      const [old, fresh] = [ids(before[name]), ids(after[name])];
      const kept = ids(values[name]).filter(
        (id) => !fresh.includes(id) || old.includes(id) || stays.has(id.split('/')[1]),
      );
      return [name, [...kept, ...old.filter((id) => !fresh.includes(id) && !kept.includes(id))]];
    }),
  );
}

// Steps are JSON, which has no undefined: an absent field is written as null.
function difference(old: Values, fresh: Values) {
  const goes = !sameJson(old['deletedAt'], fresh['deletedAt']);
  const names = [...new Set([...Object.keys(old), ...Object.keys(fresh)])].filter(
    (name) => !BOOKKEEPING.has(name) && ((goes && SAID.includes(name)) || !sameJson(old[name], fresh[name])),
  );
  return { before: pick(old, names), after: pick(fresh, names) };
}

const pick = (values: Values, names: readonly string[]): Values =>
  Object.fromEntries(names.map((name) => [name, values[name] ?? null]));

// What came to be with an act and is not deleted again is as it would have been without it.
function blank(record: RecordBase, scope: Scope): object {
  const writer = { by: record.author, device: '', now: record.createdAt };
  const { head, relationship, meeting, ...people } = essentials(new Map(), scope, writer);
  const { seriesId, seq, plannedMinutes } = record as Meeting;
  switch (record.type) {
    case 'head':
      return head.record;
    case 'relationship':
      return relationship.record;
    case 'series':
      return createSeries(writer, scope.policies);
    case 'meeting':
      // Of a later one the length is what the closing of the one before made it.
      return seq === 1 ? meeting.record : createMeeting({ seriesId, seq, plannedMinutes }, writer);
    case 'participant': {
      const { displayName } = [people.mentor, people.mentee].find(({ id }) => id === record.id) ?? {};
      return { ...record, displayName };
    }
    default: {
      const {
        preparedAt: _prepared,
        worth: _worth,
        answeredAt: _answered,
        ...empty
      } = record as Participation;
      return empty;
    }
  }
}

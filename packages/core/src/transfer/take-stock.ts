import type { AgendaItem } from '../agenda/schema.js';
import type { Meeting } from '../meeting/schema.js';
import type { Note } from '../notes/schema.js';
import type { Instant, RecordBase } from '../shared/record.js';
import type { StorageAdapter } from '../storage/adapter.js';
import { isPrivate } from '../storage/keys.js';
import { readCurrent, type ImportScope } from './current.js';

/** How much is stored of a pair, as far as its viewer may know. */
export interface Stock {
  readonly meetings: number;
  /** Those that both see; so are the notes, the decisions and the action items. */
  readonly items: number;
  readonly notes: number;
  readonly decisions: number;
  readonly actions: number;
  /** Those that only the viewer sees. */
  readonly privateItems: number;
  readonly privateNotes: number;
  /** When the first of all this was written; absent where there is nothing. */
  readonly since?: Instant;
  /** When they first met, or are to meet; absent where no meeting has a date. */
  readonly firstMeetingAt?: Instant;
}

const COUNTED = ['meeting', 'agenda-item', 'note', 'decision', 'action-item'] as const;
type Counted = (typeof COUNTED)[number];

/** Where an item is, and where it went on. */
type Route = Partial<Pick<AgendaItem, 'meetingId' | 'carriedTo'>>;

/**
 * Counts what is stored. What only the other person sees is neither counted nor read; an item that went on is counted
 * where it went.
 */
export async function takeStock(
  storage: StorageAdapter,
  scope: ImportScope,
  pause?: () => Promise<void>,
): Promise<Stock> {
  const there = (await readCurrent(storage, scope, pause))
    .map(({ key, value }) => ({ isOwn: isPrivate(key), ...((value ?? {}) as Partial<RecordBase> & Route) }))
    .filter((record) => COUNTED.includes(record.type as Counted) && saysSomething(record));
  const names = new Set(there.map((record) => nameOf(record.meetingId, record.id)));
  const isFurtherOn = ({ carriedTo }: Route) =>
    carriedTo !== undefined && names.has(nameOf(carriedTo.meetingId, carriedTo.itemId));
  const count = (type: Counted, isOwn = false) =>
    there.filter((record) => record.type === type && record.isOwn === isOwn && !isFurtherOn(record)).length;
  const [since] = there.flatMap(({ createdAt }) => (typeof createdAt === 'string' ? [createdAt] : [])).sort();
  const [firstMeetingAt] = there.flatMap((record) => dateOf(record)).sort();
  return {
    meetings: count('meeting'),
    items: count('agenda-item'),
    notes: count('note'),
    decisions: count('decision'),
    actions: count('action-item'),
    privateItems: count('agenda-item', true),
    privateNotes: count('note', true),
    ...(since !== undefined && { since }),
    ...(firstMeetingAt !== undefined && { firstMeetingAt }),
  };
}

// Of what was shared, what both see is counted; a note that was emptied is none.
function saysSomething({ deletedAt, ...record }: Partial<RecordBase> & { readonly isOwn: boolean }): boolean {
  const { status, body } = record as Partial<AgendaItem & Note>;
  return deletedAt === undefined && !(record.isOwn && status === 'shared') && body !== '';
}

function dateOf({ type, ...record }: Partial<RecordBase>): readonly Instant[] {
  const { startedAt, startsAt } = record as Partial<Meeting>;
  const date: unknown = startedAt ?? startsAt;
  return type === 'meeting' && typeof date === 'string' ? [date] : [];
}

const nameOf = (meetingId: string | undefined, id: string | undefined) => `${meetingId}/${id}`;

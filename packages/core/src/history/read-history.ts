import type { ActionItem } from '../action-items/schema.js';
import { isOpen } from '../agenda/left-behind.js';
import type { AgendaEntry, PastMeeting } from '../workspace/state.js';
import type { Decision } from '../decisions/schema.js';
import type { Meeting } from '../meeting/schema.js';
import { keys } from '../storage/keys.js';
import { idsBefore, placeOf } from './place.js';
import { readMatter } from './read-meeting.js';
import { readable } from './records.js';
import type { HistorySource } from './source.js';

/** A past meeting at a glance. */
export interface MeetingSummary {
  readonly meeting: Meeting;
  /** How much there is; `open`: what is still to be talked about, as what came late is until it comes along. */
  readonly counts: Readonly<
    Record<'items' | 'discussed' | 'open' | 'decisions' | 'agreed' | 'notes' | 'wins', number>
  >;
  /** What the meeting was for. */
  readonly objective?: string;
  readonly decisions: readonly Decision[];
  readonly agreed: readonly ActionItem[];
  /** What was talked about. */
  readonly discussed: readonly AgendaEntry[];
}

/** Where a page begins, and how long it is. */
export interface HistoryPlace {
  /** The meetings before this one; without it those before the present one. */
  readonly before?: string;
  /** 20 unless told. */
  readonly limit?: number;
}

/** Past meetings, the last first. */
export interface HistoryPage {
  readonly meetings: readonly MeetingSummary[];
  /** `before` of the next page; `null`: that was all. */
  readonly next: string | null;
}

const PAGE = 20;

/**
 * One page of past meetings, straight from storage: keys are derived from the number of the meeting, so a page costs the
 * same after ten meetings and after ten thousand.
 */
export async function readHistory(
  source: HistorySource,
  { before = source.meetingId, limit = PAGE }: HistoryPlace = {},
): Promise<HistoryPage> {
  const ids = idsBefore(before, limit);
  const read = readable(await source.storage.get(ids.map((id) => keys.meeting(source.relationshipId, id))));
  const meetings = await Promise.all(read.map(({ record }) => readMatter(source, record as Meeting)));
  const last = ids.at(-1);
  return {
    meetings: meetings.map(summaryOf),
    next: last !== undefined && placeOf(last)!.seq > 1 ? last : null,
  };
}

/** A meeting that was read, at a glance. */
export function summaryOf({ meeting, items, notes, decisions, agreed, wins }: PastMeeting): MeetingSummary {
  const discussed = items.filter(({ item }) => item.status === 'discussed');
  return {
    meeting,
    counts: {
      items: items.length,
      discussed: discussed.length,
      open: items.filter(({ item }) => isOpen(item)).length,
      decisions: decisions.length,
      agreed: agreed.length,
      notes: notes.length,
      wins: wins.length,
    },
    ...(meeting.objective !== undefined && { objective: meeting.objective }),
    decisions,
    agreed,
    discussed,
  };
}

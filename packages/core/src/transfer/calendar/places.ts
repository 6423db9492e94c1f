import { nextStart, upcoming, type Rhythm } from '../../schedule/next-start.js';
import { beforeOwn, occurrenceOf } from '../../schedule/occurrence.js';
import type { Instant } from '../../shared/record.js';
import type { CalendarMeeting } from './export-calendar.js';

/** Where the meetings are in the row that the cadence gives. */
export interface Places {
  /** The row: from the first meeting to some beyond the last; empty where the cadence gives none. */
  readonly row: readonly Instant[];
  /** Starts of the row at which nobody meets. */
  readonly empty: readonly Instant[];
  /** Meetings that stand for one of the row, and are at another time or of another length. */
  readonly moved: readonly { readonly occurrence: Instant; readonly meeting: CalendarMeeting }[];
  /** Meetings beside the row. */
  readonly single: readonly CalendarMeeting[];
}

type Dated = CalendarMeeting & { readonly startsAt: Instant };

/** The places of all meetings that have a start, in a row with `ahead` starts beyond the last of them. */
export function placesOf(
  series: Rhythm & { readonly lengthMinutes: number },
  meetings: readonly CalendarMeeting[],
  now: Instant,
  ahead: number,
): Places {
  const known = [...meetings].sort((a, b) => a.seq - b.seq);
  const dated = known.filter(isDated);
  const starts = dated
    .flatMap((meeting) => [meeting.startsAt, occurrenceOf(meeting) ?? meeting.startsAt])
    .sort();
  const last = starts.at(-1) ?? '';
  const [first] = starts;
  const after = first === undefined ? beforeOwn(known.at(-1) ?? {}, series, now) : justBefore(first);
  const row = rowOf(series, after, last, ahead, anchorOf(series, known) ?? after);
  const past = row.filter((occurrence) => occurrence <= last);
  // The next start is nobody's yet, unless the last meeting was put before it.
  const within = dated.at(-1)?.status === 'rescheduled' ? row.slice(0, past.length + 1) : past;
  const free = new Set(within);
  for (const occurrence of starts) free.delete(occurrence);

  const moved: { occurrence: Instant; meeting: CalendarMeeting }[] = [];
  const single: CalendarMeeting[] = [];
  const met = new Set<Instant>();
  for (const meeting of dated) {
    const { startsAt, status } = meeting;
    if (status === 'skipped' || status === 'cancelled') continue;
    const place = occurrenceOf(meeting) ?? startsAt;
    const own = [startsAt, place].find((start) => within.includes(start) && !met.has(start));
    // One more in a place that is taken stands beside the row.
    const occurrence = own ?? (met.has(place) ? undefined : nearest(free, startsAt));
    if (occurrence === undefined) {
      single.push(meeting);
      continue;
    }
    free.delete(occurrence);
    met.add(occurrence);
    if (occurrence !== startsAt || meeting.plannedMinutes !== series.lengthMinutes)
      moved.push({ occurrence, meeting });
  }
  return { row, empty: past.filter((occurrence) => !met.has(occurrence)), moved, single };
}

const isDated = (meeting: CalendarMeeting): meeting is Dated => meeting.startsAt !== undefined;

function rowOf(
  series: Rhythm,
  after: Instant,
  last: Instant,
  ahead: number,
  anchor: Instant,
): readonly Instant[] {
  const row: Instant[] = [];
  let occurrence = nextStart(series, after, anchor);
  while (occurrence !== undefined && occurrence <= last) {
    row.push(occurrence);
    occurrence = nextStart(series, occurrence, anchor);
  }
  return [...row, ...upcoming(series, row.at(-1) ?? after, ahead, anchor)];
}

// The last place that is one of the cadence tells which weeks or months count.
function anchorOf(series: Rhythm, meetings: readonly CalendarMeeting[]): Instant | undefined {
  const places = meetings.flatMap((meeting) => occurrenceOf(meeting) ?? []).reverse();
  return places.find((place) => nextStart(series, justBefore(place), place) === place) ?? places[0];
}

const justBefore = (start: Instant): Instant => new Date(Date.parse(start) - 1).toISOString();

const distance = (a: Instant, b: Instant) => Math.abs(Date.parse(a) - Date.parse(b));

const nearest = (slots: ReadonlySet<Instant>, start: Instant): Instant | undefined =>
  [...slots].sort((a, b) => distance(a, start) - distance(b, start))[0];

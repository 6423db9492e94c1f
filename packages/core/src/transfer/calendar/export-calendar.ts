import { generateIcsCalendar, type IcsEvent } from 'ts-ics';
import type { Meeting } from '../../meeting/schema.js';
import type { Cadence, Series } from '../../schedule/schema.js';
import type { Instant } from '../../shared/record.js';
import { cleanLine } from '../../shared/text.js';
import { fold } from './fold.js';
import { placesOf } from './places.js';
import { isLeftOut, recurrenceOf, ruledDate } from './recurrence.js';
import { timeZoneOf } from './time-zone.js';

/** What a calendar is told of a meeting. */
export type CalendarMeeting = Pick<
  Meeting,
  'id' | 'seq' | 'startsAt' | 'occurrence' | 'moves' | 'plannedMinutes' | 'status'
>;

/** The words of a calendar file. It leaves the page, so nothing private belongs in them. */
export interface CalendarWords {
  /** What every meeting is called. */
  readonly summary: string;
  /** Lines below it. */
  readonly description?: readonly string[];
}

/** What a calendar file is made of. */
export interface CalendarOptions {
  /** The id of the relationship: the file of one pair replaces its former one, and no other pair's. */
  readonly relationship: string;
  readonly series: Series;
  /** Those that the file shall hold; the ones without a start are left out. */
  readonly meetings: readonly CalendarMeeting[];
  readonly now: Instant;
  readonly words: CalendarWords;
}

const PRODUCT = '-//One-on-One//One-on-One//EN';

// So many starts beyond the last meeting are looked at for those that no rule gives: ten years, of months.
const AHEAD = 120;

/**
 * A calendar file (iCalendar) of the meetings and, where the cadence says when, of all that follow. What was skipped or
 * cancelled is not in it, what was moved is at its new time, and nobody's address is.
 */
export function exportCalendar({ relationship, series, meetings, now, words }: CalendarOptions): string {
  const places = placesOf(series, meetings, now, AHEAD);
  const event = (id: string, start: Instant, minutes = series.lengthMinutes): IcsEvent => ({
    uid: `${relationship}-${id}@one-on-one`,
    ...wordsOf(series, words),
    stamp: { date: new Date(now) },
    start: { date: new Date(start) }, // in UTC, which nobody takes for another hour
    duration: { minutes },
  });
  const meetingEvent = (meeting: CalendarMeeting, id = meeting.id) =>
    event(id, meeting.startsAt ?? now, meeting.plannedMinutes);

  const { cadence } = series;
  const [row, leftOut] = cadence ? divide(places.row, cadence) : [[], []];
  const [first] = row;
  const events = places.single.map((meeting) => meetingEvent(meeting));
  if (cadence && first !== undefined)
    events.push({
      ...event(series.id, first),
      start: ruledDate(first, cadence),
      recurrenceRule: recurrenceOf(cadence),
      exceptionDates: divide(places.empty, cadence)[0].map((occurrence) => ruledDate(occurrence, cadence)),
    });
  for (const { occurrence, meeting } of places.moved)
    events.push(
      cadence && row.includes(occurrence)
        ? { ...meetingEvent(meeting, series.id), recurrenceId: { value: ruledDate(occurrence, cadence) } }
        : meetingEvent(meeting),
    );
  const elsewhere = new Set([...places.empty, ...places.moved.map(({ occurrence }) => occurrence)]);
  for (const occurrence of leftOut)
    if (!elsewhere.has(occurrence)) events.push(event(`${series.id}-${occurrence.slice(0, 7)}`, occurrence));

  const last = meetings.reduce((latest, { startsAt = now }) => (startsAt > latest ? startsAt : latest), now);
  return fold(
    generateIcsCalendar({
      prodId: PRODUCT,
      version: '2.0',
      method: 'PUBLISH',
      ...(cadence && first !== undefined && { timezones: [timeZoneOf(cadence.zone, first, last)] }),
      events,
    }),
  );
}

// What the rule gives, and what it leaves out.
const divide = (row: readonly Instant[], cadence: Cadence) =>
  [
    row.filter((occurrence) => !isLeftOut(occurrence, cadence)),
    row.filter((occurrence) => isLeftOut(occurrence, cadence)),
  ] as const;

function wordsOf({ location, url }: Series, { summary, description = [] }: CalendarWords) {
  const place = location ?? url;
  return {
    summary: cleanLine(summary),
    ...(description.length > 0 && { description: description.map(cleanLine).join('\n') }),
    ...(place !== undefined && { location: cleanLine(place) }),
    ...(url !== undefined && { url: cleanLine(url) }),
  };
}

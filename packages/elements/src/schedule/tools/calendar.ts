import { exportCalendar } from '@one-on-one/core/calendar';
import { pairName } from '../../agenda/people.js';
import type { EquippedView } from './schedule-tools.js';

/** The meetings as a calendar file. It leaves the page: there is nothing in it but when, where and who. */
export function calendarText({
  state,
  strings,
  lang,
  now,
}: Pick<EquippedView, 'state' | 'strings' | 'lang' | 'now'>): string {
  const { series, meeting, relationshipId } = state;
  if (!series) return '';
  const summary = strings.schedule.calendar.summary(pairName(state, strings, lang).join(''));
  return exportCalendar({
    relationship: relationshipId,
    series,
    meetings: [meeting],
    now,
    words: { summary },
  });
}

import { discussedAt, isDue, returnOf } from '@one-on-one/core';
import type { AgendaItem, MeetingTime } from '@one-on-one/core';
import { clock } from '../../workspace/environment.js';
import { formatDay } from './format-day.js';
import type { MeetingView } from './meeting.js';
import { nextStartOf } from './next-date.js';

/** What comes back later, and when in words. */
export interface Returning {
  readonly item: AgendaItem;
  readonly when: string;
  /** Only the viewer sees it. */
  readonly private: boolean;
}

/** What is unfinished, or comes back by the next meeting: it goes on, unless somebody says otherwise. */
export function goesOn(view: MeetingView) {
  const { from, to } = timesOf(view);
  return view.state.items.filter(({ item }) => item.status !== 'discussed' || isDue(item, from, to));
}

/** What was discussed, here or earlier, and comes back by itself, without anybody being asked. */
export function returning(view: MeetingView): readonly Returning[] {
  const { items, resting = [], ownResting = [] } = view.state;
  const { from, to } = timesOf(view);
  const here = items
    .filter(({ item }) => item.recurring && item.status === 'discussed' && !isDue(item, from, to))
    .map((entry) => [entry.item, from, entry.private] as const);
  const earlier = [resting, ownResting].flatMap((list) =>
    list.map((item) => [item, discussedAt(item), list === ownResting] as const),
  );
  return [...here, ...earlier].map(([item, discussed, isPrivate]) => ({
    item,
    when: isDue(item, discussed, to) ? view.strings.backNext : whenWords(view, item, discussed),
    private: isPrivate,
  }));
}

function whenWords({ state, strings, lang }: MeetingView, { recurring }: AgendaItem, discussed: MeetingTime) {
  const { meeting } = state;
  const back = returnOf(recurring!, discussed);
  return 'seq' in back
    ? strings.backIn(back.seq - meeting.seq)
    : strings.backFrom(formatDay(back.day, meeting.updatedAt, lang));
}

// As closing has it: a meeting without a date is now.
function timesOf(view: MeetingView) {
  const { seq, startsAt } = view.state.meeting;
  const dayOf = (instant = clock.now()) => instant.slice(0, 10);
  const from: MeetingTime = { seq, day: dayOf(startsAt) };
  return { from, to: { seq: seq + 1, day: dayOf(nextStartOf(view)) } };
}

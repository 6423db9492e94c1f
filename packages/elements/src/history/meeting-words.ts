import { BOTH, type Meeting, type ParticipantId } from '@one-on-one/core';
import { heldAt } from '../agenda/meeting/held-at.js';
import { nameIn, nameOf, roleOf } from '../agenda/people.js';
import { formatWhen } from '../localize/format.js';
import type { HistoryView } from './view.js';

/** Who somebody is, by name; `called`: how that is said, as for inside a sentence. */
export function personOf({ state, strings, words }: HistoryView, id: ParticipantId, called = nameOf): string {
  if (id === BOTH) return words.bothOfYou;
  const role = roleOf(state, id);
  return role ? called(state, role, strings) : strings.someone;
}

/** When a meeting was, else its number. */
export function whenOf({ words, lang, near }: HistoryView, meeting: Meeting): string {
  const at = heldAt(meeting);
  return at ? formatWhen(at, near, lang) : words.undated(meeting.seq);
}

/** What kind of meeting it was, where it was a special one. */
export const kindOf = ({ words }: HistoryView, { kind }: Meeting): readonly string[] =>
  kind === 'regular' ? [] : [words.meetingKinds[kind]];

/** What became of a meeting, where it did not take place as planned. */
export function fateOf(
  view: HistoryView,
  { status, endedBy, reason, moves = [] }: Meeting,
): readonly string[] {
  const { words, lang, near } = view;
  const ended = words.ended(
    status,
    endedBy === undefined ? undefined : personOf(view, endedBy, nameIn),
    reason,
  );
  const froms = moves.flatMap(({ from, reason: why }) =>
    from ? [words.moved(formatWhen(from, near, lang)) + (why ? `: ${why}` : '')] : [],
  );
  return ended ? [ended, ...froms] : froms;
}

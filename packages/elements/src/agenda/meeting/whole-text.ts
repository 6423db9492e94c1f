import type { AgendaItem, PastMeeting, Workspace, WorkspaceState } from '@one-on-one/core';
import { matterMarkdown, minutesMarkdown } from '@one-on-one/core/transfer';
import { formatMinutes } from '../../localize/format.js';
import { enMeeting } from '../../localize/locales/en-meeting.js';
import type { ExportView } from '../tools/export-dialog.js';
import { exportText } from '../tools/export-text.js';
import type { Wanted } from '../tools/files.js';
import { minutesOf, wordsOf } from './minutes-text.js';
import { hasSensitive } from './sensitive.js';

/**
 * What is seen of the meeting that is next or held, and below it of every other that was read, the latest first: the
 * agenda before it begins, minutes from then on.
 */
export function wholeText(
  { state, strings, lang }: Pick<ExportView, 'state' | 'strings' | 'lang'>,
  wanted: Wanted,
) {
  const view = { state, strings: { ...enMeeting, ...strings }, lang }; // other languages come whole, and win
  const { meeting, items, parked, dropped, agreed, actions, past } = state;
  const words = wordsOf(view);
  const factsOf = ({ plannedMinutes, need }: AgendaItem) => [
    ...(plannedMinutes ? [formatMinutes(plannedMinutes, lang)] : []),
    ...(need ? [strings.needs[need]] : []),
  ];
  const said = [...state.notes.map(({ note }) => note), ...state.decisions];
  const hasBegun = meeting.startedAt !== undefined || said.some(({ itemId }) => itemId !== undefined);
  const known = new Set(agreed.map(({ id }) => id));
  const present = {
    ...state,
    items: hasBegun ? [...items, ...parked, ...dropped] : [],
    agreed: [...agreed, ...actions.filter(({ id }) => !known.has(id))],
  };
  const minutes = minutesOf(view, present, { ...wanted, factsOf });
  const earlier = [...past.values()]
    .filter((each) => each.meeting.id !== meeting.id && holdsSomething(each))
    .sort((a, b) => b.meeting.seq - a.meeting.seq);
  return [
    ...(hasBegun
      ? [minutesMarkdown(minutes, words)]
      : [exportText(view, wanted.withPrivate), matterMarkdown(minutes, words)]),
    ...earlier.map((each) => minutesMarkdown(minutesOf(view, each, wanted), words)),
  ]
    .map((text) => text.trimEnd())
    .filter(Boolean)
    .join('\n\n');
}

// What was skipped, or is still to come, has nothing to be told.
const holdsSomething = ({ items, notes, decisions, wins, agreed }: PastMeeting) =>
  items.length + notes.length + decisions.length + wins.length + agreed.length > 0;

/** What of that is in it only if asked for. */
export function apartIn(state: WorkspaceState): {
  readonly isPrivate: boolean;
  readonly isSensitive: boolean;
} {
  const meetings = [state, ...state.past.values()];
  const entries = [
    ...meetings.flatMap(({ items, notes }) => [...items, ...notes]),
    ...state.parked,
    ...state.dropped,
  ];
  return {
    isPrivate: entries.some((entry) => entry.private),
    isSensitive: meetings.some(hasSensitive),
  };
}

/** Has those read of which something else is on the page; and all of them where this page cannot save. */
export async function readEarlier(workspace: Workspace): Promise<void> {
  const { meeting, pinned = [], save, past } = workspace.state;
  const count = save.kind === 'memory' ? meeting.seq - 1 : 0;
  const ids = new Set([
    ...pinned.map(({ note }) => note.meetingId),
    ...Array.from({ length: count }, (_, index) => `${meeting.seriesId}-${index + 1}`),
  ]);
  const unread = [...ids].filter((id) => id !== meeting.id && !past.has(id));
  await Promise.all(unread.map((id) => workspace.show(id)));
}

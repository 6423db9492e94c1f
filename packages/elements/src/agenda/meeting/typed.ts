import { isOn, type DraftField, type PastMeeting } from '@one-on-one/core';
import { reasonField } from './loose-actions.js';
import type { MeetingView } from './meeting.js';
import { newField } from './new-line.js';
import { noteField, notePlaces } from './note-place.js';

/** Words that were typed for a meeting, and have no line on screen in which they could be entered. */
export interface Typed {
  /** A `decision`, an `action`, a `win`, a `note`, an `addendum`, or something else. */
  readonly what: string;
  /** What it is about, as its field names it. */
  readonly about: string;
  readonly field: DraftField;
  /** The drafts of the lines beside it, which go with it. */
  readonly more: readonly DraftField[];
}

const FIELD =
  /^(?:new-(decision|action|options|reason|addendum)-|new-(win)|(note|statement|options|reason)\.)(.*)$/;
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  decision: ['options'],
  action: ['due', 'reason'],
};

/** What is typed and not entered, and out of reach; `past`: where that meeting is looked back on. */
export function typedApart(
  { state, locked }: Pick<MeetingView, 'state' | 'locked'>,
  past: PastMeeting | undefined,
): readonly Typed[] {
  const reach = new Set(locked ? [] : withinReach(state, past));
  const all = [...state.drafts.keys()].flatMap((field): readonly Typed[] => {
    const [, line, win, text, about = ''] = FIELD.exec(field) ?? [];
    const what = line ?? win ?? text;
    if (!what || reach.has(field)) return [];
    const more = BESIDE[line ?? ''] ?? [];
    return [{ what, about, field, more: more.map((each) => newField(each, about)) }];
  });
  const isSaid = ({ field }: Typed) => state.drafts.get(field)?.text.trim();
  const said = all.filter(isSaid);
  return said.filter(({ field }) => !said.some(({ more }) => more.includes(field)));
}

// The fields that have their line on screen, or will have it as soon as one chooses what they are about.
function withinReach(state: MeetingView['state'], past: PastMeeting | undefined): readonly DraftField[] {
  const { actions, meeting, items, decisions } = state;
  const isAtEnd = meeting.status === 'wrapping' && !past;
  const itemIds = items.map(({ item }) => item.id);
  const lines = [meeting.id, ...itemIds].flatMap((id) =>
    ['decision', 'options', 'action', 'reason'].map((what) => newField(what, id)),
  );
  const notes = notePlaces(meeting.id, itemIds).map(noteField);
  const texts = decisions.flatMap(({ id }) => [`statement.${id}`, `options.${id}`]);
  return [
    ...(isAtEnd ? [] : [...lines, ...notes, ...texts]),
    ...(isOn(meeting) ? ['new-win', ...actions.map(reasonField)] : []),
    ...(past ? [newField('addendum', past.meeting.id)] : []),
  ];
}

/** The items that something typed can be about, wherever they are by now. */
export function itemIdsOf(
  { items, dropped, parked }: MeetingView['state'],
  last: PastMeeting | undefined,
): readonly string[] {
  const ids = [...items, ...dropped, ...(last?.items ?? [])].map(({ item }) => item.id);
  return [...ids, ...parked.flatMap(({ item }) => item.carriedFrom?.itemId ?? [])];
}

import { isAddedLater } from '@one-on-one/core';
import type { AgendaItem, Decision, NoteEntry, PastMeeting, RecordBase } from '@one-on-one/core';
import { minutesMarkdown } from '@one-on-one/core/transfer';
import type { Minutes, MinutesItem, MinutesWords } from '@one-on-one/core/transfer';
import { formatList, formatMinutes, formatWhen } from '../../localize/format.js';
import { formatDay } from './format-day.js';
import { heldAt } from './held-at.js';
import { lostOf } from './lost.js';
import { nameIn, nameOf, roleOf } from '../people.js';
import type { MinutesView } from './minutes.js';
import { isNoteOf, notesOfWhole } from './note-place.js';
import { leftOut } from './sensitive.js';
import { areBothIn } from './both-answers.js';
import { whoseWords } from './whose-words.js';

/**
 * The minutes of a meeting as Markdown; with what only the viewer sees, and with what came of sensitive questions,
 * only if they asked for it.
 */
export const minutesText = (
  view: MinutesView,
  past: PastMeeting,
  withPrivate: boolean,
  withSensitive = false,
): string => minutesMarkdown(minutesOf(view, past, { withPrivate, withSensitive }), wordsOf(view));

/** What is to be in minutes. */
export interface MinutesWanted {
  readonly withPrivate: boolean;
  readonly withSensitive: boolean;
  /** What else is said of an item. */
  readonly factsOf?: (item: AgendaItem) => readonly string[];
}

/** What minutes hold. */
export function minutesOf(
  view: MinutesView,
  past: PastMeeting,
  { withPrivate, withSensitive, factsOf }: MinutesWanted,
): Minutes {
  const { state, strings } = view;
  const { meeting, participation } = past;
  const name = (id: string) => {
    const role = roleOf(state, id);
    return role ? nameOf(state, role, strings) : strings.someone;
  };
  const [mentee, mentor] = (['mentee', 'mentor'] as const).map((role) => nameIn(state, role, strings));
  const both = formatList([mentee!, mentor!], view.lang).join('');
  const decider = (id: string) => {
    const role = roleOf(state, id);
    return role ? nameIn(state, role, strings) : both;
  };
  const laterOf = (record: Pick<RecordBase, 'author' | 'createdAt'>) =>
    isAddedLater(meeting, record) ? { later: { at: record.createdAt, by: name(record.author) } } : {};
  const isGiven = (entry: { readonly private: boolean }) => withPrivate || !entry.private;
  const isOut = leftOut(past, withSensitive);
  const notes = past.notes.filter(isGiven).filter((entry) => !isOut.note(entry));
  const textsIn = (entries: readonly NoteEntry[]) =>
    entries.flatMap(({ note, private: isPrivate }) => [
      ...(note.body ? [{ body: note.body, private: isPrivate, ...(!isPrivate && laterOf(note)) }] : []),
      ...lostOf(view, note).map(({ name, text }) => ({
        body: text,
        said: strings.otherVersion(name),
        private: isPrivate,
      })),
    ]);
  const withLost = (record: RecordBase) => {
    const lost = lostOf(view, record).map(({ name, text }) => `${strings.otherVersion(name)} ${text}`);
    return lost.length > 0 && { lost };
  };
  // What is about an item that is not on the agenda any more is about the meeting as a whole.
  const itemIds = new Set(past.items.map(({ item }) => item.id));
  const placeOf = ({ itemId = '' }: Decision) => (itemIds.has(itemId) ? itemId : undefined);
  const decisionsOf = (itemId: string | undefined) =>
    past.decisions
      .filter((decision) => placeOf(decision) === itemId && !isOut.decision(decision))
      .map((decision) => ({
        statement: decision.statement,
        options: decision.options,
        decidedBy: decider(decision.decidedBy),
        ...(decision.rationale !== undefined && { rationale: decision.rationale }),
        ...withLost(decision),
        ...laterOf(decision),
      }));
  // What was shared is there as what was made of it.
  const topics = past.items.filter(isGiven).filter(({ item }) => item.status !== 'shared');
  const items = topics.map(({ item, private: isPrivate }) => ({
    title: item.title,
    status: statusOf(item.status),
    private: isPrivate,
    ...(item.reason !== undefined && { reason: item.reason }),
    ...withLost(item),
    ...(factsOf && { facts: factsOf(item) }),
    notes: textsIn(notes.filter(isNoteOf(item.id))),
    decisions: decisionsOf(item.id),
  }));
  const worth = areBothIn(past);
  const of = (role: 'mentor' | 'mentee') => {
    const answer = participation[role]?.worth;
    return worth && answer ? { [role]: strings.worths[answer] } : {};
  };
  const whole = decisionsOf(undefined);
  return {
    mentor: nameOf(state, 'mentor', strings),
    mentee: nameOf(state, 'mentee', strings),
    kind: meeting.kind,
    plannedMinutes: meeting.plannedMinutes,
    ...startOf(meeting),
    ...(meeting.objective !== undefined && { objective: meeting.objective }),
    ...withLost(meeting),
    items: whole.length
      ? [...items, { title: strings.wholeMeeting, status: 'discussed', decisions: whole }]
      : items,
    notes: textsIn(notesOfWhole({ ...past, notes })),
    actions: past.agreed
      .filter((action) => !isOut.action(action))
      .map((action) => {
        const { title, ownerId, status, why, dueDate, noDateReason } = action;
        return {
          title,
          status,
          owner: name(ownerId),
          ...(why !== undefined && { why }),
          ...(dueDate !== undefined && { dueDate }),
          ...(noDateReason !== undefined && { noDateReason }),
          ...withLost(action),
          ...laterOf(action),
        };
      }),
    wins: past.wins.map((win) => ({ text: win.text, by: whoseWords(view, win.about), ...laterOf(win) })),
    worth: { ...of('mentor'), ...of('mentee') },
    addenda: notes
      .filter(({ note }) => note.addendum)
      .map(({ note }) => ({ at: note.createdAt, by: name(note.author), text: note.body })),
    ...(state.meeting.seq === meeting.seq + 1 &&
      state.meeting.startsAt !== undefined && { nextAt: state.meeting.startsAt }),
  };
}

const startOf = (meeting: PastMeeting['meeting']) => {
  const at = heldAt(meeting);
  return at === undefined ? {} : { startsAt: at };
};

const statusOf = (status: string): MinutesItem['status'] =>
  (['discussed', 'parked', 'dropped', 'carried'] as const).find((each) => each === status) ?? 'open';

/** The words of minutes. */
export function wordsOf({ state, strings, lang }: MinutesView): Omit<MinutesWords, 'columns'> {
  const near = ''; // Minutes are kept for years, so each day is said with its year.
  return {
    ...strings.minutesWords,
    heading: () =>
      strings.minutesWords.heading(nameIn(state, 'mentor', strings), nameIn(state, 'mentee', strings)),
    when: (at) => formatWhen(at, near, lang),
    day: (day) => formatDay(day, near, lang),
    minutes: (count) => formatMinutes(count, lang),
    onlyYou: strings.onlyYou,
    objective: strings.objective,
  };
}

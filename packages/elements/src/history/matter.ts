import { isAddedLater } from '@one-on-one/core';
import type {
  ActionItem,
  AgendaEntry,
  Decision,
  Meeting,
  NoteEntry,
  PastMeeting,
  RecordBase,
} from '@one-on-one/core';
import { html, nothing } from 'lit';
import { icons } from '../agenda/icons.js';
import { renderLost } from '../agenda/meeting/lost.js';
import { leftOut } from '../agenda/meeting/sensitive.js';
import { nameIn, nameOf, roleOf } from '../agenda/people.js';
import { formatDay, formatList, formatWhen } from '../localize/format.js';
import { markdown } from '../markdown/markdown.js';
import { personOf } from './meeting-words.js';
import type { HistoryView } from './view.js';

/** Everything that was said in one meeting. */
export function renderMatter(view: HistoryView, past: PastMeeting) {
  const { words } = view;
  const { items, notes, decisions, agreed, wins, meeting } = past;
  const ofStatus = (status: string) => items.filter(({ item }) => item.status === status);
  const [done, dropped] = [ofStatus('discussed'), ofStatus('dropped')];
  const left = items.filter((entry) => !done.includes(entry) && !dropped.includes(entry));
  const topics = (title: string, entries: readonly AgendaEntry[]) =>
    section(
      view,
      title,
      entries.map((entry) => renderItem(view, entry, past)),
      entries.map(isPrivate),
    );
  const isOut = leftOutOf(view, past);
  const itemIds = new Set(items.map(({ item }) => item.id));
  const general = notes.filter(({ note }) => !note.addendum && !(note.itemId && itemIds.has(note.itemId)));
  const sections = [
    ...lost(view, past.meeting),
    section(
      view,
      words.decided,
      decisions.map((decision) => [renderDecision(view, decision), later(view, meeting, decision)]),
      decisions.map(isOut.decision),
    ),
    section(
      view,
      words.agreed,
      agreed.map((action) => [renderAction(view, action), later(view, meeting, action)]),
      agreed.map(isOut.action),
    ),
    topics(words.discussed, done),
    topics(words.left, left),
    topics(words.dropped, dropped),
    section(
      view,
      words.wins,
      wins.map((win) => [
        html`<bdi>${win.text}</bdi> ${facts([personOf(view, win.about)])}`,
        later(view, meeting, win),
      ]),
    ),
    section(
      view,
      words.notes,
      general.map((entry) => renderNote(view, entry, past)),
      general.map((entry) => entry.private || isOut.note(entry)),
    ),
    section(
      view,
      words.addenda,
      notes.filter(({ note }) => note.addendum).map((entry) => renderAddendum(view, entry, past)),
    ),
    renderWorth(view, past),
  ].filter((part) => part !== nothing);
  return sections.length > 0 ? sections : html`<p class="quiet">${words.nothingKept}</p>`;
}

const isPrivate = (entry: { readonly private: boolean }) => entry.private;

const leftOutOf = ({ toolbox }: HistoryView, past: PastMeeting) =>
  leftOut(past, toolbox.tools?.isPrintedWithSensitive);

const lost = ({ state, strings, words }: HistoryView, record: RecordBase) =>
  renderLost({ state, strings: { ...strings, otherVersion: words.otherVersion } }, record);

const facts = (all: readonly (string | undefined)[]) => {
  const told = all.filter(Boolean);
  return told.length > 0
    ? html`<span class="facts">${told.map((fact) => html`<span>${fact}</span> `)}</span>`
    : nothing;
};

// What only the viewer sees goes on no paper that lies about, nor does what is about sensitive questions.
const section = (
  { headingLevel }: HistoryView,
  title: string,
  lines: readonly unknown[],
  isOwn: readonly boolean[] = [],
) =>
  lines.length === 0
    ? nothing
    : html`<div part="section">
        <div part="subheading" role="heading" aria-level=${headingLevel + 1}>${title}</div>
        <ul>
          ${lines.map((line, index) => html`<li class=${isOwn[index] ? 'own' : ''}>${line}</li>`)}
        </ul>
      </div>`;

const onlyYou = ({ strings }: HistoryView, isPrivate: boolean) =>
  isPrivate ? html`<span class="lock">${icons.lock} ${strings.onlyYou}</span>` : nothing;

function renderDecision(view: HistoryView, decision: Decision) {
  const { words, lang } = view;
  const { statement, options, decidedBy, rationale } = decision;
  const others = options.length > 1 ? words.decidedAmong(formatList(options, lang).join('')) : undefined;
  return html`<bdi>${statement}</bdi>
    ${facts([words.decidedBy(personOf(view, decidedBy, nameIn)), others, rationale])} ${lost(view, decision)}`;
}

function renderAction(view: HistoryView, action: ActionItem) {
  const { words, lang } = view;
  const { title, ownerId, dueDate, noDateReason, status, why } = action;
  const due = dueDate ? words.due(formatDay(dueDate, lang)) : noDateReason;
  return html`<bdi>${title}</bdi> ${facts([personOf(view, ownerId), due, words.actionStatus[status], why])}
    ${lost(view, action)}`;
}

function renderItem(view: HistoryView, entry: AgendaEntry, past: PastMeeting) {
  const { words } = view;
  const { id, title, status, reason } = entry.item;
  const fate = status === 'dropped' && reason ? words.letGo(reason) : words.itemStatus[status];
  return html`<bdi>${title}</bdi> ${status === 'discussed' ? nothing : facts([fate])}
    ${onlyYou(view, entry.private)} ${lost(view, entry.item)}
    ${past.notes.filter(({ note }) => note.itemId === id && !note.addendum).map((note) => renderNote(view, note, past))}`;
}

function renderNote(view: HistoryView, entry: NoteEntry, past: PastMeeting) {
  const { note } = entry;
  const isOut = leftOutOf(view, past).note(entry);
  return html`<div part="note ${entry.private ? 'private' : ''}" class=${isOut ? 'own' : ''}>
    ${onlyYou(view, entry.private)}
    ${entry.private || note.addendum ? nothing : later(view, past.meeting, note)}
    ${note.body ? markdown(note.body, { headingLevel: view.headingLevel + 2 }) : nothing} ${lost(view, note)}
  </div>`;
}

// Entered by one of the two who did not know yet that the meeting had been closed.
const later = (view: HistoryView, meeting: Meeting, record: Pick<Decision, 'author' | 'createdAt'>) =>
  isAddedLater(meeting, record)
    ? facts([
        view.words.addenda,
        personOf(view, record.author),
        formatWhen(record.createdAt, view.near, view.lang),
      ])
    : nothing;

// It came later, from one of the two.
const renderAddendum = (view: HistoryView, entry: NoteEntry, past: PastMeeting) =>
  html`${renderNote(view, entry, past)}
  ${facts([personOf(view, entry.note.author), formatWhen(entry.note.createdAt, view.near, view.lang)])}`;

// Shown once both have said it; before, to who did.
function renderWorth(view: HistoryView, { participation }: PastMeeting) {
  const { words, state, strings } = view;
  const roles = (['mentee', 'mentor'] as const).filter((role) => participation[role]?.worth);
  const isOwn = roles.length < 2;
  const said = roles
    .filter((role) => !isOwn || role === roleOf(state, state.viewer))
    .map(
      (role) =>
        html`<bdi>${nameOf(state, role, strings)}</bdi> ${facts([words.worths[participation[role]!.worth!]])}
          ${onlyYou(view, isOwn)}`,
    );
  return section(
    view,
    words.worth,
    said,
    said.map(() => isOwn),
  );
}

import type { ActionItem, AgendaEntry, Decision, NoteEntry, PastMeeting, RecordBase } from '@one-on-one/core';
import { html, nothing, type TemplateResult } from 'lit';
import { icons } from '../agenda/icons.js';
import { renderLost } from '../agenda/meeting/lost.js';
import { nameIn, nameOf, roleOf } from '../agenda/people.js';
import { formatDay, formatList, formatWhen } from '../localize/format.js';
import { markdown } from '../markdown/markdown.js';
import { personOf } from './meeting-words.js';
import type { HistoryView } from './view.js';

/** Everything that was said in one meeting. */
export function renderMatter(view: HistoryView, past: PastMeeting) {
  const { words } = view;
  const { items, notes, decisions, agreed, wins } = past;
  const isDone = ({ item }: AgendaEntry) => item.status === 'discussed';
  const itemIds = new Set(items.map(({ item }) => item.id));
  const general = notes.filter(({ note }) => !note.addendum && !(note.itemId && itemIds.has(note.itemId)));
  const sections = [
    ...lost(view, past.meeting),
    section(
      view,
      words.decided,
      decisions.map((decision) => renderDecision(view, decision)),
    ),
    section(
      view,
      words.agreed,
      agreed.map((action) => renderAction(view, action)),
    ),
    section(
      view,
      words.discussed,
      items.filter(isDone).map((entry) => renderItem(view, entry, past)),
      items.filter(isDone),
    ),
    section(
      view,
      words.left,
      items.filter((entry) => !isDone(entry)).map((entry) => renderItem(view, entry, past)),
      items.filter((entry) => !isDone(entry)),
    ),
    section(
      view,
      words.wins,
      wins.map(({ text, about }) => html`<bdi>${text}</bdi> ${facts([personOf(view, about)])}`),
    ),
    section(
      view,
      words.notes,
      general.map((entry) => renderNote(view, entry)),
      general,
    ),
    section(
      view,
      words.addenda,
      notes.filter(({ note }) => note.addendum).map((entry) => renderAddendum(view, entry)),
    ),
    renderWorth(view, past),
  ].filter((part) => part !== nothing);
  return sections.length > 0 ? sections : html`<p class="quiet">${words.nothingKept}</p>`;
}

const lost = ({ state, strings, words }: HistoryView, record: RecordBase) =>
  renderLost({ state, strings: { ...strings, otherVersion: words.otherVersion } }, record);

const facts = (all: readonly (string | undefined)[]) => {
  const told = all.filter(Boolean);
  return told.length > 0
    ? html`<span class="facts">${told.map((fact) => html`<span>${fact}</span> `)}</span>`
    : nothing;
};

// What only the viewer sees goes on no paper that lies about.
const section = (
  { headingLevel }: HistoryView,
  title: string,
  lines: readonly TemplateResult[],
  entries: readonly { readonly private: boolean }[] = [],
) =>
  lines.length === 0
    ? nothing
    : html`<div part="section">
        <div part="subheading" role="heading" aria-level=${headingLevel + 1}>${title}</div>
        <ul>
          ${lines.map((line, index) => html`<li class=${entries[index]?.private ? 'own' : ''}>${line}</li>`)}
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

function renderItem(view: HistoryView, entry: AgendaEntry, { notes }: PastMeeting) {
  const { words } = view;
  const { id, title, status, reason } = entry.item;
  const fate = status === 'dropped' && reason ? words.letGo(reason) : words.itemStatus[status];
  return html`<bdi>${title}</bdi> ${status === 'discussed' ? nothing : facts([fate])}
    ${onlyYou(view, entry.private)} ${lost(view, entry.item)}
    ${notes.filter(({ note }) => note.itemId === id && !note.addendum).map((note) => renderNote(view, note))}`;
}

const renderNote = (view: HistoryView, { note, private: isPrivate }: NoteEntry) =>
  html`<div part="note ${isPrivate ? 'private' : ''}">
    ${onlyYou(view, isPrivate)}
    ${note.body ? markdown(note.body, { headingLevel: view.headingLevel + 2 }) : nothing} ${lost(view, note)}
  </div>`;

// It came later, from one of the two.
const renderAddendum = (view: HistoryView, entry: NoteEntry) =>
  html`${renderNote(view, entry)}
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
    said.map(() => ({ private: isOwn })),
  );
}

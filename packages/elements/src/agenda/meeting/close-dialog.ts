import { isStale } from '@one-on-one/core';
import type { AgendaEntry } from '@one-on-one/core';
import { html, nothing } from 'lit';
import { icons } from '../icons.js';
import { stay } from '../tools/leave-input.js';
import { goesOn, returning, type Returning } from './goes-on.js';
import { renderLineage } from './lineage.js';
import { enterReasons, renderLoose } from './loose-actions.js';
import type { MeetingView } from './meeting.js';
import { nextDate } from './next-date.js';
import { rhythmWords } from './rhythm.js';

/** What is loose, and what goes on to the next meeting, to be looked at before it does. */
export function renderCloseDialog(view: MeetingView) {
  const { state, strings, tools, room } = view;
  // Where nothing is carried over, there is nothing to choose.
  const isChosen = state.series?.carryOver !== 'none';
  const open = goesOn(view);
  const left = isChosen ? open : [];
  const help = left.length ? strings.goesOnHelp : strings.nothingGoesOn;
  const isParked = !isChosen && open.some((entry) => !entry.private);
  const later = isChosen ? returning(view) : [];
  const close = () => {
    if (!enterReasons(view)) return;
    const backlog = left.map(({ item }) => item.id).filter((id) => room.backlog.has(id));
    const next = nextDate(view);
    tools.modal.close();
    room.acts.close({ ...next, ...(isChosen && { backlog }) });
  };
  const cancel = () => {
    tools.modal.close();
    room.acts.returnTo('#close');
  };
  return html`<div class="fields">
    <div role="heading" aria-level="2" id="dialog-heading" tabindex="-1">${strings.close}</div>
    ${renderLoose(view)}
    ${isChosen || isParked ? html`<p class="meta">${isParked ? strings.willBeParked : help}</p>` : nothing}
    <ul role="list" class="going">
      ${left.map((entry) => renderGoing(view, entry))}
    </ul>
    ${
      later.length
        ? html`<div class="label" role="heading" aria-level="3">${strings.returning}</div>
            <ul role="list" class="going">
              ${later.map((each) => renderReturning(view, each))}
            </ul>`
        : nothing
    }
    <div class="row end">
      <button class="button" @click=${cancel}>${strings.notYetClose}</button>
      <button class="button primary" @mousedown=${stay} @click=${close}>${strings.close}</button>
    </div>
  </div>`;
}

function renderGoing(view: MeetingView, entry: AgendaEntry) {
  const { strings, tools, room } = view;
  const { item, private: isPrivate } = entry;
  const waits = room.backlog.has(item.id);
  const words = waits ? strings.toBacklog : item.status === 'discussed' && strings.backNext;
  const lineage = renderLineage(view, item);
  const onChange = ({ target }: Event) => {
    if ((target as HTMLInputElement).checked) room.backlog.delete(item.id);
    else room.backlog.add(item.id);
    tools.modal.choose({});
  };
  return html`<li class=${isPrivate ? 'only-you' : ''}>
    <label class="choice"
      ><input type="checkbox" .checked=${!waits} @change=${onChange} /><span dir="auto"
        >${item.title}</span
      ></label
    >
    ${
      lineage !== nothing || words || isPrivate
        ? html`<p class="meta">
            ${lineage} ${words ? html`<span>${words}</span>` : nothing}
            ${isPrivate ? renderOnlyYou(view) : nothing}
          </p>`
        : nothing
    }
    ${!isPrivate && isStale(item) ? renderStale(view, entry) : nothing}
  </li>`;
}

const renderReturning = (view: MeetingView, { item, when, private: isPrivate }: Returning) =>
  html`<li class=${isPrivate ? 'only-you' : ''}>
    <span dir="auto">${item.title}</span>
    <p class="meta">
      <span>${rhythmWords(view, item.recurring!)}</span
      ><span>${when}</span>${isPrivate ? renderOnlyYou(view) : nothing}
    </p>
  </li>`;

const renderOnlyYou = ({ strings }: MeetingView) =>
  html`<span class="lock">${icons.lock}${strings.onlyYou}</span>`;

// Carried so often that it wants an end.
function renderStale(view: MeetingView, { item }: AgendaEntry) {
  const { strings, tools, room } = view;
  const { id, title } = item;
  const decide = () => {
    tools.modal.close();
    room.acts.enterNotes();
    room.desk.connection.asOne(() => {
      if (room.acts.go('meeting-resume', {}))
        room.acts.go('agenda-item-focus', { id }, title, '#focus-title');
    });
  };
  const makeAction = () => room.acts.makeAction(item, (action) => [`#fix-due-${action}`, '#dialog-heading']);
  const drop = () => room.acts.go('agenda-item-drop', { id }, title, '#dialog-heading');
  const way = (words: string, act: () => unknown) =>
    html`<button class="link" aria-label="${words}: ${title}" @click=${act}>${words}</button>`;
  return html`<div class="row" role="group" aria-label=${strings.settleIt}>
    ${way(strings.settleDecide, decide)} ${way(strings.settleAction, makeAction)} ${way(strings.drop, drop)}
  </div>`;
}

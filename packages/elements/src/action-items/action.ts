import type { ActionItem } from '@one-on-one/core';
import { isDated, isOverdue } from '@one-on-one/core';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { icons } from '../agenda/icons.js';
import { monogram, nameOf, roleOf } from '../agenda/people.js';
import { sentence } from '../agenda/sentence.js';
import { dueWords } from './due-words.js';
import { isSettled, rowId, type ActionsView } from './view.js';

/**
 * One thing to do, as a row of the list.
 *
 * @csspart action - One action; also `open`, `doing`, `blocked`, `done`, `dropped`, `late`, `editing`.
 * @csspart square - The square that marks it done.
 * @csspart action-title - What is to be done.
 * @csspart facts - Who does it, by when, and how it goes.
 * @csspart more - The button with everything else.
 */
export function renderAction(view: ActionsView, action: ActionItem) {
  const { locked, strings, tools, use } = view;
  const { title, status } = action;
  const editor = locked ? undefined : tools?.renderEditor(view, action);
  const parts = ['action', status, isOverdue(action, view.today) && 'late', editor && 'editing'];
  const toggle = () => use((acts) => (editor ? acts.close(action) : acts.edit(action)), true);
  return html`<li id=${rowId(action)} part=${parts.filter(Boolean).join(' ')}>
    ${renderSquare(view, action)}
    <div class="body">
      ${editor ?? [renderTitle(view, action), renderFacts(view, action)]} ${tools?.renderBelow(view, action)}
    </div>
    ${
      locked
        ? nothing
        : html`<button class="icon more" part="more" aria-expanded=${editor !== undefined} @click=${toggle}>
            ${icons.more}<span class="hidden">${strings.more(title)}</span>
          </button>`
    }
  </li>`;
}

// Squares are things to do.
function renderSquare({ locked, strings, use }: ActionsView, action: ActionItem) {
  const onChange = ({ target }: Event) => {
    const isDone = (target as HTMLInputElement).checked;
    use((acts) => acts.tick(action, isDone));
  };
  return html`<label class="target">
    <input
      type="checkbox"
      class="check square"
      part="square"
      ?disabled=${locked || action.status === 'dropped'}
      .checked=${live(action.status === 'done')}
      aria-describedby="refusal-${rowId(action)}"
      @change=${onChange}
    />
    <span class="hidden">${strings.actionDone(action.title)}</span>
  </label>`;
}

function renderTitle({ locked, use }: ActionsView, action: ActionItem) {
  const edit = () => use((acts) => acts.edit(action), true);
  return locked || isSettled(action)
    ? html`<span part="action-title" class="title" dir="auto">${action.title}</span>`
    : html`<button part="action-title" class="title" dir="auto" @click=${edit}>${action.title}</button>`;
}

function renderFacts(view: ActionsView, action: ActionItem) {
  const { state, strings, lang, today } = view;
  const { ownerId, dueDate, noDateReason, status, why } = action;
  const role = roleOf(state, ownerId);
  const due = dueDate && dueWords(dueDate, today, lang, strings);
  const isLate = isOverdue(action, today);
  const words = status === 'open' ? undefined : strings.statuses[status];
  return html`<div part="facts" class="meta">
    ${role ? html`<span class="owner">${monogram(state, role)}<bdi>${nameOf(state, role, strings)}</bdi></span>` : nothing}
    ${words ? html`<span class=${status === 'blocked' ? 'warm' : ''}>${why ? sentence((text) => strings.because(words, text), why) : words}</span>` : nothing}
    ${due && !isSettled(action) ? html`<time class=${isLate ? 'warm' : ''} datetime=${dueDate}>${due}</time>` : nothing}
    ${noDateReason && !isSettled(action) ? html`<span>${sentence(strings.noDay, noDateReason)}</span>` : nothing}
    ${isSettled(action) || isDated(action) ? nothing : renderMissing(view, action)}
  </div>`;
}

// Caught with one Enter, and asked for at once: by when.
const renderMissing = ({ locked, strings, use }: ActionsView, action: ActionItem) =>
  html`<span class="warm">${strings.noDayYet}</span>${
      locked
        ? nothing
        : html`<button
            class="link"
            aria-label="${strings.sayDay}: ${action.title}"
            @click=${() => use((acts) => acts.edit(action, '[type=date]'), true)}
          >
            ${strings.sayDay}
          </button>`
    }`;

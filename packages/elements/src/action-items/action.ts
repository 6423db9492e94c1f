import type { ActionItem } from '@one-on-one/core';
import { isDated, isOverdue } from '@one-on-one/core';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { icons } from '../agenda/icons.js';
import { monogram, nameOf, roleOf } from '../agenda/people.js';
import { sentence } from '../agenda/sentence.js';
import { renderVersions } from '../agenda/tools/versions.js';
import { renderActionEditor } from './action-editor.js';
import type { ActionActs } from './acts.js';
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
  const { acts, locked, strings, typing } = view;
  const { title, status } = action;
  const editor = !locked && acts.isOpen(action);
  const parts = ['action', status, isOverdue(action, view.today) && 'late', editor && 'editing'];
  const toggle = () => (editor ? acts.close(action) : acts.edit(action));
  return html`<li id=${rowId(action)} part=${parts.filter(Boolean).join(' ')}>
    ${renderSquare(view, action)}
    <div class="body">
      ${editor ? renderActionEditor(view, action) : [renderTitle(view, action), renderFacts(view, action)]}
      ${renderActionVersions(view, action)} ${typing.renderRefusal(rowId(action))}
    </div>
    ${
      locked
        ? nothing
        : html`<button class="icon more" part="more" aria-expanded=${editor} @click=${toggle}>
            ${icons.more}<span class="hidden">${strings.more(title)}</span>
          </button>`
    }
  </li>`;
}

// What else was written of its title, of why there is no day, and of what is in the way or why it is dropped.
function renderActionVersions(view: ActionsView, action: ActionItem) {
  const { id, title, status, others, noDateReason = '', why = '' } = action;
  const settle = { blocked: 'action-item-block', dropped: 'action-item-drop' } as const;
  const again = status === 'blocked' || status === 'dropped' ? settle[status] : undefined;
  const uses = {
    title: (on, text) => on.ask('action-item-edit', { id, title: text, base: title }, text),
    due: (on, text) =>
      on.ask('action-item-edit', { id, noDateReason: text, reasonBase: noDateReason }, title),
    status: again && ((on, text) => on.ask(again, { id, why: text, base: why }, title)),
  } satisfies Record<string, ((on: ActionActs, text: string) => boolean) | undefined>;
  const on = { ...view, use: (act: (acts: ActionActs) => unknown) => act(view.acts) };
  return (['title', 'due', 'status'] as const).map((group) =>
    renderVersions<ActionActs>(on, others?.[group], {
      use: uses[group] ?? false,
      dismiss: (acts, at) => acts.ask('action-item-dismiss', { id, at }),
    }),
  );
}

// Squares are things to do.
function renderSquare({ acts, locked, strings }: ActionsView, action: ActionItem) {
  const onChange = ({ target }: Event) => acts.tick(action, (target as HTMLInputElement).checked);
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

function renderTitle({ acts, locked }: ActionsView, action: ActionItem) {
  return locked || isSettled(action)
    ? html`<span part="action-title" class="title" dir="auto">${action.title}</span>`
    : html`<button part="action-title" class="title" dir="auto" @click=${() => acts.edit(action)}>
        ${action.title}
      </button>`;
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
const renderMissing = ({ acts, locked, strings }: ActionsView, action: ActionItem) =>
  html`<span class="warm">${strings.noDayYet}</span>${
      locked
        ? nothing
        : html`<button
            class="link"
            aria-label="${strings.sayDay}: ${action.title}"
            @click=${() => acts.edit(action, '[type=date]')}
          >
            ${strings.sayDay}
          </button>`
    }`;

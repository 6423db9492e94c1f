import { isOpen } from '@one-on-one/core';
import type { ActionItem, Draft } from '@one-on-one/core';
import { html, nothing } from 'lit';
import { formatDay } from './format-day.js';
import { renderLine } from '../field.js';
import { nameOf, roleOf } from '../people.js';
import { lacksDay, renderFix } from './loose-actions.js';
import type { MeetingView } from './meeting.js';
import { newField, startNew } from './new-line.js';
import { renderDue, renderOwner } from './who-by-when.js';

/**
 * An action is caught without leaving what is talked about: what, who, and by when or why not.
 *
 * @csspart new-actions - What was agreed about an item, or the meeting, and the line to add to it.
 * @csspart agreed - One action that was agreed.
 * @csspart new-line - A line to add an action, a decision, a win or an addendum.
 */
export function renderNewAction(view: MeetingView, itemId: string | undefined) {
  const { state, strings, locked, typing, room } = view;
  const agreed = state.agreed.filter(({ originItemId }) => originItemId === itemId);
  if (locked && agreed.length === 0) return nothing;
  const about = itemId ?? state.meeting.id;
  const field = newField('action', about);
  const reason = newField('reason', about);
  const due = newField('due', about);
  const owner = ownerOf(view, field);
  const enter = (draft: Draft) =>
    enterAction(view, field, draft, { due: typing.draft(due), reason: typing.draft(reason) }, itemId);
  const add = () => room.acts.add(field, enter, due, reason);
  const isBegun = [field, due, reason].some((each) => typing.draft(each));
  const words = itemId ? strings.actionsOfItem : strings.actionsOfWhole;
  return html`<div part="new-actions" role="group" aria-label=${words}>
    <div class="label" role="heading" aria-level="4">${words}</div>
    ${
      agreed.length
        ? html`<ul role="list">
            ${agreed.map(
              (action) =>
                html`<li part="agreed">
                  ${actionWords(view, action)}
                  ${isLoose(view, action) ? renderFix(view, action, `[name='${field}']`) : nothing}
                </li>`,
            )}
          </ul>`
        : nothing
    }
    ${
      locked
        ? nothing
        : html`<div part="new-line">
            ${renderLine(view, {
              field,
              label: strings.newAction,
              hint: strings.newActionHint,
              start: () => startNew(view),
              enter: add,
            })}
            <button class="button" @click=${add}>${strings.agree}</button>
            ${
              isBegun
                ? html`<div class="fields more-of-it">
                    ${renderOwner(view, `owner-${field}`, owner, (who) => room.own(field, who))}
                    ${renderDue(view, due, typing.draft(due)?.text, (day) => typing.type(due, day, {}), add)}
                    ${
                      typing.draft(due)
                        ? nothing
                        : html`<div>
                            ${renderLine(view, { field: reason, label: strings.noDateReason, base: '', enter: add })}
                          </div>`
                    }
                  </div>`
                : nothing
            }
          </div>`
    }
  </div>`;
}

// Asked for as soon as it is agreed on, where it stands.
const isLoose = ({ locked, state }: MeetingView, action: ActionItem) =>
  !locked && isOpen(action) && lacksDay(state, action);

/** Agrees on an action that is typed into a line for it. */
export function enterAction(
  view: MeetingView,
  field: string,
  { text, itemId: id }: Draft,
  { due, reason }: Readonly<Record<'due' | 'reason', Draft | undefined>>,
  itemId: string | undefined,
): boolean {
  const day = due?.text;
  const noDateReason = reason?.text;
  const detail = {
    title: text,
    ownerId: ownerOf(view, field),
    ...(day ? { dueDate: day } : noDateReason && { noDateReason }),
    ...(itemId !== undefined && { originItemId: itemId }),
    ...(id && { id }),
  };
  return view.tools.acts.ask('action-item-add', detail, text.trim());
}

const ownerOf = ({ state, room }: MeetingView, field: string) =>
  room.ownerOf(field) ?? state.viewer ?? state.mentee.id;

/** An action in words: what, who, by when. */
export function actionWords(
  { state, strings, lang, tools }: Pick<MeetingView, 'state' | 'strings' | 'lang' | 'tools'>,
  action: ActionItem,
) {
  const role = roleOf(state, action.ownerId);
  const { dueDate, noDateReason, status, why } = action;
  const said = status === 'blocked' || status === 'dropped' ? strings.minutesWords.actionStatus[status] : '';
  return html`<span class="said" dir="auto">${action.title}</span>
    <span class="meta">
      ${role ? html`<bdi>${nameOf(state, role, strings)}</bdi>` : nothing}
      ${dueDate ? html`<span>${strings.dueOn(formatDay(dueDate, tools.paper.near, lang))}</span>` : nothing}
      ${noDateReason ? html`<span dir="auto">${noDateReason}</span>` : nothing}
      ${said ? html`<span>${said}</span>` : nothing} ${said && why ? html`<bdi>${why}</bdi>` : nothing}
    </span>`;
}

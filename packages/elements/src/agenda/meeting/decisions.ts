import { BOTH } from '@one-on-one/core';
import type { Decision, Draft } from '@one-on-one/core';
import { html, nothing } from 'lit';
import { renderLine } from '../field.js';
import { isEnter } from '../keys.js';
import { nameIn, roleOf } from '../people.js';
import { sentence } from '../sentence.js';
import { renderVersions } from '../tools/versions.js';
import { optionsOf, renderDecider, renderDecisionEditor } from './decision-editor.js';
import type { MeetingView } from './meeting.js';
import { newField, startNew } from './new-line.js';

/**
 * What was decided about an item, or the meeting as a whole, and the line to write down more.
 *
 * @csspart decisions - What was decided about an item, or the meeting, and the line to add to it.
 * @csspart decision - One decision, with its fields.
 */
export function renderDecisions(view: MeetingView, itemId: string | undefined, level = 4) {
  const { state, strings, locked } = view;
  const decisions = state.decisions.filter((decision) => decision.itemId === itemId);
  if (locked && decisions.length === 0) return nothing;
  return html`<div part="decisions">
    <div class="label" role="heading" aria-level=${level}>${strings.decisions}</div>
    ${
      decisions.length
        ? html`<ul role="list">
            ${decisions.map((decision) => renderDecision(view, decision))}
          </ul>`
        : nothing
    }
    ${locked ? nothing : renderNewDecision(view, itemId)}
  </div>`;
}

/** A decision in words, with what it was decided among and by whom. */
export function decisionWords(view: Pick<MeetingView, 'state' | 'strings'>, decision: Decision) {
  const { state, strings } = view;
  const { statement, options, decidedBy, rationale } = decision;
  const role = roleOf(state, decidedBy);
  return html`<span class="said" dir="auto">${statement}</span>
    <span class="meta">
      ${options.length > 1 ? html`<span>${sentence(strings.amongOptions, options.join(' · '))}</span>` : nothing}
      <span
        >${role ? sentence(strings.decidedByOne, nameIn(state, role, strings)) : strings.decidedByBoth}</span
      >
      ${rationale ? html`<span dir="auto">${rationale}</span>` : nothing}
    </span>`;
}

function renderDecision(view: MeetingView, decision: Decision) {
  const { strings, locked, typing, tools, room } = view;
  const { id, statement, others, rationale = '' } = decision;
  const dismiss = (_: unknown, at: string) => tools.acts.ask('decision-dismiss', { id, at });
  const isOpen =
    !locked && (room.acts.isOpen(`statement.${id}`) || typing.draft(`options.${id}`) !== undefined);
  const edit = () => room.acts.open(`statement.${id}`);
  const remove = () =>
    room.acts.go(
      'decision-remove',
      { id, base: statement },
      '',
      `[name='${newField('decision', decision.itemId ?? decision.meetingId)}']`,
    );
  return html`<li part="decision">
    ${isOpen ? renderDecisionEditor(view, decision) : html`<div class="told">${decisionWords(view, decision)}</div>`}
    ${
      locked || isOpen
        ? nothing
        : html`<span
            ><button
              class="link"
              id="decision-${id}"
              aria-label="${strings.edit}: ${statement}"
              @click=${edit}
            >
              ${strings.edit}</button
            ><button class="link" aria-label="${strings.remove}: ${statement}" @click=${remove}>
              ${strings.remove}
            </button></span
          >`
    }
    ${renderVersions(view, others?.['statement'], {
      use: (_, text) => tools.acts.ask('decision-edit', { id, statement: text, base: statement }),
      dismiss,
    })}
    ${renderVersions<unknown, readonly string[]>(view, others?.['options'], {
      // Those of both, whereof one can be taken out again.
      use: (_, options) => tools.acts.ask('decision-edit', { id, options, optionsBase: [] }),
      dismiss,
    })}
    ${renderVersions(view, others?.['rationale'], {
      use: (_, text) => tools.acts.ask('decision-edit', { id, rationale: text, rationaleBase: rationale }),
      dismiss,
    })}
  </li>`;
}

/** Writes down a decision that is typed into a line for it. */
export function enterDecision(
  { tools, room }: MeetingView,
  field: string,
  { text, itemId: id }: Draft,
  options: Draft | undefined,
  itemId: string | undefined,
): boolean {
  const detail = {
    statement: text,
    options: optionsOf(options?.text),
    decidedBy: room.ownerOf(field) ?? BOTH,
    ...(itemId !== undefined && { itemId }),
    ...(id && { id }),
  };
  return tools.acts.ask('decision-add', detail, text.trim());
}

function renderNewDecision(view: MeetingView, itemId: string | undefined) {
  const { state, strings, typing, room } = view;
  const about = itemId ?? state.meeting.id;
  const field = newField('decision', about);
  const options = newField('options', about);
  const enter = (draft: Draft) => enterDecision(view, field, draft, typing.draft(options), itemId);
  const add = () => room.acts.add(field, enter, options);
  const onKeydown = (event: KeyboardEvent) => {
    if (!isEnter(event) || !(event.ctrlKey || event.metaKey)) return; // Enter alone begins another option
    event.preventDefault();
    add();
  };
  const isBegun = typing.draft(field) !== undefined || typing.draft(options) !== undefined;
  return html`<div part="new-line">
    ${renderLine(view, {
      field,
      label: strings.newDecision,
      hint: strings.newDecisionHint,
      start: () => startNew(view),
      enter: add,
    })}
    <button class="button" @click=${add}>${strings.decide}</button>
    ${
      isBegun
        ? html`<div class="fields more-of-it">
            <div @keydown=${onKeydown}>
              ${renderLine(view, { field: options, label: strings.options, hint: strings.optionsHint, base: '' })}
            </div>
            ${renderDecider(view, `by-${field}`, room.ownerOf(field) ?? BOTH, (who) => room.own(field, who))}
          </div>`
        : nothing
    }
  </div>`;
}

import type { ActionItem, DraftField } from '@one-on-one/core';
import { html } from 'lit';
import { stay } from './leave-input.js';
import type { EquippedDesk } from './tools.js';

/**
 * Whether somebody said a date while it is being typed why there is none. Then that date stays until it is meant
 * otherwise, and it is said why the words are not entered.
 */
export function isDatedMeanwhile(
  { announcer, connection, strings, typing }: EquippedDesk,
  field: DraftField,
  { id }: ActionItem,
): boolean {
  const draft = typing.draft(field);
  // As it is now: what is on screen waits while a press is held.
  const { dueDate } = connection.state?.actions.find((each) => each.id === id) ?? {};
  if (!draft || !dueDate) return false;
  typing.deny(draft);
  announcer.say(strings().datedMeanwhile);
  return true;
}

/** Says so beside the words, with the two ways on: they take the place of the date, or are let go of. */
export function renderDated(
  strings: Pick<ReturnType<EquippedDesk['strings']>, 'datedMeanwhile' | 'dismiss' | 'useThis'>,
  field: DraftField,
  { use, dismiss }: Readonly<Record<'use' | 'dismiss', () => unknown>>,
) {
  const way = (words: string, act: () => unknown) =>
    html`<button class="link" aria-describedby="dated-${field}" @mousedown=${stay} @click=${act}>
      ${words}
    </button>`;
  return html`<div part="version">
    <p id="dated-${field}">${strings.datedMeanwhile}</p>
    ${way(strings.useThis, use)} ${way(strings.dismiss, dismiss)}
  </div>`;
}

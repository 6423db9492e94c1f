import type { Draft } from '@one-on-one/core';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { isEnter, isEscape } from './keys.js';
import type { AgendaView } from './view.js';

/** A line of text to be written. */
export interface Line {
  /** The draft it is kept as. */
  readonly field: string;
  readonly label: string;
  readonly hint?: string;
  /** What is written there now; without it a new text begins. */
  readonly base?: string;
  readonly isPrivate?: boolean;
  /** What a draft says beside its text, asked at the very keystroke. */
  readonly start?: () => Omit<Draft, 'text'>;
  /** For Enter; without it Enter begins another line. */
  readonly enter?: (event: KeyboardEvent) => unknown;
  /** For leaving the line. */
  readonly leave?: () => unknown;
}

/** The direction of the first letter. Not `dir="auto"`: with megabytes pasted that takes Chromium a minute. */
function direction(text: string) {
  const letter = /\p{L}/u.exec(text)?.[0];
  return letter ? (/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(letter) ? 'rtl' : 'ltr') : nothing;
}

/** A line that grows with its text: kept as a draft at every keystroke, with a sentence beside it when it is refused. */
export function renderLine(
  { typing, locked }: Pick<AgendaView, 'typing' | 'locked'>,
  { field, label, hint, base, isPrivate, start, enter, leave }: Line,
) {
  const text = typing.draft(field)?.text ?? base ?? '';
  const onInput = ({ target }: Event) =>
    typing.type(field, (target as HTMLTextAreaElement).value, start?.() ?? { base });
  const onKeydown = (event: KeyboardEvent) => {
    if (isEscape(event) && base !== undefined) typing.discard(field);
    if (!enter || !isEnter(event)) return;
    event.preventDefault();
    enter(event);
  };
  return html`<label for=${field} class=${base === undefined ? 'hidden' : ''}>${label}</label>
    <textarea
      id=${field}
      name=${field}
      rows="1"
      dir=${direction(text)}
      autocomplete="off"
      spellcheck=${!isPrivate}
      ?readonly=${locked}
      placeholder=${hint ?? nothing}
      aria-invalid=${typing.isRefused(field)}
      aria-describedby="refusal-${field}"
      .value=${live(text)}
      @input=${onInput}
      @change=${() => typing.isToBeAsked(field) && leave?.()}
      @keydown=${onKeydown}
    ></textarea>
    ${typing.renderRefusal(field)}`;
}

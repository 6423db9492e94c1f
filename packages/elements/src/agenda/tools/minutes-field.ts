import { html } from 'lit';
import { refuse } from './refuse.js';
import type { EquippedView } from './tools.js';

/** Longest meeting, and longest item. */
const MOST = 240;

/** A number of minutes, entered when the field is left. `enter` gets `null` for an emptied field. */
export function renderMinutes(
  { connection, state, strings, tools, typing }: EquippedView,
  field: string,
  minutes: number | undefined,
  least: number,
  enter: (minutes: number | null) => boolean,
) {
  const shown = String(minutes ?? '');
  const onChange = ({ target }: Event) => {
    // What goes from the page as its meeting is over says its number then, and is for no other.
    if (connection.state?.meeting.id !== state.meeting.id) return;
    const input = target as HTMLInputElement;
    const { value, valueAsNumber: number, validity } = input;
    const isRight = value ? number >= least && number <= MOST && number % 1 === 0 : !validity.badInput;
    const why = isRight
      ? enter(value ? number : null)
        ? ''
        : strings.notEntered
      : strings.outOfRange(least, MOST);
    refuse({ typing, announcer: tools.announcer }, field, why);
  };
  return html`<div>
    <label for=${field}>${strings.minutes}</label>
    <input
      id=${field}
      type="number"
      min=${least}
      max=${MOST}
      inputmode="numeric"
      aria-invalid=${typing.isRefused(field)}
      aria-describedby="refusal-${field}"
      .value=${shown}
      @change=${onChange}
    />
    ${typing.renderRefusal(field)}
  </div>`;
}

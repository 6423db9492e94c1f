import { html } from 'lit';
import { live } from 'lit/directives/live.js';

/** A field in which one of several is chosen. */
export interface SelectField {
  readonly id: string;
  readonly label: string;
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly chosen: string;
  readonly choose: (value: string) => void;
}

/**
 * Shows it, with what is chosen also where another choice came to nothing. The label stands beside the field: around it, it
 * would be called by what is chosen, too.
 */
export function renderSelect({ id, label, options, chosen, choose }: SelectField) {
  const onChange = ({ target }: Event) => choose((target as HTMLSelectElement).value);
  return html`<div>
    <label for=${id}>${label}</label>
    <select id=${id} @change=${onChange}>
      ${options.map(
        ([value, words]) =>
          html`<option value=${value} .selected=${live(value === chosen)}>${words}</option>`,
      )}
    </select>
  </div>`;
}

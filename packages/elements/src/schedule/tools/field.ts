import { html, nothing } from 'lit';
import type { EquippedView } from './schedule-tools.js';

/** A field of a form. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly type?: 'text' | 'number' | 'time' | 'datetime-local' | 'url';
  readonly hint?: string | undefined;
  readonly min?: number;
  readonly max?: number;
  /** What a choice brings with it. */
  readonly onChoice?: (value: string) => unknown;
}

/** Why a field is not taken as it is. */
export function renderRefusal({ tools: { forms } }: EquippedView, name: string) {
  const why = forms.refusal(name);
  return why ? html`<p class="refusal" id="refusal-${name}">${why}</p>` : nothing;
}

const described = ({ tools: { forms } }: EquippedView, name: string, hint?: string) =>
  [forms.refusal(name) && `refusal-${name}`, hint && `hint-${name}`].filter(Boolean).join(' ') || nothing;

/** A line, a number, a date: what is typed stays, also when it was refused. */
export function renderField(view: EquippedView, { name, label, type = 'text', hint, min, max }: Field) {
  const { forms } = view.tools;
  return html`<div>
    <label for=${name}>${label}</label>
    <input
      id=${name}
      name=${name}
      type=${type}
      min=${min ?? nothing}
      max=${max ?? nothing}
      inputmode=${type === 'number' ? 'numeric' : nothing}
      autocomplete="off"
      aria-invalid=${forms.refusal(name) !== ''}
      aria-describedby=${described(view, name, hint)}
      .value=${forms.values[name] ?? ''}
      @input=${({ target }: Event) => forms.set(name, (target as HTMLInputElement).value)}
    />
    ${hint ? html`<p class="meta" id="hint-${name}">${hint}</p>` : nothing} ${renderRefusal(view, name)}
  </div>`;
}

/** A choice out of several, by value and words. */
export function renderSelect(
  view: EquippedView,
  { name, label, hint, onChoice }: Field,
  options: readonly (readonly [value: string, words: string])[],
) {
  const { forms } = view.tools;
  const onChange = ({ target }: Event) => {
    const { value } = target as HTMLSelectElement;
    onChoice?.(value);
    forms.set(name, value);
  };
  return html`<div>
    <label for=${name}>${label}</label>
    <select
      id=${name}
      name=${name}
      aria-invalid=${forms.refusal(name) !== ''}
      aria-describedby=${described(view, name, hint)}
      @change=${onChange}
    >
      ${options.map(
        ([value, words]) =>
          html`<option value=${value} .selected=${forms.values[name] === value}>${words}</option>`,
      )}
    </select>
    ${hint ? html`<p class="meta" id="hint-${name}">${hint}</p>` : nothing} ${renderRefusal(view, name)}
  </div>`;
}

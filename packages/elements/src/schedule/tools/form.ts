import { html } from 'lit';
import { isEscape } from '../../agenda/keys.js';
import { WHOLE } from './explain.js';
import { renderRefusal } from './field.js';
import type { EquippedView } from './schedule-tools.js';

/** A form: Enter does it, Escape leaves it with what was typed kept. */
export function renderForm(
  view: EquippedView,
  heading: string,
  content: unknown,
  done: { readonly words: string; readonly act: () => void; readonly others?: unknown },
) {
  const { strings, tools, level } = view;
  const { acts, forms } = tools;
  const onSubmit = (event: Event) => {
    event.preventDefault();
    done.act();
  };
  const onKeydown = (event: KeyboardEvent) => {
    if (!isEscape(event)) return;
    event.preventDefault();
    acts.close(true);
  };
  return html`<form
    part="form ${forms.kind}"
    class="fields"
    novalidate
    aria-labelledby="form-heading"
    @submit=${onSubmit}
    @keydown=${onKeydown}
  >
    <div class="form-heading" role="heading" aria-level=${level + 1} id="form-heading">${heading}</div>
    ${content}
    ${forms.isMoved ? html`<p class="refusal">${strings.schedule.movedMeanwhile}</p>` : renderRefusal(view, WHOLE)}
    <div class="row">
      <button class="button primary" name=${WHOLE}>${done.words}</button>
      ${done.others}
      <button class="button" type="button" @click=${() => acts.close()}>${strings.schedule.back}</button>
    </div>
  </form>`;
}

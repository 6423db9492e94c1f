import { html } from 'lit';
import { sentence } from '../../agenda/sentence.js';
import { formatWhen } from '../../localize/format.js';
import type { EquippedView } from './schedule-tools.js';

/** What was typed about a meeting that was over before it was entered: to be read, and let go of. */
export function renderLeftWords({ strings, lang, near, tools }: EquippedView) {
  const { acts, forms } = tools;
  const wordsOf = (name: string, text: string) =>
    name === 'reason' ? text : formatWhen(new Date(text).toISOString(), near, lang);
  return forms.left.map(
    ({ field, name, text }) =>
      html`<p part="typed">
        ${sentence(strings.notYet, wordsOf(name, text))}
        <button class="link" @click=${() => acts.dismiss(field)}>${strings.dismiss}</button>
      </p>`,
  );
}

import { html } from 'lit';
import type { SheetStrings } from '../localize/strings.js';

/** The shell, at its later size, while storage answers: faint after a moment, and nothing that turns. */
export function renderLoading(strings: SheetStrings, label: string, level: number) {
  return html`<header part="header">
      <div part="heading" id="heading" role="heading" aria-level=${level}>
        ${label || strings.yourOneOnOne}
      </div>
      <div part="meta" class="meta">&nbsp;</div>
    </header>
    <div class="shell" aria-hidden="true"><i></i><i></i><i></i><i></i></div>`;
}

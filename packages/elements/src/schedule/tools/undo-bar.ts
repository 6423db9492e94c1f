import { html } from 'lit';
import { actWords } from '../../agenda/tools/act-words.js';
import { refusedWords } from '../../agenda/tools/refused.js';
import type { EquippedView } from './schedule-tools.js';

/** The last act, to be taken back until the next one; its place is kept, so that nothing jumps. */
export function renderUndo({ state, strings, tools: { acts } }: EquippedView) {
  const kind = acts.shown;
  const words = kind && actWords(kind, state.meeting, strings)('');
  const stays = state.refused
    ? refusedWords(state.refused, strings)
    : state.undoable?.isLate && strings.tooLate;
  return html`<div part="undo">
    ${
      kind && stays
        ? html`<span>${stays}</span>`
        : kind &&
          html`<span>${words}</span>
            <button class="link" @click=${() => acts.undo()}>${strings.undo}</button>`
    }
  </div>`;
}

import { html } from 'lit';
import type { EquippedView } from './schedule-tools.js';

/** The last act, to be taken back until the next one; its place is kept, so that nothing jumps. */
export function renderUndo({ strings, locked, tools: { acts } }: EquippedView) {
  const kind = locked ? undefined : acts.undoable;
  return html`<div part="undo">
    ${
      kind &&
      html`<span>${acts.wordsOf(kind)}</span>
        <button class="link" @click=${() => acts.undo()}>${strings.undo}</button>`
    }
  </div>`;
}

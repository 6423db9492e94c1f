import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { sentence } from '../sentence.js';
import type { EquippedView } from './tools.js';

/**
 * The last act, to be taken back until the next one. It stays in view for a while, wherever one has scrolled to, and
 * then in its place at the end, which is kept free so that nothing jumps. A new act is a new element: its time begins.
 */
export function renderUndo({ state, strings, locked, tools: { acts } }: EquippedView) {
  if (locked) return nothing;
  const { kind, title = '', count = 1 } = state.undoable ?? {};
  return repeat(
    [kind],
    () => `${kind} ${title}`,
    () =>
      html`<div part="undo">
        ${
          kind &&
          html`<span>${count > 1 ? strings.addedMany(count) : sentence(strings.acts[kind], title)}</span>
            <button class="link" @click=${() => acts.undo()}>${strings.undo}</button>`
        }
      </div>`,
  );
}

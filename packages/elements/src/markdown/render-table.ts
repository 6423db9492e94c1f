import { html } from 'lit';
import type { Tokens } from 'marked';
import { read } from './note-lexer.js';
import { renderInline } from './render-inline.js';

/** A table, which can be scrolled where it is too wide, by keys as well; it is called after its columns. */
export function renderTable({ header, rows }: Tokens.Table, dir: unknown) {
  const label = header.map(({ text }) => text).join(', ');
  return html`<div class="table" role="group" tabindex="0" aria-label=${label} dir=${dir}>
    <table>
      <thead>
        <tr>
          ${header.map((cell) => html`<th scope="col" class=${sideOf(cell)}>${contentOf(cell)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map((cell) => html`<td class=${sideOf(cell)}>${contentOf(cell)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

const sideOf = ({ align }: Tokens.TableCell) => align ?? 'left';

const contentOf = ({ tokens }: Tokens.TableCell) => renderInline(read(tokens));

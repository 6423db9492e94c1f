import { html, nothing } from 'lit';
import type { FileStrings } from '../../localize/strings.js';
import type { AgendaLines } from './agenda-lines.js';
import type { Importing } from './importing.js';

/** So many of the lines that are left out are shown, for each reason. */
const SHOWN = 5;

/**
 * What a text brings to the agenda, item by item, and which lines it leaves out and why.
 *
 * @csspart new-lines - In the import of lines: the items that they would add.
 * @csspart left-out - Which of them would be left out, and why.
 */
export function renderLines(
  importing: Importing,
  { titles, left, dividers }: AgendaLines,
  strings: FileStrings,
  close: () => void,
) {
  const isNews = titles.length > 0;
  return html`<div role="status">
      <p>${isNews ? strings.linesNew(titles.length) : strings.linesNothing}</p>
    </div>
    ${
      isNews
        ? html`<ol class="going" part="new-lines" tabindex="0" aria-label=${strings.linesNew(titles.length)}>
            ${titles.map((title) => html`<li dir="auto">${title}</li>`)}
          </ol>`
        : nothing
    }
    ${(['headings', 'tells', 'ticked', 'known', 'over'] as const).map((why) =>
      renderLeft(strings.linesLeft[why](left[why].length), left[why]),
    )}
    ${dividers ? html`<p class="meta">${strings.linesDivide(dividers)}</p>` : nothing}
    <div class="row end">
      <button class="button" @click=${close}>${isNews ? strings.cancel : strings.done}</button>
      ${
        isNews
          ? html`<button class="button primary" @click=${() => importing.add()}>${strings.linesAdd}</button>`
          : nothing
      }
    </div>`;
}

const renderLeft = (words: string, lines: readonly string[]) =>
  lines.length === 0
    ? nothing
    : html`<div part="left-out" class="meta">
        ${words}
        <ul role="list">
          ${lines.slice(0, SHOWN).map((line) => html`<li dir="auto">${line}</li>`)}
          ${lines.length > SHOWN ? html`<li aria-hidden="true">…</li>` : nothing}
        </ul>
      </div>`;

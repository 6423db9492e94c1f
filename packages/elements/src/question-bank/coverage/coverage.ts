import { DEPTHS, type Coverage, type ThemeCoverage } from '@one-on-one/core/question-bank';
import { html, nothing } from 'lit';
import type { CoverageStrings } from '../../localize/coverage-strings.js';

/** What the picture is drawn from. */
export interface CoverageView {
  readonly coverage: Coverage;
  readonly words: CoverageStrings;
  readonly themeName: (theme: string) => string;
  /** The level of its heading in the outline of the page. */
  readonly level: number;
}

/** So many blocks stand in a row; the words beside them say how many there are. */
const MOST_BLOCKS = 12;

/**
 * Which themes the last meetings touched: a block for each topic, the higher the deeper, the number in words, and all of
 * it as a table.
 */
export function renderCoverage({ coverage, words, themeName, level }: CoverageView) {
  const { meetings, themes } = coverage;
  const isEmpty = themes.every(({ times }) => times === 0);
  return html`<section part="coverage" aria-labelledby="coverage">
    <div id="coverage" part="subheading" role="heading" aria-level=${level}>${words.heading(meetings)}</div>
    ${
      isEmpty
        ? html`<p class="quiet">${words.nothing}</p>`
        : html`<ul class="blocks" role="list">
              ${themes.map(
                (row) =>
                  html`<li>
                    <span dir="auto">${themeName(row.theme)}</span> ${renderBlocks(row)}
                    <span class="quiet">
                      ${row.times === 0 ? words.untouched : words.touched(row.times, row.meetings)}
                    </span>
                  </li>`,
              )}
            </ul>
            <p class="quiet" aria-hidden="true">${words.key}</p>
            <details>
              <summary>${words.asTable}</summary>
              <div class="wide" role="region" aria-label=${words.asTable} tabindex="0">
                ${renderTable(themes, words, themeName)}
              </div>
            </details>`
    }
  </section>`;
}

function renderBlocks({ times, depths }: ThemeCoverage) {
  const asked = DEPTHS.flatMap((depth) => Array.from({ length: depths[depth] }, () => `depth-${depth}`));
  const rest = Array.from({ length: Math.max(0, times - asked.length) }, () => '');
  const blocks = [...rest, ...asked].slice(0, MOST_BLOCKS);
  return html`<span class="row-of" aria-hidden="true"
    >${blocks.length ? blocks.map((depth) => html`<i class=${depth || nothing}></i>`) : html`<i class="none"></i>`}</span
  >`;
}

function renderTable(
  themes: readonly ThemeCoverage[],
  words: CoverageStrings,
  themeName: CoverageView['themeName'],
) {
  const columns = [words.theme, words.times, words.meetings, ...DEPTHS.map(words.depth)];
  return html`<table>
    <thead>
      <tr>
        ${columns.map((column) => html`<th scope="col">${column}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${themes.map(
        ({ theme, times, meetings, depths }) =>
          html`<tr>
            <th scope="row" dir="auto">${themeName(theme)}</th>
            ${[times, meetings, ...DEPTHS.map((depth) => depths[depth])].map((count) => html`<td>${count}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

import { html, nothing } from 'lit';
import { sentence } from '../agenda/sentence.js';
import type { Facts } from './tools/facts.js';
import type { KeptWords } from './tools/kept-words.js';
import { placeOf, type DataView } from './view.js';

/** What is kept, where and how safely: a row for each. What is not known yet is said to be looked at. */
export function renderRows(view: DataView) {
  const { state, strings, connection } = view;
  const { storage } = connection.workspace ?? {};
  const place = placeOf(state, storage);
  const { tools } = view;
  const facts = tools?.facts.known;
  const later = (say: (words: KeptWords, facts: Facts) => unknown) => {
    if (tools?.facts.hasFailed || view.isMissingTools) return strings.dataUnknown;
    return tools && facts
      ? say(tools.keptWords(view), facts)
      : html`<span class="later">${strings.dataLooking}</span>`;
  };
  const where = {
    here: strings.dataHere,
    elsewhere: sentence(strings.dataElsewhere, storage?.name ?? ''),
    memory: strings.dataMemory,
  }[place];
  return html`<dl part="rows">
    ${renderRow(
      strings.dataWhat,
      later((words, known) => words.what(known)),
    )}
    ${renderRow(strings.dataWhere, where)}
    ${renderRow(
      strings.dataSafety,
      place === 'here'
        ? later((words, known) => words.safety(known))
        : place === 'memory'
          ? html`<span class="warm">${strings.dataNotSafe}</span>`
          : strings.dataByPage,
    )}
    ${
      place === 'here'
        ? [
            renderRow(
              strings.dataExport,
              later((words, known) => words.lastExport(known)),
            ),
            renderRow(
              strings.dataCopies,
              later((words, known) => words.copies(known)),
            ),
          ]
        : nothing
    }
  </dl>`;
}

const renderRow = (name: string, value: unknown) =>
  html`<div>
    <dt>${name}</dt>
    <dd><bdi>${value}</bdi></dd>
  </div>`;

import { html, nothing } from 'lit';
import { formatList, formatWhen } from '../localize/format.js';
import { clock } from '../workspace/environment.js';
import { sentence } from '../agenda/sentence.js';
import type { Facts } from './tools/facts.js';
import { placeOf, type DataView } from './view.js';

/** What is kept, where and how safely: a row for each. What is not known yet is said to be looked at. */
export function renderRows(view: DataView) {
  const { state, strings, connection } = view;
  const { storage } = connection.workspace ?? {};
  const place = placeOf(state, storage);
  const facts = view.tools?.facts.known;
  const later = (words: (facts: Facts) => unknown) => {
    if (view.tools?.facts.hasFailed || view.isMissingTools) return strings.dataUnknown;
    return facts ? words(facts) : html`<span class="later">${strings.dataLooking}</span>`;
  };
  const where = {
    here: strings.dataHere,
    elsewhere: sentence(strings.dataElsewhere, storage?.name ?? ''),
    memory: strings.dataMemory,
  }[place];
  return html`<dl part="rows">
    ${renderRow(
      strings.dataWhat,
      later((known) => whatWords(view, known)),
    )}
    ${renderRow(strings.dataWhere, where)}
    ${renderRow(
      strings.dataSafety,
      place === 'here'
        ? later((known) => renderSafety(view, known))
        : place === 'memory'
          ? html`<span class="warm">${strings.dataNotSafe}</span>`
          : strings.dataByPage,
    )}
    ${
      place === 'here'
        ? [
            renderRow(
              strings.dataExport,
              later((known) => exportWords(view, known)),
            ),
            renderRow(
              strings.dataCopies,
              later(({ copies, stock }) =>
                // What the copies hold of other pairs is no copy of this one.
                copies && stock.since
                  ? strings.copiesFrom(copies.days, whenOf(copies.newest, view.lang))
                  : strings.noCopies,
              ),
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

const whenOf = (instant: string, lang: string) => formatWhen(instant, clock.now(), lang);

/** When everything was last in a file, or that it never was. */
export function exportWords({ strings, lang }: DataView, { fileAt }: Facts): string {
  return fileAt && Date.parse(fileAt) ? strings.exportedAt(whenOf(fileAt, lang)) : strings.neverExported;
}

function whatWords({ strings, lang }: DataView, { stock }: Facts) {
  const { privateItems, privateNotes, since } = stock;
  const counts = [
    stock.meetings && strings.dataMeetings(stock.meetings),
    stock.items && strings.dataItems(stock.items),
    stock.notes && strings.dataNotes(stock.notes),
    stock.decisions && strings.dataDecisions(stock.decisions),
    stock.actions && strings.dataActions(stock.actions),
    privateItems + privateNotes && strings.dataPrivate(privateItems, privateNotes),
  ].filter((words) => words !== 0);
  if (counts.length === 0) return strings.dataNothing;
  const first = since && Date.parse(since) ? ` ${strings.dataSince(whenOf(since, lang))}` : '';
  return `${formatList(counts, lang).join('')}.${first}`;
}

function renderSafety({ strings, tools, locked }: DataView, { isPromised, isRefused }: Facts) {
  if (isPromised) return strings.dataPromised;
  if (isRefused) return strings.dataRefused;
  return html`${strings.dataNotPromised}
  ${
    locked
      ? nothing
      : html`<button class="link" @click=${() => tools?.facts.askToKeep()}>${strings.askToKeep}</button>`
  }`;
}

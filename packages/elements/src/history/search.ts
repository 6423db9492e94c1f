import { isOn } from '@one-on-one/core';
import type { Found, FoundHere } from '@one-on-one/core/history';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { icons } from '../agenda/icons.js';
import { renderSearchField } from '../agenda/search-field.js';
import { together } from '../agenda/together.js';
import { renderError } from './error.js';
import { renderMeeting } from './meeting.js';
import { whenOf } from './meeting-words.js';
import type { FoundAll, Searching } from './searching.js';
import type { HistoryView } from './view.js';

/** The line to search with. */
export function renderField({ words }: HistoryView, searching: Searching) {
  const look = (query: string) => searching.look(query, (result) => foundWords(words, searching, result));
  const prepare = () => searching.prepare();
  return html`<div part="search">
    ${renderSearchField({ label: words.search, query: searching.query, look, prepare })}
  </div>`;
}

/** What was found, by meeting, as one types. */
export function renderResults(view: HistoryView, searching: Searching) {
  const { words, state } = view;
  if (searching.hasFailed) return renderFailure(view, searching);
  const { result } = searching;
  const { meetings, total, meeting: present, parked } = result;
  const onMore = ({ currentTarget }: Event) => {
    const root = (currentTarget as Element).getRootNode() as ShadowRoot;
    const shown = searching.showMore((more) => foundWords(words, searching, more));
    // One reads on where one was, and the last time the button is gone.
    void shown.then(() =>
      root.querySelectorAll<HTMLElement>('[part=results] > li > details > summary')[meetings.length]?.focus(),
    );
  };
  return html`<p part="found" class="quiet">${foundWords(words, searching, result)}</p>
    <ul part="results">
      ${renderHere(view, whenOf(view, state.meeting), words.present(isOn(state.meeting)), present)}
      ${renderHere(view, words.parked, '', parked)}
      ${repeat(
        meetings,
        ({ meeting }) => meeting.id,
        (one) => html`<li class="row">${renderMeeting(view, one.meeting, [], renderHits(view, one))}</li>`,
      )}
    </ul>
    ${
      meetings.length < total
        ? html`<button class="button" @click=${onMore}>${words.showMore}</button>`
        : nothing
    }`;
}

// The button goes as it is pressed; whoever searches goes on from the field.
function renderFailure({ words, strings }: HistoryView, searching: Searching) {
  const onAgain = ({ currentTarget }: Event) => {
    const root = (currentTarget as Element).getRootNode() as ShadowRoot;
    root.querySelector('input')?.focus();
    searching.again();
  };
  const text = searching.hasFailed === 'to-read' ? words.failed : words.searchMissing;
  return renderError(text, strings.tryAgain, onAgain);
}

function foundWords(
  words: HistoryView['words'],
  { hasFailed, reading }: Searching,
  { meetings, total, meeting, parked }: FoundAll,
): string {
  if (hasFailed) return ''; // an alert says it
  const all = total + Math.min(meeting.count, 1);
  const found = all > 0 ? words.found(all) : parked.count > 0 ? words.foundParked : '';
  if (reading !== undefined) return `${found && `${found}. `}${words.reading(reading)}`;
  return meetings.length < total
    ? words.foundFirst(all - total + meetings.length, all)
    : found || words.notFound;
}

/** What was found where nothing is to be opened, for it is before one elsewhere. */
const renderHere = (view: HistoryView, title: string, what: string, here: FoundHere) =>
  here.count === 0
    ? nothing
    : html`<li class="row">
        <div class="here">
          <span part="when">${together(title)}</span>
          ${what ? html`<span class="meta"><span>${what}</span></span>` : nothing}
        </div>
        ${renderHits(view, here)}
      </li>`;

const renderHits = ({ words, strings }: HistoryView, { found, count }: FoundHere) =>
  html`<ul class="hits">
    ${found.map(
      (one) =>
        html`<li part="hit ${one.private ? 'private' : ''}">
          <span class="kind">${words.kinds[one.kind]}</span>
          <bdi>${renderPieces(one)}</bdi>
          ${one.private ? html`<span class="lock">${icons.lock} ${strings.onlyYou}</span>` : nothing}
        </li>`,
    )}
    ${count > found.length ? html`<li class="quiet">${words.moreHere(count - found.length)}</li>` : nothing}
  </ul>`;

const renderPieces = ({ pieces }: Found) =>
  pieces.map(({ text, hit }) => (hit ? html`<mark>${text}</mark>` : text));

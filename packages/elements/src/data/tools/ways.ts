import { html, nothing } from 'lit';
import { roleOf } from '../../agenda/people.js';
import { isViewerGiven } from '../../context/is-viewer-given.js';
import { placeOf, type DataView } from '../view.js';
import type { DataTools } from './data-tools.js';

/** The ways out and in: a file, another person, and leaving for good. */
export function renderWays(view: DataView, tools: DataTools) {
  const { state, strings, locked, connection } = view;
  const { modal, words } = tools;
  const place = placeOf(state, connection.workspace?.storage);
  const isKnown = roleOf(state, state.viewer) !== undefined && !isViewerGiven(connection);
  const onImport = () => {
    tools.files.begin();
    void modal.open('import', '#dialog-heading');
  };
  const onExport = () => tools.openExport();
  return html`<div part="ways">
      <button class="button" @click=${onExport}>${strings.export}</button>
      ${
        locked
          ? nothing
          : html`${state.archived ? nothing : html`<button class="button" @click=${onImport}>${words(strings).import}</button>`}
            ${
              isKnown
                ? html`<button class="button" @click=${() => modal.open('who', ':checked')}>
                    ${strings.notYou}
                  </button>`
                : nothing
            }`
      }
    </div>
    ${
      locked
        ? nothing
        : html`<div part="leave">
            <p><bdi>${strings.leaveHint[place]}</bdi></p>
            <button class="link" @click=${() => tools.leaving.open()}>${strings.leave[place]}</button>
          </div>`
    }`;
}

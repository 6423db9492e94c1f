import { html, nothing } from 'lit';
import { isViewerGiven } from '../context/is-viewer-given.js';
import { formatMinutes, formatWhen } from '../localize/format.js';
import { clock } from '../workspace/environment.js';
import { monogram, nameIn, pairName, roleOf } from './people.js';
import { renderSaveState } from './save-state.js';
import { sentence } from './sentence.js';
import { together } from './together.js';
import type { AgendaView } from './view.js';

/** Who meets, when, for how long, who is looking, and whether it is saved. */
export function renderHeader(view: AgendaView, label: string, level: number) {
  const { state, strings, lang, locked, use, connection, tools } = view;
  const ask = (focus: string) => () => use(({ modal }) => modal.open('who', focus), true);
  const { startsAt, startedAt: when = startsAt, plannedMinutes } = state.meeting;
  const viewer = roleOf(state, state.viewer);
  const who = (words: string) =>
    locked || isViewerGiven(connection)
      ? nothing
      : html`<button class="link" @click=${ask(':checked')}>${words}</button>`;
  return html`<header part="header">
    <div class="pair">
      <span class="monograms">${monogram(state, 'mentee')}${monogram(state, 'mentor')}</span>
      <div part="heading" id="heading" role="heading" tabindex="-1" aria-level=${level}>
        ${label || pairName(state, strings, lang).map(isolated)}
      </div>
    </div>
    <div part="meta" class="meta">
      ${when ? html`<time datetime=${when}>${together(formatWhen(when, tools?.paper.near ?? clock.now(), lang))}</time>` : nothing}
      <span>${formatMinutes(plannedMinutes, lang)}</span>
      ${locked ? nothing : html`<button class="link" @click=${ask('textarea')}>${strings.whoAndWhen}</button>`}
      ${
        viewer
          ? html`<span part="viewer"
              >${sentence(strings.viewingAs, nameIn(state, viewer, strings))} ${who(strings.notYou)}
            </span>`
          : state.mentor.displayName || state.mentee.displayName || connection.givenViewer
            ? who(strings.whoIsLooking)
            : nothing
      }
    </div>
    ${renderSaveState(view)}
  </header>`;
}

// Isolated, what begins or ends with a space would turn that away from the name beside it.
const isolated = (piece: string) => (piece === piece.trim() ? html`<bdi>${piece}</bdi>` : piece);

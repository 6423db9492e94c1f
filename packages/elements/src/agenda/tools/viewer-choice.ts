import { html, nothing } from 'lit';
import { sayViewer } from '../../workspace/say-viewer.js';
import { nameOf } from '../people.js';
import type { EquippedView } from './tools.js';

/** Who of the two is looking, to be chosen; or nobody in particular. */
export function renderViewerChoice({
  state,
  strings,
  connection,
}: Pick<EquippedView, 'state' | 'strings' | 'connection'>) {
  const me = (id: string | null, words: string) =>
    html`<label class="choice">
      <input
        type="radio"
        name="viewer"
        .checked=${state.viewer === id}
        @change=${() => connection.workspace && sayViewer(connection.workspace, id)}
      />
      <bdi>${words}</bdi>
    </label>`;
  return html`<fieldset>
    <legend>${strings.thisIsMe}</legend>
    ${me(state.mentor.id, nameOf(state, 'mentor', strings))}
    ${me(state.mentee.id, nameOf(state, 'mentee', strings))} ${me(null, strings.notSaid)}
    <p class="meta">${strings.viewerHelp} ${state.viewer === null ? nothing : strings.viewerLeaves}</p>
  </fieldset>`;
}

import { html } from 'lit';
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
        @change=${() => connection.workspace?.setViewer(id)}
      />
      <bdi>${words}</bdi>
    </label>`;
  return html`<fieldset>
    <legend>${strings.thisIsMe}</legend>
    ${me(state.mentor.id, nameOf(state, 'mentor', strings))}
    ${me(state.mentee.id, nameOf(state, 'mentee', strings))} ${me(null, strings.notSaid)}
    <p class="meta">${strings.viewerHelp}</p>
  </fieldset>`;
}

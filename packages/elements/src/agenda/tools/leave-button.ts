import { html, nothing } from 'lit';
import { isOwnStorage } from '../../workspace/default-storage.js';
import { isBlank } from './is-empty.js';
import type { EquippedView } from './tools.js';

/** Leaves a computer that is not one's own: what a page keeps in a storage of its own, it looks after itself. */
export function leaveButton(view: EquippedView) {
  const { connection, state, strings } = view;
  const { leaving } = view.tools;
  const isKept = isOwnStorage(connection.workspace?.storage) && state.save.kind !== 'memory';
  if (!isKept || (isBlank(state) && state.viewer === null)) return nothing;
  return html`<button class="link" @click=${() => leaving.use((room) => room.open(view))}>
      ${strings.leaveComputer}
    </button>
    ${leaving.renderFailure(view)}`;
}

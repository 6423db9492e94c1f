import { html, nothing } from 'lit';
import { icons } from './icons.js';
import { isOwnStorage } from '../workspace/default-storage.js';
import { saveWords } from './save-words.js';
import type { AgendaView } from './view.js';

/** What it is drawn from, whoever holds the workspace. */
type SaveView = Pick<AgendaView, 'state' | 'strings'> & {
  readonly connection: Pick<AgendaView['connection'], 'workspace'>;
};

/**
 * Whether all is saved, in words, and where, if it is this browser: another site has a storage of its own there. Not
 * read aloud at every change, which would drown what else is said: what needs attention stands in a notice, and that is.
 */
export function renderSaveState({ state: { save }, strings, connection }: SaveView) {
  const isHere = save.kind === 'saved' && isOwnStorage(connection.workspace?.storage);
  const [words, help] = isHere ? strings.save.here : saveWords(save, strings);
  const icon = save.kind === 'saved' ? icons.check : help ? icons.attention : nothing;
  return html`<div part="save-state ${save.kind}" class=${help ? 'warm' : ''} role="status" aria-live="off">
    ${icon}${words}
  </div>`;
}

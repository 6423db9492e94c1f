import { decodeHostId } from '@one-on-one/core';
import { html, nothing } from 'lit';
import { icons } from '../agenda/icons.js';
import type { Announcer } from '../agenda/announcer.js';
import type { WorkspaceController } from '../context/workspace-controller.js';
import { enArchived } from '../localize/locales/en-archived.js';
import type { ArchivedStrings } from '../localize/relationship-strings.js';
import type { ToolStrings } from '../localize/strings.js';

/** What the way back takes. */
interface Desk {
  readonly host: { readonly readonly?: boolean };
  readonly connection: WorkspaceController;
  readonly announcer: Announcer;
}

/** That the pair is put away, and the way back where there is one. */
export function renderArchived(
  { host, connection, announcer }: Desk,
  strings: Pick<ToolStrings, 'acts' | 'bringBack'> & Partial<ArchivedStrings>,
) {
  const { state } = connection;
  if (!state?.archived) return nothing;
  const words = { ...enArchived, ...strings }; // other languages come whole, and win
  const id = decodeHostId(state.relationshipId);
  const isResting = state.archived === 'paused';
  const kind = 'relationship-restore';
  const restore = () => connection.request(kind, { id }) && announcer.say(strings.acts[kind](''));
  return html`<div part="notice archived">
    ${icons.attention}<span>${isResting ? words.pairIsArchived : words.pairIsOver}</span>
    ${isResting && !host.readonly && !state.readOnly ? html`<div><button class="link" @click=${restore}>${strings.bringBack}</button></div>` : nothing}
  </div>`;
}

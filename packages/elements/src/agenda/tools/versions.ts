import type { AgendaEntry, OtherVersion } from '@one-on-one/core';
import { html, nothing } from 'lit';
import { nameOf, roleOf } from '../people.js';
import { sentence } from '../sentence.js';
import type { AgendaTools, EquippedView } from './tools.js';

/** What can be done with the other version of a text. */
interface VersionActs<Tools> {
  readonly use: (tools: Tools, text: string) => boolean;
  readonly dismiss: (tools: Tools, at: string) => boolean;
}

/** What they are drawn from, whatever it is that changes something there. */
type VersionView<Tools> = Pick<EquippedView, 'state' | 'strings' | 'locked'> & {
  readonly use: (act: (tools: Tools) => unknown) => void;
};

/** What somebody else wrote of the same text at the same time: shown until somebody decides. */
export function renderVersions<Tools = AgendaTools>(
  view: VersionView<Tools>,
  versions: readonly OtherVersion[] = [],
  acts: VersionActs<Tools>,
) {
  const { state, strings, locked } = view;
  return versions.map(({ value, by, at }) => {
    const role = roleOf(state, by);
    const name = role ? nameOf(state, role, strings) : strings.someone;
    const text = value as string; // only texts have other versions
    const dismiss = () => view.use((tools) => acts.dismiss(tools, at));
    const use = () => view.use((tools) => acts.use(tools, text) && acts.dismiss(tools, at));
    return html`<div part="version">
      <p id="version-${at}">${sentence(strings.otherVersion, name)} <q dir="auto">${text}</q></p>
      ${
        locked
          ? nothing
          : html`<button class="link" aria-describedby="version-${at}" @click=${use}>
                ${strings.useThis}
              </button>
              <button class="link" aria-describedby="version-${at}" @click=${dismiss}>
                ${strings.dismiss}
              </button>`
      }
    </div>`;
  });
}

/** Those of the title of an item. */
export const renderTitleVersions = (view: EquippedView, { item: { id, title: base, others } }: AgendaEntry) =>
  renderVersions(view, others?.['title'], {
    use: ({ acts }, title) => acts.ask('agenda-item-edit', { id, title, base }, title),
    dismiss: ({ acts }, at) => acts.ask('agenda-item-dismiss', { id, at }),
  });

/** Those of what the meeting is for. */
export function renderObjectiveVersions(view: EquippedView) {
  const { objective: base = '', others } = view.state.meeting;
  return renderVersions(view, others?.['objective'], {
    use: ({ acts }, objective) => acts.ask('meeting-edit', { objective, base }),
    dismiss: ({ acts }, at) => acts.ask('meeting-dismiss', { at }),
  });
}

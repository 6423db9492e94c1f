import type { OtherVersion } from '@one-on-one/core';
import { html, nothing } from 'lit';
import { nameOf, roleOf } from './people.js';
import { sentence } from './sentence.js';
import type { AgendaTools } from './tools/tools.js';
import type { AgendaView } from './view.js';

/** What can be done with the other version of a text. */
interface VersionActs {
  readonly use: (tools: AgendaTools, text: string) => boolean;
  readonly dismiss: (tools: AgendaTools, at: string) => boolean;
}

/** What somebody else wrote of the same text at the same time: shown until somebody decides. */
export function renderVersions(view: AgendaView, versions: readonly OtherVersion[] = [], acts: VersionActs) {
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

import type { AgendaEntry, OtherVersion } from '@one-on-one/core';
import { html, nothing } from 'lit';
import { sentence } from '../sentence.js';
import { versionWords } from '../version-words.js';
import type { AgendaTools, EquippedView } from './tools.js';

/** What can be done with the other version of a text. */
interface VersionActs<Tools, Value> {
  /** Without it there is nothing that the text could stand for any more. */
  readonly use?: ((tools: Tools, value: Value) => boolean) | false;
  readonly dismiss: (tools: Tools, at: string) => boolean;
}

/** What they are drawn from, whatever it is that changes something there. */
type VersionView<Tools> = Pick<EquippedView, 'state' | 'locked'> & {
  readonly strings: Pick<
    EquippedView['strings'],
    'dismiss' | 'inside' | 'mentee' | 'mentor' | 'otherVersion' | 'someone' | 'useThis'
  >;
  readonly use: (act: (tools: Tools) => unknown) => void;
};

/** What somebody else wrote of the same text at the same time: shown until somebody decides. */
export function renderVersions<Tools = AgendaTools, Value extends string | readonly string[] = string>(
  view: VersionView<Tools>,
  versions: readonly OtherVersion[] = [],
  { use, dismiss }: VersionActs<Tools, Value>,
) {
  const { strings, locked } = view;
  return versions.map((version) => {
    const { name, text } = versionWords(view, version);
    const { at } = version;
    const onDismiss = () => view.use((tools) => dismiss(tools, at));
    const onUse = () => view.use((tools) => use && use(tools, version.value as Value) && dismiss(tools, at));
    return html`<div part="version">
      <p id="version-${at}">${sentence(strings.otherVersion, name)} <q dir="auto">${text}</q></p>
      ${
        locked
          ? nothing
          : html`${
                use
                  ? html`<button class="link" aria-describedby="version-${at}" @click=${onUse}>
                      ${strings.useThis}
                    </button>`
                  : nothing
              }
              <button class="link" aria-describedby="version-${at}" @click=${onDismiss}>
                ${strings.dismiss}
              </button>`
      }
    </div>`;
  });
}

/** Those of the title of an item, and of the reason why it was let go. */
export function renderItemVersions(view: EquippedView, { item }: AgendaEntry) {
  const { id, title: base, others, status, reason = '' } = item;
  const dismiss = ({ acts }: AgendaTools, at: string) => acts.ask('agenda-item-dismiss', { id, at });
  return [
    renderVersions(view, others?.['title'], {
      use: ({ acts }, title) => acts.ask('agenda-item-edit', { id, title, base }, title),
      dismiss,
    }),
    renderVersions(view, others?.['status'], {
      use:
        status === 'dropped' &&
        (({ acts }, text) => acts.ask('agenda-item-drop', { id, reason: text, base: reason }, base)),
      dismiss,
    }),
  ];
}

/** Those of what the meeting is for. */
export function renderObjectiveVersions(view: EquippedView) {
  const { objective: base = '', others } = view.state.meeting;
  return renderVersions(view, others?.['objective'], {
    use: ({ acts }, objective) => acts.ask('meeting-edit', { objective, base }),
    dismiss: ({ acts }, at) => acts.ask('meeting-dismiss', { at }),
  });
}

import type { RecordBase } from '@one-on-one/core';
import { html } from 'lit';
import type { SheetStrings, ToolStrings } from '../../localize/strings.js';
import { sentence } from '../sentence.js';
import type { EquippedView } from '../tools/tools.js';
import { versionWords } from '../version-words.js';

/** What it is told with. */
interface LostView extends Pick<EquippedView, 'state'> {
  readonly strings: SheetStrings & Pick<ToolStrings, 'otherVersion'>;
}

/** What lost to what another wrote of it at the same time, and who wrote it. */
export const lostOf = (view: LostView, { others = {} }: RecordBase) =>
  Object.values(others)
    .flat()
    .map((version) => versionWords(view, version));

/** The same with what it lost to, of what is over: there is nothing to be decided any more. */
export const renderLost = (view: LostView, record: RecordBase) =>
  lostOf(view, record).map(
    ({ name, text }) =>
      html`<div part="version">
        <p>${sentence(view.strings.otherVersion, name)} <q dir="auto">${text}</q></p>
      </div>`,
  );

import type { ListedRelationship } from '@one-on-one/core';
import { html, nothing } from 'lit';
import { canSave } from '../agenda/tools/save-file.js';
import type { ToolStrings } from '../localize/strings.js';
import type { WipeStrings } from '../localize/wipe-strings.js';
import { byName } from '../relationships/tools/pair.js';
import type { Leaving } from './leaving.js';
import { calledAmong, type PairWords } from './pair-names.js';

/** What the dialog is drawn from. */
export interface LeaveView {
  readonly leaving: Leaving;
  readonly strings: ToolStrings & WipeStrings & PairWords;
  readonly lang: string;
  readonly heading: string;
  /** What is known of the last export. */
  readonly last?: string;
  /** Opens the export of the pair that is shown. */
  readonly openExport: () => void;
}

/** What is deleted and what stays, an export first, and the two ways on: the one that does no harm comes to hand. */
export function renderLeaveDialog(view: LeaveView) {
  const { leaving, strings, heading } = view;
  const { place, isWhole, step, others, desk } = leaving;
  if (step === 'done') return renderDone(view);
  const isRunning = step === 'running';
  const isGiven = desk.connection.givenViewer !== undefined;
  const what = isWhole ? strings.leaveWhat[isGiven ? 'own' : 'all'] : strings.wipeWhat[place];
  const stays = isWhole ? strings.leaveStays[isGiven ? 'own' : 'all'] : strings.wipeStays[place];
  return html`<div class="fields">
    <div role="heading" aria-level="2" id="dialog-heading" tabindex="-1">${heading}</div>
    ${leaving.canLeaveWhole ? renderScope(view) : nothing}
    <p><bdi>${what}</bdi></p>
    <p><bdi>${stays}</bdi></p>
    ${!isWhole && others > 0 ? html`<p id="others"><strong>${strings.wipeOthers[place](others)}</strong></p>` : nothing}
    ${isWhole && canSave() ? renderFiles(view) : renderExport(view)}
    <p class="refusal" role="alert">${step === 'failed' ? strings.notWiped : ''}</p>
    <p class="meta" role="status">${isRunning ? strings.wiping : ''}</p>
    <div class="row end">
      <button class="button danger" ?disabled=${isRunning || !leaving.isKnown} @click=${() => leaving.run()}>
        ${strings.wipe}
      </button>
      <button class="button primary" ?disabled=${isRunning} @click=${desk.modal.close}>
        ${strings.cancel}
      </button>
    </div>
  </div>`;
}

function renderDone({ leaving, strings, heading }: LeaveView) {
  return html`<div class="fields">
    <div role="heading" aria-level="2" id="dialog-heading" tabindex="-1">${heading}</div>
    <p role="status">${leaving.isDone === 'all' ? strings.leaveDone : strings.wiped}</p>
    <div class="row end">
      <button class="button primary" @click=${leaving.desk.modal.close}>${strings.done}</button>
    </div>
  </div>`;
}

function renderScope({ leaving, strings }: LeaveView) {
  const choice = (scope: Leaving['scope'], words: string) =>
    html`<label class="choice"
      ><input
        type="radio"
        name="leave"
        .checked=${leaving.scope === scope}
        ?disabled=${leaving.step === 'running'}
        @change=${() => leaving.choose({ scope })}
      />${words}</label
    >`;
  return html`<fieldset>
    <legend>${strings.leaveScope}</legend>
    ${choice('all', strings.leaveAll[leaving.desk.connection.givenViewer ? 'own' : 'all'])}
    ${choice('one', strings.leaveOne)}
  </fieldset>`;
}

// The pair that is shown, as the export offers it.
function renderExport({ leaving, strings, last, openExport }: LeaveView) {
  return html`<p class="meta">
    ${last}
    <button class="link" ?disabled=${leaving.step === 'running'} @click=${openExport}>
      ${strings.wipeExport}
    </button>
  </p>`;
}

// One file a pair: that is what an import takes.
function renderFiles(view: LeaveView) {
  const { leaving, strings, lang } = view;
  const { isUnread, pairs = [], withPrivate, step } = leaving;
  if (isUnread) return html`<p class="refusal" role="alert">${strings.leaveUnread}</p>`;
  if (pairs.length === 0) return nothing;
  return html`<fieldset>
    <legend>${strings.leaveFiles}</legend>
    <ul role="list" class="files">
      ${[...pairs].sort(byName(lang)).map((pair) => renderFile(view, pair))}
    </ul>
    <label class="choice"
      ><input
        type="checkbox"
        .checked=${withPrivate}
        ?disabled=${step === 'running'}
        @change=${({ target }: Event) => leaving.choose({ withPrivate: (target as HTMLInputElement).checked })}
      />${strings.exportPrivate}</label
    >
  </fieldset>`;
}

function renderFile({ leaving, strings, lang }: LeaveView, pair: ListedRelationship) {
  const name = calledAmong(pair, leaving.pairs ?? [], strings, lang);
  const hasAll = leaving.saved.get(pair.id);
  const made = hasAll ? strings.leaveSaved : strings.exportUnsaved;
  const said = leaving.notSaved === pair.id ? strings.leaveNotSaved : hasAll === undefined ? '' : made;
  return html`<li>
    <bdi>${name}</bdi>
    <button
      class="link"
      aria-label=${strings.leaveSave(name)}
      ?disabled=${leaving.step === 'running'}
      @click=${() => leaving.save(pair)}
    >
      ${strings.saveFile}
    </button>
    <span class=${hasAll === false ? 'warm' : 'meta'} role="status">${said}</span>
    ${leaving.hidden.has(pair.id) ? html`<p class="warm">${strings.leaveHidden}</p>` : nothing}
  </li>`;
}

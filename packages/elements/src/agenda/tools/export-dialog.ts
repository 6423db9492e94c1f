import { html, nothing } from 'lit';
import { exportText } from './export-text.js';
import { canSave, saveFile } from './save-file.js';
import type { AgendaTools, EquippedView } from './tools.js';

/** What an export is drawn from. */
export interface ExportView extends Pick<EquippedView, 'state' | 'strings' | 'lang'> {
  readonly tools: Pick<AgendaTools, 'modal' | 'files'>;
}

/**
 * The agenda as selected text: a sandboxed frame has neither downloads nor a clipboard. Either to read, or everything
 * as it is stored, to be imported elsewhere.
 */
export function renderExportDialog(view: ExportView) {
  const { state, strings } = view;
  const { modal, files } = view.tools;
  const onSheet = [...state.items, ...state.parked, ...state.dropped].some((entry) => entry.private);
  // A file also holds notes, past meetings and templates: what of them is private is not on the sheet to be counted.
  const hasPrivate = modal.asFile ? state.viewer !== null : onSheet;
  const text = modal.asFile ? files.text(modal.withPrivate) : exportText(view);
  const choice = (asFile: boolean, words: string) =>
    html`<label class="choice"
      ><input
        type="radio"
        name="export-as"
        .checked=${modal.asFile === asFile}
        @change=${() => {
          files.end(); // made anew
          modal.choose({ asFile });
        }}
      />${words}</label
    >`;
  const isUnsaved = modal.asFile && state.save.kind !== 'saved' && state.save.kind !== 'memory';
  const onPrivate = ({ target }: Event) =>
    modal.choose({ withPrivate: (target as HTMLInputElement).checked });
  // Nothing but a whole file can be imported again: neither a piece of it nor the text to read keeps anything.
  const keep = () => {
    if (modal.asFile && text) files.kept();
  };
  const onCopy = ({ target }: Event) => {
    const { selectionStart, selectionEnd, value } = target as HTMLTextAreaElement;
    if (selectionStart === 0 && selectionEnd === value.length) keep();
  };
  const onSave = () => {
    saveFile(text ?? '', modal.asFile ? 'json' : 'md');
    keep();
  };
  return html`<div class="fields">
    <div role="heading" aria-level="2" id="dialog-heading">${strings.export}</div>
    <fieldset>
      <legend>${strings.exportAs}</legend>
      ${choice(false, strings.exportText)} ${choice(true, strings.exportFile)}
    </fieldset>
    <p class="meta">${modal.asFile ? strings.exportFileHelp : strings.exportHelp}</p>
    ${isUnsaved ? html`<p class="refusal">${strings.exportUnsaved}</p>` : nothing}
    ${modal.asFile && files.hasFailed ? html`<p class="refusal" role="alert">${strings.exportFailed}</p>` : nothing}
    <textarea
      readonly
      part=${modal.withPrivate ? 'private' : ''}
      dir=${modal.asFile ? 'ltr' : nothing}
      aria-label=${strings.export}
      @copy=${onCopy}
      aria-busy=${text === undefined && !files.hasFailed}
      .value=${text ?? ''}
    ></textarea>
    ${
      hasPrivate
        ? html`<label class="choice"
            ><input
              type="checkbox"
              .checked=${modal.withPrivate}
              @change=${onPrivate}
            />${strings.exportPrivate}</label
          >`
        : nothing
    }
    <div class="row end">
      ${canSave() ? html`<button class="button" ?disabled=${!text} @click=${onSave}>${strings.saveFile}</button>` : nothing}
      <button class="button primary" @click=${modal.close}>${strings.done}</button>
    </div>
  </div>`;
}

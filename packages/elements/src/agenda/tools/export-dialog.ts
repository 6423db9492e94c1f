import { html, nothing } from 'lit';
import { exportText } from './export-text.js';
import { otherName } from './other-name.js';
import { canSave, saveFile } from './save-file.js';
import type { AgendaTools, EquippedView } from './tools.js';

/** What an export is drawn from. */
export interface ExportView extends Pick<EquippedView, 'state' | 'strings' | 'lang'> {
  readonly tools: Pick<AgendaTools, 'modal' | 'files'>;
}

/**
 * A selected text: a sandboxed frame has neither downloads nor a clipboard. Either what is on the page, to read, or
 * everything as it is stored, to be imported elsewhere, or what was agreed as a table.
 */
export function renderExportDialog(view: ExportView) {
  const { state, strings } = view;
  const { modal, files } = view.tools;
  const onSheet = [...state.items, ...state.parked, ...state.dropped].some((entry) => entry.private);
  const { format, withPrivate } = modal;
  const isText = format === 'md';
  const isFile = format === 'json';
  const written = files.text(view, modal);
  const { isPrivate, isSensitive } = files.apart ?? {};
  // What is private in a file is not counted: it holds more than is on the page.
  const hasPrivate = isFile ? state.viewer !== null : isText && (isPrivate ?? onSheet);
  // Without what writes the rest there is the agenda.
  const text = written ?? (isText && files.hasFailed ? exportText(view, withPrivate) : undefined);
  const choice = (each: typeof format, words: string) =>
    html`<label class="choice"
      ><input
        type="radio"
        name="export-as"
        .checked=${format === each}
        @change=${() => {
          files.end(); // made anew
          modal.choose({ format: each });
        }}
      />${words}</label
    >`;
  const isUnsaved = !isText && state.save.kind !== 'saved' && state.save.kind !== 'memory';
  const tick = (name: 'withPrivate' | 'withSensitive', words: string) =>
    html`<label class="choice"
      ><input
        type="checkbox"
        .checked=${modal[name]}
        @change=${({ target }: Event) => modal.choose({ [name]: (target as HTMLInputElement).checked })}
      />${words}</label
    >`;
  // Nothing but a whole file can be imported again: neither a piece of it nor what is for people keeps anything.
  const keep = () => {
    if (isFile && text) files.kept('fileAt');
  };
  const onCopy = ({ target }: Event) => {
    const { selectionStart, selectionEnd, value } = target as HTMLTextAreaElement;
    if (selectionStart === 0 && selectionEnd === value.length) keep();
  };
  const onSave = () => {
    saveFile(text ?? '', format, otherName(state));
    keep();
  };
  return html`<div class="fields">
    <div role="heading" aria-level="2" id="dialog-heading">${strings.export}</div>
    <fieldset>
      <legend>${strings.exportAs}</legend>
      ${choice('md', strings.exportText)} ${choice('json', strings.exportFile)}
      ${choice('csv', strings.exportActions)}
    </fieldset>
    <p class="meta">
      ${isText ? strings.exportHelp : isFile ? strings.exportFileHelp : strings.exportActionsHelp}
    </p>
    ${isUnsaved ? html`<p class="refusal">${strings.exportUnsaved}</p>` : nothing}
    ${files.hasFailed ? renderFailure(view) : nothing}
    ${
      files.hasFailed && !isText
        ? nothing
        : html`<textarea
            readonly
            part=${hasPrivate && withPrivate ? 'private' : ''}
            dir=${isText ? 'auto' : 'ltr'}
            aria-label=${strings.export}
            @copy=${onCopy}
            aria-busy=${text === undefined}
            .value=${(text ?? '').replace('\uFEFF', '')}
          ></textarea>`
    }
    ${hasPrivate ? tick('withPrivate', strings.exportPrivate) : nothing}
    ${isText && isSensitive ? tick('withSensitive', strings.exportSensitive) : nothing}
    <div class="row end">
      ${canSave() ? html`<button class="button" ?disabled=${!text} @click=${onSave}>${strings.saveFile}</button>` : nothing}
      <button class="button primary" @click=${modal.close}>${strings.done}</button>
    </div>
  </div>`;
}

/** Why there is no file, and the way to ask for it again. */
function renderFailure({ strings, tools: { files, modal } }: ExportView) {
  const again = () => {
    files.end();
    void modal.renew();
  };
  return html`<p class="refusal" role="alert">
    ${files.isLost ? strings.notLoaded('export') : strings.exportFailed}
    <button class="link" @click=${again}>${strings.tryAgain}</button>
  </p>`;
}

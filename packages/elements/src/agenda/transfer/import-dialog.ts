import type { ImportPreview } from '@one-on-one/core/transfer';
import { html, nothing } from 'lit';
import type { FileStrings } from '../../localize/strings.js';
import type { Importing } from './importing.js';
import { renderLines } from './lines-dialog.js';
import { doneWords, previewWords, refusalWords } from './import-words.js';
import { isWhoAsked, renderWays, renderWho, yoursWords } from './import-whose.js';

/** So many conflicts are shown with their texts. */
const SHOWN = 5;

/** Bringing in a file: choose it, see what it brings, then import it. */
export function renderImportDialog(importing: Importing, strings: FileStrings, close: () => void) {
  return html`<div class="fields">
    <div role="heading" aria-level="2" id="dialog-heading" tabindex="-1">${strings.import}</div>
    ${renderStep(importing, strings, close)}
  </div>`;
}

function renderStep(importing: Importing, strings: FileStrings, close: () => void) {
  const { step } = importing;
  switch (step.kind) {
    case 'preview':
      return renderPreview(importing, step.preview, strings, close);
    case 'lines':
      return renderLines(importing, step.lines, strings, close);
    case 'reading':
      return html`<p role="status">${strings.reading}</p>`;
    case 'running':
      return html`<progress aria-label=${strings.import} max=${step.total} value=${step.done}></progress>
        <p class="meta">${strings.importRunning(step.done, step.total)}</p>
        <button class="button" @click=${() => importing.cancel()}>${strings.cancel}</button>`;
    case 'done':
      return html`<p role="status">${doneWords(importing, step.count, strings)}</p>
        <button class="button primary" @click=${close}>${strings.done}</button>`;
    case 'added':
      return html`<p role="status">${strings.linesAdded(step.count)}</p>
        <button class="button primary" @click=${close}>${strings.done}</button>`;
    case 'choose':
      return renderChoice(importing, strings, nothing);
    case 'failed':
      return renderChoice(importing, strings, strings.importFailed);
    case 'unreadable':
      return renderChoice(importing, strings, strings.linesUnreadable);
    case 'not-added':
      return renderChoice(importing, strings, strings.linesNotAdded);
    case 'refused':
      return renderChoice(importing, strings, refusalWords(step.refusal, strings));
  }
}

function renderChoice(importing: Importing, strings: FileStrings, problem: unknown) {
  const onFile = ({ target }: Event) => {
    const [file] = (target as HTMLInputElement).files ?? [];
    if (file) void importing.read(file, strings.onlyYou);
  };
  const onInput = ({ target }: Event) => {
    importing.typed = (target as HTMLTextAreaElement).value;
  };
  const onRead = ({ target }: Event) => {
    importing.typed = (target as Element).parentElement?.querySelector('textarea')?.value ?? '';
    if (importing.typed.trim()) void importing.read(importing.typed, strings.onlyYou);
  };
  return html`<p class="meta">${strings.importHelp}</p>
    <p class="refusal" role="alert">${problem}</p>
    <div>
      <label for="import-file">${strings.importFile}</label>
      <input
        id="import-file"
        type="file"
        accept=".json,.md,.txt,application/json,text/markdown,text/plain"
        @change=${onFile}
      />
    </div>
    <div>
      <label for="import-text">${strings.importText}</label>
      <textarea
        id="import-text"
        part="private"
        dir="ltr"
        rows="2"
        autocomplete="off"
        spellcheck="false"
        .value=${importing.typed}
        @input=${onInput}
      ></textarea>
    </div>
    <button class="button" @click=${onRead}>${strings.read}</button>`;
}

function renderPreview(
  importing: Importing,
  preview: ImportPreview,
  strings: FileStrings,
  close: () => void,
) {
  const { counts, entries } = preview;
  const isNews = counts.new + counts.changed + counts.conflict > 0;
  const both = entries
    .flatMap(({ conflicts }) => conflicts)
    .slice(0, SHOWN)
    .map(({ shows, keeps }) => strings.importBoth(textOf(shows), keeps.map(textOf).join(', ')));
  const isAsked = isWhoAsked(importing, preview);
  const words = [...yoursWords(importing, preview, strings), ...previewWords(preview, strings, isAsked)];
  return html`${renderWays(importing, strings)} ${renderWho(importing, preview, strings)}
    <div role="status">
      ${isNews || isAsked ? nothing : html`<p>${strings.importNothing}</p>`}
      <ul role="list">
        ${words.map((line) => html`<li>${line}</li>`)}
      </ul>
      ${both.map((line) => html`<p class="meta" dir="auto">${line}</p>`)}
    </div>
    <div class="row end">
      <button class="button" @click=${close}>${isNews ? strings.cancel : strings.done}</button>
      ${
        isNews
          ? html`<button
              class="button primary"
              ?disabled=${importing.other && !importing.way}
              @click=${() => importing.run()}
            >
              ${strings.import}
            </button>`
          : nothing
      }
    </div>`;
}

// Only texts are kept beside each other.
const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

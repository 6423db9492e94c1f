import type { AgendaTemplate } from '@one-on-one/core/templates';
import { html, nothing } from 'lit';
import { formatMinutes } from '../../localize/format.js';
import { renderLine } from '../field.js';
import { sentence } from '../sentence.js';
import { canSave } from '../tools/save-file.js';
import { NAME } from './name-field.js';
import type { OwnTemplateView } from './own-templates.js';
import { refusalWords } from './refusal-words.js';

/** What an agenda can start from, one's own as well; saving this one, and templates as files. */
export function renderTemplatesDialog(view: OwnTemplateView) {
  const { strings, room, own, state, tools } = view;
  const hasShared = state.items.some((entry) => !entry.private);
  return html`<div class="fields">
    <div role="heading" aria-level="2" id="dialog-heading" tabindex="-1">${strings.templates}</div>
    <div role="status" class="outcome">${renderOutcome(view)}</div>
    <div role="heading" aria-level="3">${strings.shippedTemplates}</div>
    ${renderRows(view, room.shipped(strings))}
    <div role="heading" aria-level="3">${strings.ownTemplates}</div>
    ${own.list.length ? renderRows(view, own.list, true) : html`<p class="meta">${strings.noOwnTemplates}</p>`}
    ${hasShared ? renderSave(view) : nothing}
    <div>
      <label for="template-file">${strings.openTemplate}</label>
      <input id="template-file" type="file" accept=".json,application/json" @change=${onFile} />
    </div>
    <button class="button primary" @click=${tools.modal.close}>${strings.done}</button>
  </div>`;

  function onFile({ target }: Event) {
    const input = target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) void own.open(file);
    input.value = ''; // the same one can be chosen again
  }
}

function renderRows(view: OwnTemplateView, templates: readonly AgendaTemplate[], isOwn = false) {
  const { strings, lang, room, own, tools } = view;
  const use = (template: AgendaTemplate) => {
    if (room.acts.put(template)) tools.modal.close();
    else own.show({ kind: 'there' });
  };
  return html`<ul part="templates" role="list">
    ${templates.map(
      (template) =>
        html`<li>
          <div>
            <bdi>${template.name}</bdi>
            ${isOwn ? nothing : html`<p class="meta"><bdi>${strings.shipped[template.kind].about}</bdi></p>`}
            <p class="meta">
              <bdi
                >${strings.templateFacts(template.items.length, formatMinutes(template.plannedMinutes, lang))}</bdi
              >
            </p>
          </div>
          <div>
            <button
              class="link"
              aria-label=${strings.useTemplateOf(template.name)}
              @click=${() => use(template)}
            >
              ${strings.useTemplate}
            </button>
            ${isOwn ? renderWays(view, template) : nothing}
          </div>
        </li>`,
    )}
  </ul>`;
}

function renderWays({ strings, own }: OwnTemplateView, template: AgendaTemplate) {
  const { name } = template;
  return html`${
      canSave()
        ? html`<button
            class="link"
            aria-label=${strings.saveTemplateFile(name)}
            @click=${() => own.saveFile(template)}
          >
            ${strings.saveFile}
          </button>`
        : nothing
    }
    <button class="link" aria-label=${strings.removeTemplate(name)} @click=${() => own.remove(template)}>
      ${strings.remove}
    </button>`;
}

function renderSave(view: OwnTemplateView) {
  const { strings, own } = view;
  const save = () => own.save();
  return html`<fieldset aria-describedby="template-help">
    <legend>${strings.saveAsTemplate}</legend>
    <p class="meta" id="template-help">${strings.saveAsTemplateHelp}</p>
    ${renderLine(view, { field: NAME, label: strings.templateName, base: '', enter: save })}
    <button class="button" @click=${save}>${strings.saveTemplate}</button>
  </fieldset>`;
}

function renderOutcome({ strings, own }: OwnTemplateView) {
  const { outcome } = own;
  switch (outcome?.kind) {
    case 'saved':
      return html`<p>${sentence(strings.templateSaved, outcome.template.name)}</p>`;
    case 'removed':
      return html`<p>
        ${sentence(strings.templateRemoved, outcome.template.name)}
        <button class="link" @click=${() => own.keep(outcome.template)}>${strings.putBack}</button>
      </p>`;
    case 'there':
      return html`<p>${strings.templateIsThere}</p>`;
    case 'failed':
      return html`<p class="refusal">${strings.templateFailed}</p>`;
    case 'refused':
      return html`<p class="refusal">${refusalWords(outcome.refusal, strings)}</p>`;
    default:
      return nothing;
  }
}

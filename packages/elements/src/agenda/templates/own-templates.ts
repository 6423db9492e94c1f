import { isOneOnOneError } from '@one-on-one/core';
import {
  keepTemplate,
  ownTemplates,
  readTemplate,
  removeTemplate,
  templateOf,
  tooLarge,
  TEMPLATE_FILE_LIMIT,
  TEMPLATE_LIMITS,
  writeTemplate,
  type AgendaTemplate,
  type ReadTemplate,
} from '@one-on-one/core/templates';
import type { Workspace } from '@one-on-one/core';
import { enOwnTemplates } from '../../localize/locales/en-own-templates.js';
import type { OwnTemplateWords } from '../../localize/strings.js';
import { reportError } from '../../events/report-error.js';
import { clock } from '../../workspace/environment.js';
import { refuse } from '../tools/refuse.js';
import { saveFile } from '../tools/save-file.js';
import type { EquippedDesk } from '../tools/tools.js';
import { NAME } from './name-field.js';
import { ownTemplateStyles } from './own-templates.styles.js';
import type { TemplateView } from './templates.js';
import { renderTemplatesDialog } from './templates-dialog.js';

/** A view in which templates can be chosen. */
export interface OwnTemplateView extends TemplateView {
  readonly strings: OwnTemplateWords;
  readonly own: OwnTemplates;
}

/** What was just done with a template, or why not. */
export type Outcome =
  | { readonly kind: 'saved' | 'removed'; readonly template: AgendaTemplate }
  | { readonly kind: 'there' | 'failed' }
  | { readonly kind: 'refused'; readonly refusal: Extract<ReadTemplate, { ok: false }>['refusal'] };

/** The templates of one's own: kept in the storage, taken to others as files. */
export class OwnTemplates {
  list: readonly AgendaTemplate[] = [];
  outcome: Outcome | undefined;
  readonly #desk: EquippedDesk;

  constructor(desk: EquippedDesk) {
    this.#desk = desk;
    (desk.host.renderRoot as ShadowRoot).adoptedStyleSheets.push(ownTemplateStyles.styleSheet!);
  }

  renderDialog(view: TemplateView) {
    // Other languages come whole, and win.
    return renderTemplatesDialog({ ...view, strings: { ...enOwnTemplates, ...view.strings }, own: this });
  }

  /** Reads what is kept, for somebody who comes to look. */
  async read(): Promise<void> {
    this.outcome = undefined;
    this.list = []; // they may have been somebody else's
    await this.#with(() => {});
  }

  /** Shows what came of something. */
  show(outcome: Outcome | undefined): void {
    this.outcome = outcome;
    this.#desk.host.requestUpdate();
  }

  /** Keeps the agenda as it stands under the name that was typed. */
  async save(): Promise<void> {
    const { connection, strings, typing } = this.#desk;
    const { state, workspace } = connection;
    if (!state || !workspace) return;
    const name = typing.draft(NAME)?.text ?? '';
    let template: AgendaTemplate;
    try {
      template = templateOf(state, { id: workspace.createId(), name });
    } catch (error) {
      if (!isOneOnOneError(error, 'invalid')) throw error;
      const { tooLong, tooShort } = strings();
      const isLong = error.details.path.includes('too-long');
      refuse(this.#desk, NAME, isLong ? tooLong(name.trim().length, TEMPLATE_LIMITS.name) : tooShort);
      return;
    }
    if (await this.keep(template)) typing.keep(NAME, null);
  }

  /** Keeps a template; answers whether it is kept. */
  async keep(template: AgendaTemplate): Promise<boolean> {
    const isKept = await this.#with((workspace) => keepTemplate(workspace, template, clock.now()));
    if (isKept) this.show({ kind: 'saved', template });
    return isKept;
  }

  /** Lets go of a template; the outcome has it until the next act. */
  async remove(template: AgendaTemplate): Promise<void> {
    const isGone = await this.#with((workspace) => removeTemplate(workspace, template.id));
    if (isGone) this.show({ kind: 'removed', template });
  }

  /** Gives a template to take along. */
  saveFile(template: AgendaTemplate): void {
    saveFile(writeTemplate(template), 'template.json', template.name);
  }

  /** Keeps the template that is in a file, or says why there is none. One with the same id as another is another. */
  async open(file: Blob): Promise<void> {
    const read = file.size > 4 * TEMPLATE_FILE_LIMIT ? tooLarge(file.size) : readTemplate(await textOf(file));
    if (!read.ok) {
      this.show({ kind: 'refused', refusal: read.refusal });
      return;
    }
    const { template } = read;
    const same = this.list.find(({ id }) => id === template.id);
    const isOther = same && writeTemplate(same) !== writeTemplate(template);
    const id = (isOther && this.#desk.connection.workspace?.createId()) || template.id;
    await this.keep({ ...template, id });
  }

  // Answers whether it was done, for whoever still looks.
  async #with(act: (workspace: Workspace) => unknown): Promise<boolean> {
    const { connection, host } = this.#desk;
    const { seat, workspace } = connection;
    try {
      if (!workspace) return false;
      await act(workspace);
      const list = await ownTemplates(workspace);
      if (seat !== connection.seat) return false;
      this.list = list;
      host.requestUpdate();
      return true;
    } catch (error) {
      if (seat !== connection.seat) return false;
      this.show({ kind: 'failed' });
      reportError(host, error);
      return false;
    }
  }
}

// One that cannot be read is no template.
const textOf = (file: Blob) => file.text().catch(() => '');

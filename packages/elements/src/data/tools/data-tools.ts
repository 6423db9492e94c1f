import { html, nothing, type ReactiveElement } from 'lit';
import { icons } from '../../agenda/icons.js';
import { Announcer } from '../../agenda/announcer.js';
import { dialogStyles } from '../../agenda/tools/dialog.styles.js';
import { renderExportDialog } from '../../agenda/tools/export-dialog.js';
import { Files } from '../../agenda/tools/files.js';
import { Modal } from '../../agenda/tools/modal.js';
import { toolStyles } from '../../agenda/tools/tools.styles.js';
import { renderViewerChoice } from '../../agenda/tools/viewer-choice.js';
import type { WorkspaceConnection } from '../../context/workspace-connection.js';
import { WorkspaceController } from '../../context/workspace-controller.js';
import { enKept } from '../../localize/locales/en-kept.js';
import { enTools } from '../../localize/locales/en-tools.js';
import { enWipe } from '../../localize/locales/en-wipe.js';
import type { KeptStrings } from '../../localize/kept-strings.js';
import type { EquippedStrings } from '../../localize/strings.js';
import type { WipeStrings } from '../../localize/wipe-strings.js';
import { renderLeaveDialog } from '../../leaving/leave-dialog.js';
import { Leaving } from '../../leaving/leaving.js';
import { isOwnStorage } from '../../workspace/default-storage.js';
import { clock } from '../../workspace/environment.js';
import { placeOf, type DataView, type SheetDataStrings } from '../view.js';
import { FactFinder } from './facts.js';
import { keptWords, type KeptWords } from './kept-words.js';
import { fields } from '../../styles/fields.js';
import { renderWays } from './ways.js';

/** Everything that looks and acts: fetched once there is something on screen. */
export class DataTools {
  readonly modal: Modal;
  readonly files: Files;
  readonly facts: FactFinder;
  readonly leaving: Leaving;
  readonly announcer: Announcer;
  readonly #connection: WorkspaceController;

  constructor(host: ReactiveElement, shown: WorkspaceConnection) {
    this.#connection = new WorkspaceController(host, shown);
    this.announcer = new Announcer(host, () => shown.seat);
    this.modal = new Modal(host, shown);
    this.files = new Files(host, this.#connection, this.modal.renew, (how) => void this.#remember(how));
    this.modal.onClose = this.files.end;
    this.facts = new FactFinder(host, shown);
    this.leaving = new Leaving({
      host,
      connection: shown,
      modal: this.modal,
      lookAgain: this.facts.look,
    });
    (host.renderRoot as ShadowRoot).adoptedStyleSheets.push(
      ...[fields, toolStyles, dialogStyles].map((each) => each.styleSheet!),
    );
  }

  /** The texts with those of dialogs; other languages come whole, and win. */
  words(strings: SheetDataStrings): SheetDataStrings & EquippedStrings & KeptStrings & WipeStrings {
    return { ...enTools, ...enKept, ...enWipe, ...strings };
  }

  /** That everything is deleted, and how much that was. */
  renderDone(strings: SheetDataStrings) {
    const { leaveDone, wiped } = this.words(strings);
    const { isDone } = this.leaving;
    return html`<div role="status">
      ${
        isDone
          ? html`<div part="notice wiped">
              ${icons.check}<span>${isDone === 'all' ? leaveDone : wiped}</span>
            </div>`
          : nothing
      }
    </div>`;
  }

  keptWords(view: DataView): KeptWords {
    return keptWords(view, this.words(view.strings));
  }

  /** Opens the export of everything, as a file: the last one before a wipe has what only the viewer sees in it. */
  readonly openExport = (withPrivate = false): void => {
    this.modal.close();
    void this.modal.open('export', '[readonly]');
    this.modal.choose({ format: 'json', withPrivate });
  };

  renderWays(view: DataView) {
    return renderWays(view, this);
  }

  renderDialog(view: DataView) {
    return this.modal.render(this.#renderContent(view));
  }

  #renderContent(view: DataView) {
    const { state, lang, connection } = view;
    const strings = this.words(view.strings);
    switch (this.modal.kind) {
      case 'export':
        return renderExportDialog({ state, strings, lang, tools: this });
      case 'import':
        return this.files.renderImport(strings, this.modal.close);
      case 'wipe':
        return this.#renderLeaving(view);
      case 'who':
        return html`<div class="fields">
          <div role="heading" aria-level="2" id="dialog-heading">${strings.notYou}</div>
          ${renderViewerChoice({ state, strings, connection })}
          <button class="button primary" @click=${this.modal.close}>${strings.done}</button>
        </div>`;
      default:
        return undefined;
    }
  }

  #renderLeaving(view: DataView) {
    const { state, lang, connection } = view;
    const strings = this.words(view.strings);
    const { leaving, facts } = this;
    const place = placeOf(state, connection.workspace?.storage);
    const { known } = facts;
    return renderLeaveDialog({
      leaving,
      strings,
      lang,
      heading: strings.leave[place],
      ...(place === 'here' &&
        known && { last: `${strings.dataExport}: ${this.keptWords(view).lastExport(known)}` }),
      openExport: () => this.openExport(state.viewer !== null),
    });
  }

  async #remember(how: 'fileAt' | 'readAt'): Promise<void> {
    const { workspace } = this.#connection;
    if (!workspace || !isOwnStorage(workspace.storage)) return;
    const { rememberOf } = await import('../../workspace/recovery.js');
    rememberOf(workspace.state.relationshipId, { [how]: clock.now() });
  }
}

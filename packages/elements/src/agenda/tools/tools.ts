import type { AgendaEntry } from '@one-on-one/core';
import { html } from 'lit';
import { enTools } from '../../localize/locales/en-tools.js';
import type { EquippedStrings, SheetStrings } from '../../localize/strings.js';
import { WorkspaceController } from '../../context/workspace-controller.js';
import { clock } from '../../workspace/environment.js';
import type { AgendaView, Desk } from '../view.js';
import { AgendaActs } from './acts.js';
import { Announcer } from './announcer.js';
import { dialogStyles } from './dialog.styles.js';
import { Drag } from './drag.js';
import { renderExportDialog } from './export-dialog.js';
import { renderExportReminder } from './export-reminder.js';
import { renderFileButtons } from './file-buttons.js';
import { Files } from './files.js';
import { renderItemEditor } from './item-editor.js';
import { renderItemMenu } from './item-menu.js';
import { onAgendaKeydown } from './keyboard.js';
import { Menu } from './menu.js';
import { Modal } from './modal.js';
import { renderOffTheList } from './off-the-list.js';
import { Press } from './press.js';
import { renderLossNotice } from './loss-notice.js';
import { Rescue } from './rescue.js';
import { toolStyles } from './tools.styles.js';
import { renderUndo } from './undo-bar.js';
import { renderWhoAndWhen } from './who-and-when.js';

/**
 * What writes and reads files, for a page that asks a workspace. It is fetched from here because it needs what the
 * tools have: fetched from elsewhere, that would be a file of its own for everybody.
 */
export const openFiles = () => import('../../workspace/files.js');

/** A view whose tools are here. */
export interface EquippedView extends AgendaView {
  readonly strings: EquippedStrings;
  readonly tools: AgendaTools;
}

/** A desk with every text, where one can ask for changes and say what happened. */
export interface EquippedDesk extends Omit<Desk, 'connection'> {
  readonly connection: WorkspaceController;
  readonly announcer: Announcer;
  readonly strings: () => EquippedStrings;
}

/** Everything that only those need who change something: fetched once there is something on screen. */
export class AgendaTools {
  readonly acts: AgendaActs;
  readonly menu: Menu;
  readonly modal: Modal;
  readonly drag: Drag;
  readonly press: Press;
  readonly announcer: Announcer;
  readonly files: Files;
  readonly rescue: Rescue;

  constructor(desk: Desk) {
    const { host } = desk;
    const connection = new WorkspaceController(host, desk.connection);
    this.announcer = new Announcer(host, () => connection.seat);
    this.acts = new AgendaActs({
      ...desk,
      connection,
      announcer: this.announcer,
      strings: () => withTools(desk.strings()),
    });
    this.menu = new Menu(host);
    this.modal = new Modal(host);
    this.files = new Files(host, connection, this.modal.renew, () =>
      this.rescue.remember({ fileAt: clock.now() }),
    );
    this.rescue = new Rescue(host, desk.connection);
    this.modal.onClose = this.files.end;
    this.drag = new Drag(host);
    this.press = new Press(host);
    (host.renderRoot as ShadowRoot).adoptedStyleSheets.push(toolStyles.styleSheet!, dialogStyles.styleSheet!);
  }

  onKeydown(event: KeyboardEvent, view: AgendaView): void {
    onAgendaKeydown(event, this.#equip(view));
  }

  /** The fields of an item that is being edited. */
  renderEditor(view: AgendaView, entry: AgendaEntry) {
    return this.acts.isOpen(entry) ? renderItemEditor(this.#equip(view), entry) : undefined;
  }

  /** What the browser lost, and the ways on. */
  renderRescue(view: AgendaView) {
    return renderLossNotice(this.#equip(view));
  }

  /** What stands below the agenda: off the list, and the ways out and in. */
  renderFoot(view: AgendaView) {
    const equipped = this.#equip(view);
    return [renderOffTheList(equipped), renderExportReminder(equipped), renderFileButtons(equipped)];
  }

  /** What lies over the sheet. */
  renderLayer(view: AgendaView) {
    const equipped = this.#equip(view);
    return html`${renderItemMenu(equipped)} ${this.modal.render(this.#renderDialog(equipped))}`;
  }

  /** The last act, to be taken back. */
  renderUndo(view: AgendaView) {
    return renderUndo(this.#equip(view));
  }

  #renderDialog(view: EquippedView) {
    switch (this.modal.kind) {
      case 'who':
        return renderWhoAndWhen(view);
      case 'export':
        return renderExportDialog(view);
      case 'import':
        return this.files.renderImport(view.strings, this.modal.close);
      default:
        return undefined;
    }
  }

  #equip(view: AgendaView): EquippedView {
    return { ...view, strings: withTools(view.strings), tools: this };
  }
}

// Other languages come whole, and win.
const withTools = (strings: SheetStrings): EquippedStrings => ({ ...enTools, ...strings });

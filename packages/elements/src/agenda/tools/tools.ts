import type { AgendaEntry } from '@one-on-one/core';
import { html, nothing } from 'lit';
import { alongside } from '../../localize/alongside.js';
import { enTools } from '../../localize/locales/en-tools.js';
import type { EquippedStrings, SheetStrings } from '../../localize/strings.js';
import { WorkspaceController } from '../../context/workspace-controller.js';
import { clock } from '../../workspace/environment.js';
import { Paper } from '../../workspace/paper.js';
import type { LeavingRoom } from '../../leaving/leaving-room.js';
import type { MeetingRoom } from '../meeting/meeting.js';
import type { AgendaView, Desk } from '../view.js';
import type { ActionsSection } from '../../action-items/section.js';
import { AgendaActs } from './acts.js';
import { Announcer } from '../announcer.js';
import { dialogStyles } from './dialog.styles.js';
import { Drag } from './drag.js';
import { renderExportDialog } from './export-dialog.js';
import { renderExportReminder } from './export-reminder.js';
import { renderFileButtons } from './file-buttons.js';
import { Files } from './files.js';
import { renderItemEditor } from './item-editor.js';
import { renderItemMenu } from './item-menu.js';
import { onAgendaKeydown } from './keyboard.js';
import { isWithout } from './is-without.js';
import { LatePart } from './late-part.js';
import { Menu } from '../../menu/menu.js';
import { Modal } from './modal.js';
import { renderOffTheList } from './off-the-list.js';
import { Press } from './press.js';
import { renderLossNotice } from './loss-notice.js';
import { QuestionsDoor } from './questions-door.js';
import { Rescue } from './rescue.js';
import { printStyles } from './print.styles.js';
import { TemplatesDoor } from './templates-door.js';
import { toolStyles } from './tools.styles.js';
import { renderUndo } from './undo-bar.js';
import { renderItemVersions, renderObjectiveVersions } from './versions.js';
import { renderWhoAndWhen } from './who-and-when.js';
import { fields } from '../../styles/fields.js';

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
  readonly paper: Paper;
  readonly files: Files;
  readonly rescue: Rescue;
  readonly templates: TemplatesDoor;
  readonly questions: QuestionsDoor;
  readonly leaving: LatePart<LeavingRoom>;
  /** How a meeting is held, once it is here: nobody does so before there is an agenda. */
  readonly #room: LatePart<MeetingRoom>;
  readonly #actions: LatePart<ActionsSection>;
  readonly #host: Desk['host'] & { readonly headingLevel?: number; readonly readonly?: boolean };

  constructor(desk: Desk) {
    const { host } = desk;
    this.#host = host;
    const connection = new WorkspaceController(host, desk.connection);
    this.announcer = new Announcer(host, () => connection.seat);
    const equipped = {
      ...desk,
      connection,
      announcer: this.announcer,
      strings: () => withTools(desk.strings()),
    };
    this.acts = new AgendaActs(equipped);
    this.menu = new Menu(host);
    this.modal = new Modal(host, connection);
    this.templates = new TemplatesDoor(equipped);
    this.questions = new QuestionsDoor(equipped);
    this.files = new Files(host, connection, this.modal.renew, (how) =>
      this.rescue.remember({ [how]: clock.now() }),
    );
    this.rescue = new Rescue(host, desk.connection);
    this.modal.onClose = (kind) => {
      this.files.end();
      if (kind === 'who') this.acts.leaveWhen();
    };
    this.drag = new Drag(host);
    this.press = new Press(host);
    this.paper = new Paper(host);
    this.leaving = new LatePart(
      equipped,
      'dialog',
      async () => (await import('../../leaving/leaving-room.js')).LeavingRoom,
    );
    this.#actions = new LatePart(
      equipped,
      'actions',
      async () => (await import('../../action-items/section.js')).ActionsSection,
    );
    this.#room = new LatePart(
      equipped,
      'meeting',
      async () => (await import('../meeting/meeting.js')).MeetingRoom,
    );
    new MutationObserver(() => host.requestUpdate()).observe(host, { attributeFilter: ['without'] });
    void this.#actions.use();
    // The bank last: nobody waits for it.
    void this.#room.use().then(() => this.questions.fetch());
    const styles = [fields, toolStyles, dialogStyles, printStyles];
    (host.renderRoot as ShadowRoot).adoptedStyleSheets.push(...styles.map((each) => each.styleSheet!));
  }

  /** What lies over the page has its own keys: nothing is changed behind it. */
  onKeydown(event: KeyboardEvent, view: AgendaView): void {
    if ((event.target as Partial<Element>).closest?.('dialog')) return;
    const equipped = this.#equip(view);
    this.#room.part?.onKeydown(event, equipped);
    onAgendaKeydown(event, equipped);
  }

  /** The fields of an item that is being edited. */
  renderEditor(view: AgendaView, entry: AgendaEntry) {
    if (!this.acts.isOpen(entry)) return undefined;
    const equipped = this.#equip(view);
    return renderItemEditor(equipped, entry, this.#room.part?.renderRhythmField(equipped, entry));
  }

  /** What stands below a title: how often it was carried over or comes back, and what somebody else wrote of it at the same time. */
  renderBelow(view: AgendaView, entry: AgendaEntry) {
    const equipped = this.#equip(view);
    return [this.#room.part?.renderRowLineage(equipped, entry), renderItemVersions(equipped, entry)];
  }

  /** What somebody else wrote of the objective at the same time. */
  renderObjectiveVersions(view: AgendaView) {
    return renderObjectiveVersions(this.#equip(view));
  }

  /** What comes before the agenda: what was lost, a meeting that cannot be held, a pair put away, what is to be done. */
  renderRescue(view: AgendaView) {
    const equipped = this.#equip(view);
    return [
      renderLossNotice(equipped),
      isBegun(view) ? this.#room.renderFailure(equipped) : nothing,
      this.#room.part?.renderArchived(equipped),
      this.#renderActions(equipped, true),
    ];
  }

  /** What stands in place of the agenda while a meeting is held; undefined while none is. */
  renderMeeting(view: AgendaView) {
    return this.#room.part?.renderBody(this.#equip(view));
  }

  /** What stands above the list: that the other closed the meeting, and what was carried over too often. */
  renderHint(view: AgendaView) {
    return this.#room.part?.renderHint(this.#equip(view));
  }

  /** What stands below the agenda: the way into the meeting, off the list, and the ways out and in. */
  renderFoot(view: AgendaView) {
    const equipped = this.#equip(view);
    return [
      this.#room.part?.isEnding(equipped) ? nothing : this.templates.renderFirstRun(equipped, this.#level),
      this.#room.part?.renderPrepare(equipped) ??
        (isBegun(view) ? nothing : this.#room.renderFailure(equipped)),
      this.#renderActions(equipped, false),
      this.questions.renderFailure(equipped),
      renderOffTheList(equipped),
      renderExportReminder(equipped),
      renderFileButtons(equipped, this.#host.readonly ?? false),
    ];
  }

  /** What lies over the sheet. */
  renderLayer(view: AgendaView) {
    const equipped = this.#equip(view);
    return html`${renderItemMenu(equipped)} ${this.modal.render(this.#renderDialog(equipped))}
    ${this.questions.render(equipped, this.#level)}`;
  }

  /** The last act, to be taken back. */
  renderUndo(view: AgendaView) {
    return renderUndo(this.#equip(view));
  }

  get #level(): number {
    return (this.#host.headingLevel ?? 2) + 1;
  }

  #renderActions(view: EquippedView, first: boolean) {
    if (isWithout(this.#host, 'actions')) return nothing;
    const { part } = this.#actions;
    if (!part) return first ? nothing : this.#actions.renderFailure(view);
    const isFirst = part.isFirst(view, !this.#room.part?.isEnding(view));
    return isFirst === first ? part.render(view, this.#level) : nothing;
  }

  #renderDialog(view: EquippedView) {
    switch (this.modal.kind) {
      case 'who':
        return renderWhoAndWhen(view);
      case 'export':
        return renderExportDialog(view);
      case 'import':
        return this.files.renderImport(view.strings, this.modal.close);
      case 'wipe':
        return this.leaving.part?.renderDialog(view);
      case 'templates':
        return this.templates.room?.renderDialog(view);
      default:
        return this.#room.part?.renderDialog(view);
    }
  }

  #equip(view: AgendaView): EquippedView {
    return { ...view, strings: withTools(view.strings), tools: this };
  }
}

/** Whether a meeting has begun, which then stands in place of the sheet. */
const isBegun = ({ state }: AgendaView) => state.meeting.startedAt;

const withTools: (strings: SheetStrings) => EquippedStrings = alongside(enTools);

import type { Series } from '@one-on-one/core';
import { html, nothing, type ReactiveElement } from 'lit';
import { Announcer } from '../../agenda/announcer.js';
import { WorkspaceController } from '../../context/workspace-controller.js';
import { reportError } from '../../events/report-error.js';
import { enScheduleTools } from '../../localize/locales/en-schedule-tools.js';
import { enTools } from '../../localize/locales/en-tools.js';
import type { ScheduleToolStrings } from '../../localize/schedule-strings.js';
import type { ToolStrings } from '../../localize/strings.js';
import type { ScheduleDesk, ScheduleTexts, ScheduleView } from '../view.js';
import { renderArchived } from '../../relationships/archived.js';
import { ScheduleActs } from './acts.js';
import { baseOf, renderMeetingButtons, renderRhythmButton } from './buttons.js';
import { CalendarFile } from './calendar-file.js';
import { renderCancelForm } from './cancel-form.js';
import { formStyles } from './form.styles.js';
import { Forms } from './forms.js';
import { onScheduleKeydown } from './keyboard.js';
import { renderLeftWords } from './left-words.js';
import { renderMoveForm } from './move-form.js';
import { renderPlaceVersions } from './place-versions.js';
import { renderRecord } from './record.js';
import { pastIds } from './record-of.js';
import { renderRhythmForm } from './rhythm-form.js';
import { renderMissForm, renderSkipForm } from './skip-form.js';
import { renderUndo } from './undo-bar.js';
import { fields } from '../../styles/fields.js';

/** Every text but those of the agenda's own dialogs. */
export type EquippedTexts = ScheduleTexts & ToolStrings & ScheduleToolStrings;

/** A view whose tools are here. */
export interface EquippedView extends ScheduleView {
  readonly strings: EquippedTexts;
  readonly tools: ScheduleTools;
}

/** A desk where one can ask for changes and say what happened. */
export interface EquippedDesk extends Omit<ScheduleDesk, 'connection'> {
  readonly connection: WorkspaceController;
  readonly announcer: Announcer;
  readonly forms: Forms;
  readonly strings: () => EquippedTexts;
}

/** Everything that only those need who change something, and what reads more than the next date. */
export class ScheduleTools {
  readonly acts: ScheduleActs;
  readonly forms: Forms;
  readonly announcer: Announcer;
  readonly calendar: CalendarFile;
  readonly #host: ReactiveElement;
  readonly #connection: WorkspaceController;
  /** What became of past meetings is being looked at. */
  isLooking = false;
  isReading = false;
  /** For whom it was looked for what they typed before this page. */
  readonly #reopenedFor = new Set<string>();
  /** Which meeting it was when past ones were read last. */
  #readFor = '';

  constructor(desk: ScheduleDesk) {
    const { host } = desk;
    this.#host = host;
    this.calendar = new CalendarFile(host);
    const connection = new WorkspaceController(host, desk.connection);
    this.#connection = connection;
    this.announcer = new Announcer(host, () => connection.seat);
    this.forms = new Forms(host, connection);
    const own = { connection, announcer: this.announcer, forms: this.forms };
    this.acts = new ScheduleActs({ ...desk, ...own, strings: () => withTools(desk.strings()) });
    (host.renderRoot as ShadowRoot).adoptedStyleSheets.push(fields.styleSheet!, formStyles.styleSheet!);
  }

  onKeydown(event: KeyboardEvent, view: ScheduleView): void {
    onScheduleKeydown(event, this.#equip(view));
  }

  /** What can be done with the next meeting, or the form in which it is done; of a pair that is put away, its return. */
  renderActs(view: ScheduleView) {
    const equipped = this.#equip(view);
    if (view.locked) {
      const host = this.#host as { readonly readonly?: boolean };
      const desk = { host, connection: this.#connection, announcer: this.announcer };
      return renderArchived(desk, equipped.strings);
    }
    this.#reopen(equipped);
    return html`${renderLeftWords(equipped)}
      <div part="acts">${renderMeetingButtons(equipped)}</div>
      ${this.#renderForm(equipped)}`;
  }

  /** Where else they meet, as somebody else wrote at the same time. */
  renderPlaceVersions(view: ScheduleView, series: Series) {
    return renderPlaceVersions(this.#equip(view), series);
  }

  /** What stands below the facts. */
  renderFoot(view: ScheduleView) {
    const equipped = this.#equip(view);
    if (this.isLooking) void this.#read();
    return html`<div part="acts">
        ${view.locked ? nothing : renderRhythmButton(equipped)} ${this.calendar.render(equipped)}
      </div>
      ${!view.locked && this.forms.kind === 'rhythm' ? renderRhythmForm(equipped) : nothing}
      ${renderRecord(equipped)} ${renderUndo(equipped)}`;
  }

  /** Reads past meetings, a few at a time, once somebody wants to know of them. */
  look(isOpen: boolean): void {
    this.isLooking = isOpen;
    this.#readFor = '';
    this.#host.requestUpdate();
  }

  // What was typed before a reload is shown without anybody's looking for it; what was left with Escape since is not.
  #reopen(view: EquippedView): void {
    const { seat } = this.#connection;
    if (this.#reopenedFor.has(seat)) return;
    const kind = this.forms.typed;
    // What is read with what changes something, and what another person typed, comes later.
    const base = kind && baseOf(view, kind);
    if (this.forms.kind || base) this.#reopenedFor.add(seat);
    if (kind && base && !this.forms.kind) this.forms.reopen(kind, base);
  }

  async #read(): Promise<void> {
    const { workspace, state } = this.#connection;
    const about = `${this.#connection.seat} ${state?.meeting.id}`;
    if (!workspace || !state || this.isReading || about === this.#readFor) return;
    this.#readFor = about;
    this.isReading = true;
    try {
      for (const ids of pastIds(state.meeting)) await Promise.all(ids.map((id) => workspace.show(id)));
    } catch (error) {
      reportError(this.#host, error);
    }
    this.isReading = false;
    this.#host.requestUpdate();
  }

  #renderForm(view: EquippedView) {
    switch (this.forms.kind) {
      case 'move':
        return renderMoveForm(view);
      case 'skip':
        return renderSkipForm(view);
      case 'cancel':
        return renderCancelForm(view);
      case 'miss':
        return renderMissForm(view);
      default:
        return nothing;
    }
  }

  #equip(view: ScheduleView): EquippedView {
    return { ...view, strings: withTools(view.strings), tools: this };
  }
}

// Other languages come whole, and win.
const withTools = (strings: ScheduleTexts): EquippedTexts => ({
  ...enTools,
  ...strings,
  schedule: { ...enScheduleTools, ...strings.schedule },
});

import type { PastMeeting } from '@one-on-one/core';
import { html, nothing } from 'lit';
import { FocusKeeper } from '../../agenda/focus-keeper.js';
import { Minutes } from '../../agenda/meeting/minutes.js';
import { renderMinutesDialog } from '../../agenda/meeting/minutes-dialog.js';
import { Announcer } from '../../agenda/announcer.js';
import { dialogStyles } from '../../agenda/tools/dialog.styles.js';
import { Modal } from '../../agenda/tools/modal.js';
import { Typing } from '../../agenda/typing.js';
import { WorkspaceController } from '../../context/workspace-controller.js';
import { enMeeting } from '../../localize/locales/en-meeting.js';
import { enTools } from '../../localize/locales/en-tools.js';
import type { MeetingWords, SheetStrings } from '../../localize/strings.js';
import type { HistoryDesk } from '../toolbox.js';
import type { HistoryView } from '../view.js';
import { Addenda } from './addenda.js';
import { historyToolStyles } from './history-tools.styles.js';
import { printOnly } from './print-only.js';

/** What can be done with a meeting that is over: take its minutes along, and add something to it. */
export class HistoryTools {
  readonly #host: HistoryDesk['host'];
  readonly #modal: Modal;
  readonly #minutes: Minutes;
  readonly #announcer: Announcer;
  readonly #addenda: Addenda;
  /** The meeting of which the minutes are shown. */
  #of = '';

  constructor(desk: HistoryDesk) {
    const { host } = desk;
    const connection = new WorkspaceController(host, desk.connection);
    this.#host = host;
    this.#announcer = new Announcer(host, () => connection.seat);
    this.#modal = new Modal(host, connection);
    this.#minutes = new Minutes(host);
    this.#addenda = new Addenda({
      ...desk,
      connection,
      announcer: this.#announcer,
      focus: new FocusKeeper(host, '#heading'),
      typing: new Typing(host, desk.connection),
      strings: () => withMeeting(desk.strings()),
    });
    (host.renderRoot as ShadowRoot).adoptedStyleSheets.push(
      ...[historyToolStyles, dialogStyles].map((each) => each.styleSheet!),
    );
  }

  /** What stands below what was said in a meeting. */
  renderWays({ state, strings }: HistoryView, { meeting: { id } }: PastMeeting) {
    const words = withMeeting(strings);
    const open = () => {
      this.#of = id;
      this.#minutes.open();
      void this.#modal.open('minutes', 'textarea');
    };
    const minutes = html`<button class="link" @click=${open}>${words.minutesOf}</button>`;
    return this.#addenda.render({ state, strings: words }, id, minutes);
  }

  /** Whether a meeting is being printed with what came of sensitive questions. */
  get isPrintedWithSensitive(): boolean {
    return this.#minutes.isPrintedWithSensitive;
  }

  /** What lies over the page, and what is said. */
  renderLayer({ state, strings, lang, reader }: HistoryView) {
    const past = this.#modal.kind === 'minutes' ? reader.opened(this.#of) : undefined;
    const content = past
      ? renderMinutesDialog({ state, strings: withMeeting(strings), lang }, past, {
          modal: this.#modal,
          minutes: this.#minutes,
          print: () => printOnly(this.#host.renderRoot, this.#of),
        })
      : nothing;
    return html`${this.#modal.render(content)} ${this.#announcer.render()}`;
  }
}

// Other languages come whole, and win.
const withMeeting = (strings: SheetStrings): MeetingWords => ({ ...enTools, ...enMeeting, ...strings });

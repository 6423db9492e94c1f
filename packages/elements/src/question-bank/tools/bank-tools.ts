import { html, nothing } from 'lit';
import { keepPrivateTyping } from '../../agenda/private-typing.js';
import { WorkspaceController } from '../../context/workspace-controller.js';
import type { BankActStrings } from '../../localize/bank-strings.js';
import { enBankActs } from '../../localize/locales/en-bank-acts.js';
import type { BankQuestion } from '@one-on-one/core/question-bank';
import type { RowsDesk } from '../bank-rows.js';
import { coverageStyles } from '../coverage/coverage.styles.js';
import { LastMeetings } from '../coverage/last-meetings.js';
import { versions } from '../../styles/versions.js';
import type { BankView } from '../view.js';
import { BankActs } from './acts.js';
import type { BankDesk } from './desk.js';
import { LastAct } from './last-act.js';
import { LookBack } from './look-back.js';
import { OwnQuestion } from './own.js';
import { renderOwnVersions } from './own-versions.js';
import { Picking } from './picking.js';
import { PutOff } from './put-off.js';

/** What becomes of questions: all that changes something. */
export class BankTools {
  readonly acts: BankActs;
  readonly last: LastAct;
  readonly lookBack: LookBack;
  readonly own: OwnQuestion;
  readonly picking: Picking;
  readonly putOff: PutOff;
  readonly #lately = new LastMeetings();
  readonly #words: () => BankActStrings;

  constructor(rows: RowsDesk) {
    const { host, language } = rows;
    const connection = new WorkspaceController(host, rows.connection);
    connection.hostConnected(); // what was clicked is done also where the bank was closed meanwhile
    this.#words = () => language.texts.bank ?? enBankActs;
    const lastDesk = { ...rows, connection, words: this.#words };
    this.last = new LastAct(lastDesk);
    const desk: BankDesk = { ...lastDesk, last: this.last };
    this.acts = new BankActs(desk);
    this.lookBack = new LookBack(desk);
    this.own = new OwnQuestion(desk, rows.connection, this.acts);
    this.picking = new Picking(desk);
    this.putOff = new PutOff(desk);
    keepPrivateTyping(host.renderRoot);
    (host.renderRoot as ShadowRoot).adoptedStyleSheets.push(
      ...[coverageStyles, versions].map((each) => each.styleSheet!),
    );
  }

  /** Takes the last act back, if there is one, by its key. */
  undo(event: KeyboardEvent): void {
    if (!this.last.done) return;
    event.preventDefault();
    void this.last.undo();
  }

  renderOwn(view: BankView) {
    return this.own.render(view, this.#words());
  }

  /** What was written at the same time of a question of one's own. */
  renderVersions(view: BankView, question: BankQuestion) {
    return renderOwnVersions(view, question, this.acts, this.#words());
  }

  /** What the last meetings touched. */
  renderLately(view: BankView) {
    return this.#lately.render(view, this.#words().coverage);
  }

  /** The last act, to be taken back. */
  renderDone(locked: boolean) {
    this.last.settle();
    const { done } = this.last;
    return done && !locked
      ? html`<div part="undo">
          <span>${done.words}</span
          ><button class="link" @click=${() => this.last.undo()}>${this.#words().undo}</button>
        </div>`
      : nothing;
  }
}

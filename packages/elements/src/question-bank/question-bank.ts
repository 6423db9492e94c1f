import type { Asker, Depth, QuestionPack } from '@one-on-one/core/question-bank';
import type { StageKey } from '@one-on-one/core/stages';
import { html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { renderWaiting } from '../agenda/waiting.js';
import { WorkspaceConnection } from '../context/workspace-connection.js';
import { reportError } from '../events/report-error.js';
import { unavailable } from '../events/unavailable.js';
import { Language } from '../localize/language.js';
import { enBankSheet } from '../localize/locales/en-bank-sheet.js';
import { enMissing } from '../localize/locales/en-missing.js';
import { links } from '../styles/links.js';
import { reset } from '../styles/reset.js';
import { sheet } from '../styles/sheet.js';
import { tokens } from '../styles/tokens.js';
import type { BankRows } from './bank-rows.js';

/**
 * Questions worth asking: searched as one types, filtered, suggested with the reason for each, and put on the agenda.
 * Alone on a page it makes its own workspace; inside `<one-on-one-workspace>` it shares that one. What is chosen is asked
 * for as `one-on-one-question-pick` first: a page that vetoes it can do something else with the questions.
 *
 * Of a long list only what is near the screen is drawn, and each row says its place in the whole (`aria-posinset`): rows
 * are drawn ahead of the focus and of a screen reader. What is not drawn stands there as plain text, so that the browser's
 * own search finds it and goes there; of more than 2000 questions from the moment on that somebody opens that search with
 * its keys. The field at the top finds all of them, always.
 *
 * @tag one-on-one-question-bank
 * @fires close - Somebody is done: for whoever shows it in a dialog.
 * @csspart question-bank - Everything.
 * @csspart heading - The heading.
 * @csspart coverage - What the last meetings touched, as a picture and a table.
 * @csspart notice - What needs attention; also `missing`, `failed`, `unread` or `refused`.
 * @csspart bar - The line to search with, and the way out.
 * @csspart search - The line to search with.
 * @csspart done - The way out.
 * @csspart filters - What is listed.
 * @csspart chip - A theme to choose; also `on`.
 * @csspart suggested - What is worth asking today.
 * @csspart subheading - What that is called.
 * @csspart suggestion - One of them.
 * @csspart reason - Why it is suggested.
 * @csspart list - The questions.
 * @csspart question - One question; also `open`.
 * @csspart text - What it asks.
 * @csspart meta - Its theme, who asks it, its depth, and what became of it.
 * @csspart detail - Why to ask it, how to go on, and what can become of it.
 * @csspart caution - What to mind.
 * @csspart empty - What is said where nothing is found.
 * @csspart care - A word about questions that can hurt, and the way to see them.
 * @csspart version - What was written of a question of one's own at the same time.
 * @csspart own - The form to write a question of one's own.
 * @csspart private - What of that only its author sees.
 * @csspart foot - How much was found, and the way onto the agenda.
 * @csspart found - How much was found, in words.
 * @csspart undo - The last act, to be taken back.
 */
export class OneOnOneQuestionBank extends LitElement {
  static override styles = [tokens, reset, links, sheet];

  /** The page's id of the pair; without one it is this browser's own pair. */
  @property() relationship?: string | undefined;

  /** The page's id of who is looking; without one it is whoever said "this is me" here. */
  @property() viewer?: string | undefined;

  /** A heading of the page's own. */
  @property() label = '';

  /** The level of the heading in the outline of the page. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel: number | null = 2;

  /** To be read: nothing is put on the agenda, and nothing kept. */
  @property({ type: Boolean, reflect: true }) readonly = false;

  /** How much room there is between things. */
  @property({ reflect: true }) density: 'comfortable' | 'compact' = 'comfortable';

  /** The theme that is listed; without one all of them. */
  @property() theme?: string | undefined;

  /** How much trust the listed questions need: 1 none, 2 some, 3 real trust; without it any. */
  @property({ type: Number }) depth?: Depth | undefined;

  /** The stage of the meeting that they fit. */
  @property() stage?: StageKey | undefined;

  /** Who asks: `mentor` or `mentee`. */
  @property({ attribute: 'asked-by' }) askedBy?: Exclude<Asker, 'either'> | undefined;

  /**
   * Who the mentee is: some of `new remote senior student teacher`. What is made for others is not suggested. Without it
   * the `audience` of whatever is around the element counts, as of `<one-on-one-agenda>` and `<one-on-one-workspace>`.
   */
  @property() audience?: string | undefined;

  /** How many questions are suggested; with 0 none. */
  @property({ type: Number }) count: number | null = 3;

  /** The same seed suggests the same; without one it is the pair and the meeting. */
  @property() seed?: string | undefined;

  /** Several are ticked, and put on the agenda together. */
  @property({ type: Boolean }) multiple = false;

  /** The id of the agenda that questions are put on; without one that of the workspace. */
  @property() for?: string | undefined;

  /** "Done" is offered, which sends `close`; in a dialog it always is. */
  @property({ type: Boolean }) closable = false;

  /** What the page adds to the bank, replaces and hides. Each child `<script type="application/json">` says it, too. */
  @property({ attribute: false }) packs: readonly QuestionPack[] = [];

  /** What is added is for its author only, and how that is said. @internal */
  @property({ attribute: false }) onlyForMe = '';

  readonly #connection: WorkspaceConnection = new WorkspaceConnection(this);
  readonly #language = new Language(this);
  #rows: BankRows | undefined;
  #hasFailed = false;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#fetch();
  }

  protected override render() {
    const { texts } = this.#language;
    const words = { ...enBankSheet, ...texts.bank };
    const rows = this.#rows;
    return html`<section
      part="question-bank"
      lang=${this.#language.lang()}
      aria-labelledby="heading"
      aria-busy=${!rows?.isReady && !this.#hasFailed}
      @keydown=${rows?.onKeydown}
    >
      <div part="heading" id="heading" role="heading" tabindex="-1" aria-level=${this.headingLevel || 2}>
        ${this.label || words.heading}
      </div>
      ${rows?.isReady ? rows.render() : renderWaiting(this.#hasFailed, { ...enMissing, ...texts, missing: words.missing }, this.#fetch)}
      ${rows?.announcer.render()}
    </section>`;
  }

  readonly #fetch = async (): Promise<void> => {
    if (this.#rows) return;
    try {
      const { BankRows } = await this.loadRows();
      this.#rows ??= new BankRows(this, this.#connection, this.#language);
      this.#hasFailed = false;
    } catch (cause) {
      this.#hasFailed = true;
      reportError(this, unavailable(cause));
    }
    this.requestUpdate();
  };

  /** The file of what one reads here. @internal */
  loadRows() {
    return import('./bank-rows.js');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'one-on-one-question-bank': OneOnOneQuestionBank;
  }
}

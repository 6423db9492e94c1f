import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { WorkspaceConnection } from '../context/workspace-connection.js';
import { enHistory } from '../localize/locales/en-history.js';
import { Localize } from '../localize/localize.js';
import type { Strings } from '../localize/strings.js';
import { markdownStyles } from '../markdown/markdown.styles.js';
import { controls } from '../styles/controls.js';
import { reset } from '../styles/reset.js';
import { sheet } from '../styles/sheet.js';
import { tokens } from '../styles/tokens.js';
import { Paper } from '../workspace/paper.js';
import { styles } from './history.styles.js';
import { HistoryReader } from './reader.js';
import { renderError } from './error.js';
import { renderField, renderResults } from './search.js';
import { Searching } from './searching.js';
import { renderTimeline } from './timeline.js';
import { HistoryToolbox } from './toolbox.js';
import type { HistoryView } from './view.js';
import { ChunkWindow } from './window.js';

/**
 * The meetings of a pair that are over, the last first: what each was for, what was decided, agreed and written down, and
 * a search over all of it, what is before the two now, and what is parked. From an open one its minutes can be taken along, and something be added to it. Only what is
 * near the screen is drawn. Each row says its place in the whole (`aria-posinset`), rows are drawn ahead of the focus and
 * of a screen reader, and what the browser's own search cannot reach the field at the top does. With `limit="1"` it is
 * "Last time".
 *
 * @tag one-on-one-history
 * @csspart history - Everything.
 * @csspart heading - The heading.
 * @csspart search - The line to search with.
 * @csspart found - How much was found, in words.
 * @csspart results - The meetings in which something was found, and what is parked.
 * @csspart hit - What was found; also `private`.
 * @csspart list - The meetings.
 * @csspart meeting - One meeting; also its status: `closed`, `skipped`, `cancelled` or `missed`, and where nobody
 *   ended it `draft`, `open`, `running`, `wrapping` or `rescheduled`.
 * @csspart when - When a meeting was.
 * @csspart section - One kind of thing in an open meeting.
 * @csspart subheading - What that kind is called.
 * @csspart note - A note; also `private`.
 * @csspart version - What somebody else wrote of something at the same time.
 * @csspart new-line - The line to add something to a meeting.
 * @csspart save-state - Whether what was added is saved, where it is not; also `saved`, `saving`, `delayed`, `memory`,
 *   `cleared` or `failed`.
 * @csspart dialog - The minutes of a meeting.
 * @csspart unprinted - On paper: how many meetings are left out, because they were not read yet.
 * @csspart empty - What is said before the first meeting is over.
 * @csspart error - What is said when storage does not answer, or the search could not be loaded.
 */
export class OneOnOneHistory extends LitElement {
  static override styles = [tokens, reset, controls, sheet, markdownStyles, styles];

  /** The page's id of the pair; without one it is this browser's own pair. */
  @property() relationship?: string;

  /** The page's id of who is looking; without one it is whoever said "this is me" here. */
  @property() viewer?: string;

  /** Another heading. */
  @property() label = '';

  /** The level of the heading in the outline of the page. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** How much room there is between things. */
  @property({ reflect: true }) density: 'comfortable' | 'compact' = 'comfortable';

  /** To be read: nothing is added to a meeting. */
  @property({ type: Boolean, reflect: true }) readonly = false;

  /** So many of the last meetings, without a search; with 1 the last one, open. Without it all of them. */
  @property({ type: Number }) limit?: number;

  readonly #connection: WorkspaceConnection = new WorkspaceConnection(this);
  readonly #localize = new Localize(this);
  readonly #reader = new HistoryReader(this, this.#connection);
  readonly #toolbox = new HistoryToolbox({
    host: this,
    connection: this.#connection,
    strings: () => this.#localize.strings,
    isLocked: () => this.#isLocked,
  });

  readonly #searching = new Searching(this, this.#reader);
  readonly #paper = new Paper(this);
  readonly #window = new ChunkWindow(this, this.#paper);

  protected override updated(): void {
    if (this.#isLimited) this.#openLast();
  }

  protected override render() {
    const view = this.#view;
    const words = this.#words;
    const heading = this.label || (this.limit === 1 ? words.lastTime : words.heading);
    return html`<section
      part="history"
      lang=${this.#localize.lang()}
      aria-labelledby="heading"
      aria-busy=${!view}
    >
      <div part="heading" id="heading" role="heading" tabindex="-1" aria-level=${this.headingLevel}>
        ${heading}
      </div>
      ${view ? this.#renderHistory(view) : html`<div class="shell" aria-hidden="true"><i></i></div>`}
      <div class="hidden" aria-live="polite">${this.#searching.said}</div>
      ${view ? this.#toolbox.tools?.renderLayer(view) : nothing}
    </section>`;
  }

  #renderHistory(view: HistoryView) {
    const { reader, words, strings } = view;
    const searching = this.#searching;
    if (reader.hasFailed) return renderError(words.failed, strings.tryAgain, () => reader.again());
    const isSearchable = !this.#isLimited && reader.last > 0;
    return html`${isSearchable ? renderField(view, searching) : nothing}
    ${isSearchable && searching.isOn ? renderResults(view, searching) : renderTimeline(view, this.#window, this.limit || Infinity)}`;
  }

  get #isLocked(): boolean {
    const { state } = this.#connection;
    return this.readonly || state?.readOnly || state?.archived !== undefined;
  }

  get #isLimited(): boolean {
    return Boolean(this.limit);
  }

  #openLast(): void {
    const last = this.limit === 1 ? this.#reader.summary(this.#reader.last) : undefined;
    if (last && this.#reader.openOnce(last.meeting.id)) void this.#toolbox.fetch();
  }

  get #words() {
    const strings: Partial<Strings> = this.#localize.strings;
    return strings.history ?? enHistory;
  }

  get #view(): HistoryView | undefined {
    const { state } = this.#connection;
    if (state?.status !== 'ready') return undefined;
    return {
      state,
      strings: this.#localize.strings,
      words: this.#words,
      lang: this.#localize.lang(),
      near: this.#paper.near,
      headingLevel: this.headingLevel,
      reader: this.#reader,
      toolbox: this.#toolbox,
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'one-on-one-history': OneOnOneHistory;
  }
}

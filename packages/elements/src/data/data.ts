import type { SaveState } from '@one-on-one/core';
import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { icons } from '../agenda/icons.js';
import { keepPrivateTyping } from '../agenda/private-typing.js';
import { renderSaveState } from '../agenda/save-state.js';
import { saveWords } from '../agenda/save-words.js';
import { spokenOnce } from '../agenda/spoken-once.js';
import { WorkspaceConnection } from '../context/workspace-connection.js';
import { reportError } from '../events/report-error.js';
import { unavailable } from '../events/unavailable.js';
import { Localize } from '../localize/localize.js';
import { enData } from '../localize/locales/en-data.js';
import { controls } from '../styles/controls.js';
import { reset } from '../styles/reset.js';
import { sheet } from '../styles/sheet.js';
import { tokens } from '../styles/tokens.js';
import { styles } from './data.styles.js';
import { renderRows } from './rows.js';
import type { DataTools } from './tools/data-tools.js';
import type { DataView, SheetDataStrings } from './view.js';

/**
 * What is kept of a one-on-one, where and how safely, in words; with the ways out: export, import, another viewer, and
 * leaving a computer that is not one's own. Alone on a page it makes its own workspace; inside
 * `<one-on-one-workspace>` it is about that one.
 *
 * @tag one-on-one-data
 * @csspart data - Everything.
 * @csspart heading - The heading.
 * @csspart save-state - Whether all is saved; also `saved`, `saving`, `delayed`, `memory`, `cleared` or `failed`.
 * @csspart notice - What needs attention; also `failed`, `cleared`, `newer`, `missing` or `wiped`.
 * @csspart rows - What is kept, where and how safely.
 * @csspart ways - The ways out and in.
 * @csspart leave - Leaving for good.
 * @csspart dialog - The dialogs; a field in them with private text is also `private`.
 */
export class OneOnOneData extends LitElement {
  static override styles = [tokens, reset, controls, sheet, styles];

  /** The page's id of the pair; without one it is this browser's own pair. */
  @property() relationship?: string;

  /** The page's id of who is looking; without one it is whoever said "this is me" here. */
  @property() viewer?: string;

  /** A heading of the page's own. */
  @property() label = '';

  /** The level of the heading in the outline of the page. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** To be read and exported, not changed. */
  @property({ type: Boolean, reflect: true }) readonly = false;

  /** How much room there is between things. */
  @property({ reflect: true }) density: 'comfortable' | 'compact' = 'comfortable';

  readonly #connection: WorkspaceConnection = new WorkspaceConnection(this);
  readonly #localize = new Localize(this);
  #tools: DataTools | undefined;
  #isMissing = false;
  #isFetching = false;

  protected override createRenderRoot() {
    const root = super.createRenderRoot();
    keepPrivateTyping(root);
    return root;
  }

  protected override updated(): void {
    if (this.#isFetching || this.#connection.state?.status !== 'ready') return;
    this.#isFetching = true;
    void this.#fetch();
  }

  protected override render() {
    const { state } = this.#connection;
    const isReady = state?.status === 'ready';
    const strings: SheetDataStrings = { ...enData, ...this.#localize.strings };
    return html`<section
      part="data"
      class="sheet"
      lang=${this.#localize.lang()}
      aria-labelledby="heading"
      aria-busy=${!isReady}
    >
      <header>
        <div part="heading" id="heading" role="heading" tabindex="-1" aria-level=${this.headingLevel}>
          ${this.label || strings.data}
        </div>
        ${isReady ? renderSaveState({ state, strings, connection: this.#connection }) : nothing}
      </header>
      ${isReady ? this.#renderData(this.#viewOf(state, strings)) : html`<div class="shell" aria-hidden="true"><i></i><i></i><i></i></div>`}
      ${this.#tools?.announcer.render()}
    </section>`;
  }

  #renderData(view: DataView) {
    const { state, strings, tools } = view;
    const { workspace } = this.#connection;
    const { kind } = state.save;
    const [, help] = saveWords(state.save, strings);
    // What a reload loses is said in the rows.
    const trouble = kind === 'memory' ? undefined : help;
    const again = { failed: strings.tryAgain, cleared: strings.saveAgain }[kind as string];
    const retry = again && html`<button class="link" @click=${() => workspace?.retry()}>${again}</button>`;
    return html`<div role="alert" ${spokenOnce(trouble && !view.isMissingTools ? workspace : undefined)}>
        ${trouble ? renderNotice(kind, trouble, retry) : nothing}
        ${view.isMissingTools ? renderNotice('missing', strings.missing) : nothing}
      </div>
      ${state.readOnly ? renderNotice('newer', strings.newer) : nothing} ${tools?.renderDone(strings)}
      ${renderRows(view)} ${tools?.renderWays(view)} ${tools?.renderDialog(view)}`;
  }

  #viewOf(state: DataView['state'], strings: SheetDataStrings): DataView {
    return {
      state,
      strings,
      lang: this.#localize.lang(),
      locked: this.readonly || state.readOnly,
      connection: this.#connection,
      tools: this.#tools,
      isMissingTools: this.#isMissing,
    };
  }

  // Once there is something on screen.
  async #fetch(): Promise<void> {
    try {
      const { DataTools } = await import('./tools/data-tools.js');
      this.#tools = new DataTools(this, this.#connection);
    } catch (cause) {
      this.#isMissing = true;
      reportError(this, unavailable(cause));
    }
    this.requestUpdate();
  }
}

const renderNotice = (
  kind: SaveState['kind'] | 'missing' | 'newer' | 'wiped',
  words: string,
  ways?: unknown,
) =>
  html`<div part="notice ${kind}">
    ${icons.attention}<span>${words}</span>${ways && html`<div>${ways}</div>`}
  </div>`;

declare global {
  interface HTMLElementTagNameMap {
    'one-on-one-data': OneOnOneData;
  }
}

import { html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { renderWaiting } from '../agenda/waiting.js';
import { WorkspaceConnection } from '../context/workspace-connection.js';
import { reportError } from '../events/report-error.js';
import { unavailable } from '../events/unavailable.js';
import { Language } from '../localize/language.js';
import { enActionSheet } from '../localize/locales/en-action-sheet.js';
import { links } from '../styles/links.js';
import { reset } from '../styles/reset.js';
import { sheet } from '../styles/sheet.js';
import { tokens } from '../styles/tokens.js';
import type { ActionRows } from './action-rows.js';
import type { Choice } from './choose.js';

type Words = typeof enActionSheet;

/**
 * What the two of a pair still have to do, whenever they agreed on it: who does what, by when. It saves itself.
 * Alone on a page it makes its own workspace; inside `<one-on-one-workspace>` it shares that one.
 *
 * @tag one-on-one-action-items
 * @csspart action-items - Everything.
 * @csspart heading - What it is.
 * @csspart header - What it is, and whether it is saved.
 * @csspart save-state - Whether all is saved; also `saved`, `saving`, `delayed`, `memory`, `cleared` or `failed`.
 * @csspart notice - What needs attention; also `failed`, `memory`, `cleared`, `missing`, `newer`, `set-aside` or `archived`.
 * @csspart version - What somebody else wrote of a title at the same time.
 * @csspart undo - The last act, to be taken back.
 */
export class OneOnOneActionItems extends LitElement {
  static override styles = [tokens, reset, links, sheet];

  /** The page's id of the pair; without one it is this browser's own pair. */
  @property() relationship?: string;

  /** The page's id of who is looking; without one it is whoever said "this is me" here. */
  @property() viewer?: string;

  /** A heading of the page's own. */
  @property() label = '';

  /** The level of the heading in the outline of the page. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** To be read, not changed. */
  @property({ type: Boolean, reflect: true }) readonly = false;

  /** How much room there is between things. */
  @property({ reflect: true }) density: 'comfortable' | 'compact' = 'comfortable';

  /** What is open, what was agreed in this meeting, or what is open with what was settled, now and in earlier ones. */
  @property() scope: Choice['scope'] = 'open';

  /** Whose actions: `mentor`, `mentee` or the id of one of the two; without one those of both. */
  @property() owner?: string;

  /** How they are put together. */
  @property({ attribute: 'group-by' }) groupBy: Choice['groupBy'] = 'none';

  readonly #connection: WorkspaceConnection = new WorkspaceConnection(this);
  readonly #language = new Language(this);
  #rows: ActionRows | undefined;
  #hasFailed = false;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#fetch();
  }

  protected override scheduleUpdate() {
    return this.#rows?.released?.then(() => super.scheduleUpdate()) ?? super.scheduleUpdate();
  }

  protected override render() {
    const strings: Words = { ...enActionSheet, ...this.#language.texts };
    const rows = this.#rows?.isReady ? this.#rows : undefined;
    return html`<section
      part="action-items"
      aria-labelledby="heading"
      lang=${this.#language.lang()}
      aria-busy=${!rows && !this.#hasFailed}
      @keydown=${rows?.tools?.onKeydown}
      @pointerdown=${rows?.tools?.press.onPress}
    >
      <div class="sheet">
        <header part="header">
          <div part="heading" id="heading" role="heading" tabindex="-1" aria-level=${this.headingLevel}>
            ${this.label || strings.actions}
          </div>
          ${rows?.renderSaveState()}
        </header>
        ${rows?.render() ?? renderWaiting(this.#hasFailed, strings, this.#fetch)}
      </div>
      ${rows?.tools?.announcer.render()}
    </section>`;
  }

  readonly #fetch = async (): Promise<void> => {
    try {
      const { ActionRows } = await import('./action-rows.js');
      this.#rows ??= new ActionRows(this, this.#connection);
    } catch (cause) {
      reportError(this, unavailable(cause));
    }
    this.#hasFailed = !this.#rows;
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'one-on-one-action-items': OneOnOneActionItems;
  }
}

import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { WorkspaceConnection } from '../context/workspace-connection.js';
import { Localize } from '../localize/localize.js';
import { controls } from '../styles/controls.js';
import { reset } from '../styles/reset.js';
import { sheet } from '../styles/sheet.js';
import { tokens } from '../styles/tokens.js';
import { renderAddLine } from './add-line.js';
import { styles } from './agenda.styles.js';
import { NEW_ITEM } from './draft-fields.js';
import { FocusKeeper } from './focus-keeper.js';
import { renderHeader } from './header.js';
import { itemStyles } from './item.styles.js';
import { layerStyles } from './layer.styles.js';
import { renderList } from './list.js';
import { renderLoading } from './loading.js';
import { renderNotices } from './notices.js';
import { renderObjective } from './objective.js';
import { keepPrivateTyping } from './private-typing.js';
import { renderTimeBar } from './time-bar.js';
import { Toolbox } from './toolbox.js';
import type { AgendaTools } from './tools/tools.js';
import { Typing } from './typing.js';
import type { AgendaView, Desk } from './view.js';

/**
 * The agenda of the next one-on-one: who and when, what for, what to talk about and for how long. It saves itself.
 * Alone on a page it makes its own workspace; inside `<one-on-one-workspace>` it shares that one.
 *
 * @tag one-on-one-agenda
 * @attr {string} audience - Who the mentee is, for the question bank: some of `new remote senior student teacher`.
 * @attr {string} template - What each new meeting begins with, beside what was carried over, until somebody puts something
 *   on its agenda: `first`, `regular`, `career`, `coffee` or `closing`.
 * @attr {string} without - What is to be left out: `actions`, with all that stands beside, `stages` or `questions`.
 * @csspart agenda - Everything.
 * @csspart header - Who, when, and whether it is saved.
 * @csspart heading - The names of the two.
 * @csspart meta - Date, minutes, and who is looking.
 * @csspart viewer - Who is looking, and the way to change that.
 * @csspart save-state - Whether all is saved; also `saved`, `saving`, `delayed`, `memory`, `cleared` or `failed`.
 * @csspart notice - What needs attention; also `failed`, `memory`, `cleared`, `missing`, `newer`, `stale`,
 *   `set-aside`, `lost`, `restored`, `archived` or `reminder`.
 * @csspart objective - What the meeting is for.
 * @csspart time - The planned time, as a bar and in words.
 * @csspart list - The items.
 * @csspart item - One item; also `discussed`, `private`, `editing`, `dragged`, `drop-before` or `drop-after`.
 * @csspart title - The title of an item.
 * @csspart tags - What an item is for, and whether it is private.
 * @csspart move - The button and handle that moves an item.
 * @csspart check - The circle that marks an item discussed.
 * @csspart more - The button with everything else.
 * @csspart editor - The fields of an item.
 * @csspart version - What somebody else wrote of a text at the same time.
 * @csspart empty - The invitation of an empty agenda.
 * @csspart add - The line to add; also `private`.
 * @csspart first-run - The questions at the beginning.
 * @csspart templates - Templates in their dialog.
 * @csspart questions - The dialog with the question bank.
 * @csspart parked - What was parked.
 * @csspart dropped - What was let go.
 * @csspart undo - The last act, to be taken back.
 * @csspart menu - A menu of an item.
 * @csspart dialog - The dialogs; a field in them with private text is also `private`.
 */
export class OneOnOneAgenda extends LitElement {
  static override styles = [tokens, reset, controls, sheet, styles, itemStyles, layerStyles];

  /** The page's id of the pair; without one it is this browser's own pair. */
  @property() relationship?: string;

  /** The page's id of who is looking; without one it is whoever said "this is me" here. */
  @property() viewer?: string;

  /** A heading instead of the two names. */
  @property() label = '';

  /** The level of the heading in the outline of the page. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** To be read, not changed. */
  @property({ type: Boolean, reflect: true }) readonly = false;

  /** How much room there is between things. */
  @property({ reflect: true }) density: 'comfortable' | 'compact' = 'comfortable';

  /** The page knows that this pair has met before: if nothing of it is stored here, the agenda says so. */
  @property({ type: Boolean, attribute: 'expects-data' }) expectsData = false;

  /** `prepare`: the agenda, even while a meeting is on; `review`: the last meeting; else what is on. */
  @property() mode?: 'prepare' | 'run' | 'review';

  /** The id of a past meeting to look back on; `next`, or without it, the one that is on or next. */
  @property() meeting?: string;

  readonly #connection: WorkspaceConnection = new WorkspaceConnection(this);
  readonly #localize = new Localize(this);
  readonly #focus = new FocusKeeper(this, '#heading', ({ id }) => (id === NEW_ITEM ? [`#${id}`] : []));
  readonly #typing = new Typing(this, this.#connection);
  readonly #desk: Desk = {
    host: this,
    connection: this.#connection,
    focus: this.#focus,
    typing: this.#typing,
    strings: () => this.#localize.strings,
    isLocked: () => this.#isLocked,
  };
  readonly #toolbox = new Toolbox<AgendaTools>(this.#desk, async () => {
    const { AgendaTools } = await import('./tools/tools.js');
    return new AgendaTools(this.#desk);
  });

  protected override createRenderRoot() {
    const root = super.createRenderRoot();
    keepPrivateTyping(root);
    return root;
  }

  protected override scheduleUpdate() {
    const released = this.#toolbox.tools?.press.released;
    return released ? released.then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  protected override updated(): void {
    if (this.#connection.state?.status === 'ready') this.#toolbox.prepare();
  }

  protected override render() {
    const { strings } = this.#localize;
    const view = this.#view;
    return html`<section
      part="agenda"
      lang=${this.#localize.lang()}
      aria-labelledby="heading"
      aria-busy=${!view}
      @keydown=${(event: KeyboardEvent) => view?.tools?.onKeydown(event, view)}
      @pointerdown=${view?.tools?.press.onPress}
    >
      <div class="sheet">
        ${view ? this.#renderAgenda(view) : renderLoading(strings, this.label, this.headingLevel)}
      </div>
      ${view?.tools?.announcer.render()}
    </section>`;
  }

  #renderAgenda(view: AgendaView) {
    const { locked } = view;
    return html`
      ${renderHeader(view, this.label, this.headingLevel)} ${renderNotices(view)}
      ${view.tools?.renderRescue(view)}
      ${
        view.tools?.renderMeeting(view) ??
        html`${renderObjective(view)} ${renderTimeBar(view)}
          <div>
            ${view.tools?.renderHint(view)}${renderList(view)} ${locked ? nothing : renderAddLine(view)}
          </div>`
      }
      <div class="foot">${view.tools?.renderFoot(view)}</div>
      ${view.tools?.renderUndo(view) ?? html`<div part="undo"></div>`} ${view.tools?.renderLayer(view)}
    `;
  }

  get #isLocked(): boolean {
    const { state } = this.#connection;
    return this.readonly || state?.readOnly || state?.archived !== undefined;
  }

  get #view(): AgendaView | undefined {
    const { state } = this.#connection;
    if (state?.status !== 'ready') return undefined;
    return {
      state,
      strings: this.#localize.strings,
      lang: this.#localize.lang(),
      locked: this.#isLocked,
      connection: this.#connection,
      typing: this.#typing,
      tools: this.#toolbox.tools,
      use: this.#toolbox.use,
      isMissingTools: this.#toolbox.isMissing,
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'one-on-one-agenda': OneOnOneAgenda;
  }
}

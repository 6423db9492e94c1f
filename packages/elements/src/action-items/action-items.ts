import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { styles } from '../agenda/agenda.styles.js';
import { FocusKeeper } from '../agenda/focus-keeper.js';
import { itemStyles } from '../agenda/item.styles.js';
import { layerStyles } from '../agenda/layer.styles.js';
import { Announcer } from '../agenda/tools/announcer.js';
import { undoAct } from '../agenda/tools/keyboard.js';
import { Press } from '../agenda/tools/press.js';
import { printStyles } from '../agenda/tools/print.styles.js';
import { toolStyles } from '../agenda/tools/tools.styles.js';
import { renderUndo } from '../agenda/tools/undo-bar.js';
import { Typing } from '../agenda/typing.js';
import { WorkspaceConnection } from '../context/workspace-connection.js';
import { WorkspaceController } from '../context/workspace-controller.js';
import { Localize } from '../localize/localize.js';
import type { renderArchived } from '../relationships/archived.js';
import { controls } from '../styles/controls.js';
import { fields } from '../styles/fields.js';
import { reset } from '../styles/reset.js';
import { sheet } from '../styles/sheet.js';
import { tokens } from '../styles/tokens.js';
import { actionStyles } from './action-items.styles.js';
import { ActionActs, type ActionDesk } from './acts.js';
import type { Choice } from './choose.js';
import { todayHere, withActions } from './desk.js';
import type { EarlierActions } from './earlier.js';
import { Fetched } from './fetched.js';
import { renderHead } from './head.js';
import { renderActions } from './list.js';
import { sheetStyles } from './sheet.styles.js';
import type { ActionsView } from './view.js';
import { Reading } from './reading.js';

/**
 * What the two of a pair still have to do, whenever they agreed on it: who does what, by when. It saves itself.
 * Alone on a page it makes its own workspace; inside `<one-on-one-workspace>` it shares that one.
 *
 * @tag one-on-one-action-items
 * @csspart action-items - Everything.
 * @csspart heading - What it is.
 * @csspart save-state - Whether all is saved; also `saved`, `saving`, `delayed`, `memory`, `cleared` or `failed`.
 * @csspart notice - What needs attention; also `failed`, `memory`, `cleared`, `newer`, `set-aside` or `archived`.
 * @csspart version - What somebody else wrote of a title at the same time.
 * @csspart undo - The last act, to be taken back.
 */
export class OneOnOneActionItems extends LitElement {
  static override styles = [
    tokens,
    reset,
    controls,
    sheet,
    styles,
    itemStyles,
    layerStyles,
    fields,
    toolStyles,
    printStyles,
    actionStyles,
    sheetStyles,
  ];

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
  readonly #controller = new WorkspaceController(this, this.#connection);
  readonly #localize = new Localize(this);
  readonly #focus = new FocusKeeper(this, '#heading');
  readonly #press = new Press(this);
  readonly #reading = new Reading(this, this.#controller);
  readonly #typing = new Typing(this, this.#connection);
  readonly #announcer = new Announcer(this, () => this.#controller.seat);
  readonly #desk: ActionDesk = {
    host: this,
    connection: this.#controller,
    focus: this.#focus,
    typing: this.#typing,
    announcer: this.#announcer,
    strings: () => withActions(this.#localize.strings),
    isLocked: () => this.#isLocked,
  };
  readonly #acts: ActionActs = new ActionActs(this.#desk);
  readonly #earlier = new Fetched(this, async (): Promise<EarlierActions> => {
    const { EarlierActions } = await import('./earlier.js');
    return new EarlierActions(this.#desk);
  });
  // What says so is fetched for those few that are put away.
  readonly #putAway = new Fetched(
    this,
    async (): Promise<typeof renderArchived> => (await import('../relationships/archived.js')).renderArchived,
  );

  protected override scheduleUpdate() {
    const { released } = this.#press;
    return released ? released.then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  protected override render() {
    const view = this.#view;
    return html`<section
      part="action-items"
      lang=${this.#localize.lang()}
      aria-labelledby="heading"
      aria-busy=${!view}
      @keydown=${(event: KeyboardEvent) => view && this.#onKeydown(event, view)}
      @pointerdown=${this.#press.onPress}
    >
      <div class="sheet">
        ${renderHead(withActions(this.#localize.strings), this.label, this.headingLevel, view, this.#archived)}
        ${view ? this.#renderList(view) : html`<div class="shell" aria-hidden="true"><i></i><i></i></div>`}
      </div>
      ${this.#announcer.render()}
    </section>`;
  }

  #renderList(view: ActionsView) {
    return [
      renderActions(view),
      this.#renderEarlier(view),
      view.locked ? nothing : renderUndo({ ...view, tools: { acts: this.#acts } }),
    ];
  }

  #onKeydown(event: KeyboardEvent, { locked, typing }: ActionsView): void {
    if (event.defaultPrevented || locked) return;
    const act = undoAct(event, { typing, tools: { acts: this.#acts } });
    if (!act) return;
    event.preventDefault();
    act();
  }

  #renderEarlier(view: ActionsView) {
    if (this.scope !== 'all') return nothing;
    void this.#earlier.ask();
    return this.#earlier.value?.render(view);
  }

  get #archived(): unknown {
    const desk = { host: this, connection: this.#controller, announcer: this.#announcer };
    if (this.#connection.state?.archived) void this.#putAway.ask();
    return this.#putAway.value?.(desk, withActions(this.#localize.strings));
  }

  get #isLocked(): boolean {
    const { state } = this.#connection;
    return this.readonly || state?.readOnly || state?.archived !== undefined;
  }

  get #view(): ActionsView | undefined {
    const { state } = this.#controller;
    if (!state || !this.#reading.isDone) return undefined;
    return {
      state,
      strings: withActions(this.#localize.strings),
      lang: this.#localize.lang(),
      locked: this.#isLocked,
      typing: this.#typing,
      connection: this.#controller,
      acts: this.#acts,
      today: todayHere(),
      choice: { scope: this.scope, owner: this.owner, groupBy: this.groupBy },
      level: this.headingLevel,
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'one-on-one-action-items': OneOnOneActionItems;
  }
}

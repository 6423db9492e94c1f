import { html, type ReactiveController } from 'lit';
import { styles } from '../agenda/agenda.styles.js';
import { FocusKeeper } from '../agenda/focus-keeper.js';
import { itemStyles } from '../agenda/item.styles.js';
import { layerStyles } from '../agenda/layer.styles.js';
import { renderSaveState } from '../agenda/save-state.js';
import { Toolbox } from '../agenda/toolbox.js';
import type { Desk } from '../agenda/view.js';
import type { ConnectedHost, WorkspaceConnection } from '../context/workspace-connection.js';
import { Localize } from '../localize/localize.js';
import { enActions } from '../localize/locales/en-actions.js';
import { controls } from '../styles/controls.js';
import { links } from '../styles/links.js';
import { actionStyles } from './action-items.styles.js';
import type { Choice } from './choose.js';
import { renderActions } from './list.js';
import { renderNotices } from './notices.js';
import { Reading } from './reading.js';
import { sheetStyles } from './sheet.styles.js';
import { todayHere } from './today.js';
import type { ActionTools } from './tools/action-tools.js';
import type { ActionsView } from './view.js';

/** The element that shows them: what its page says about it. */
export interface ActionsHost extends ConnectedHost, Choice {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly readonly: boolean;
  readonly headingLevel: number;
}

/** A desk of that element. */
export interface ActionsDesk extends Omit<Desk, 'typing'> {
  readonly host: ActionsHost;
}

/** The list of actions as one reads it; once it is on screen, with all that one does with it. */
export class ActionRows implements ReactiveController {
  readonly #desk: ActionsDesk;
  readonly #localize: Localize;
  readonly #reading: Reading;
  readonly #toolbox: Toolbox<ActionTools>;

  constructor(host: ActionsHost, connection: WorkspaceConnection) {
    this.#localize = new Localize(host);
    this.#reading = new Reading(host, connection);
    this.#desk = {
      host,
      connection,
      focus: new FocusKeeper(host, '#heading'),
      strings: () => this.#localize.strings,
      isLocked: () => this.#isLocked,
    };
    this.#toolbox = new Toolbox(this.#desk, () => this.loadTools());
    host.addController(this);
    const all = [styles, itemStyles, layerStyles, actionStyles, sheetStyles];
    const root = host.renderRoot as ShadowRoot;
    // The controls have the links in them, and stand where those did: what comes after wins.
    const before = root.adoptedStyleSheets.map((each) =>
      each === links.styleSheet ? controls.styleSheet! : each,
    );
    root.adoptedStyleSheets = [...before, ...all.map((each) => each.styleSheet!)];
  }

  /** What changes something. */
  get tools(): ActionTools | undefined {
    return this.#toolbox.tools;
  }

  /** While a press is held, nothing moves. */
  get released(): Promise<void> | undefined {
    return this.tools?.press.released;
  }

  /** Whether what there is has been read. */
  get isReady(): boolean {
    return this.#reading.isDone;
  }

  hostUpdated(): void {
    if (this.isReady) this.#toolbox.prepare();
  }

  /** For when it is ready. */
  renderSaveState() {
    return renderSaveState({ ...this.#view, connection: this.#desk.connection });
  }

  /** For when it is ready. */
  render() {
    const view = this.#view;
    const { tools } = this;
    return [
      renderNotices(view, this.#desk.connection, this.#toolbox),
      tools?.renderArchived(),
      renderActions(view),
      tools?.renderEarlier(view),
      tools?.renderUndo(view) ?? html`<div part="undo"></div>`,
    ];
  }

  get #isLocked(): boolean {
    const { state } = this.#desk.connection;
    return this.#desk.host.readonly || state?.readOnly || state?.archived !== undefined;
  }

  get #view(): ActionsView {
    const state = this.#desk.connection.state!;
    const { scope, owner, groupBy, headingLevel } = this.#desk.host;
    const { strings } = this.#localize;
    return {
      state,
      strings: { ...enActions, ...strings }, // other languages come whole, and win
      lang: this.#localize.lang(),
      locked: this.#isLocked,
      tools: this.tools?.list,
      use: (act, opens) => this.#toolbox.use(({ list }) => act(list.acts), opens),
      today: todayHere(),
      choice: { scope, owner, groupBy },
      level: headingLevel,
    };
  }

  /** The file of all that one does with actions. @internal */
  async loadTools(): Promise<ActionTools> {
    const { ActionTools } = await import('./tools/action-tools.js');
    return new ActionTools(this.#desk);
  }
}

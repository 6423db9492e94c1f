import { nothing } from 'lit';
import { styles } from '../../agenda/agenda.styles.js';
import { FocusKeeper } from '../../agenda/focus-keeper.js';
import { itemStyles } from '../../agenda/item.styles.js';
import { layerStyles } from '../../agenda/layer.styles.js';
import { renderSaveState } from '../../agenda/save-state.js';
import { Announcer } from '../../agenda/tools/announcer.js';
import { undoAct } from '../../agenda/tools/keyboard.js';
import { Press } from '../../agenda/tools/press.js';
import { printStyles } from '../../agenda/tools/print.styles.js';
import { toolStyles } from '../../agenda/tools/tools.styles.js';
import { renderUndo } from '../../agenda/tools/undo-bar.js';
import { Typing } from '../../agenda/typing.js';
import type { ConnectedHost, WorkspaceConnection } from '../../context/workspace-connection.js';
import { WorkspaceController } from '../../context/workspace-controller.js';
import { Localize } from '../../localize/localize.js';
import type { renderArchived } from '../../relationships/archived.js';
import { controls } from '../../styles/controls.js';
import { fields } from '../../styles/fields.js';
import { links } from '../../styles/links.js';
import { actionStyles } from '../action-items.styles.js';
import { ActionActs, type ActionDesk } from '../acts.js';
import type { Choice } from '../choose.js';
import { todayHere, withActions } from '../desk.js';
import type { EarlierActions } from '../earlier.js';
import { Fetched } from '../fetched.js';
import { renderNotices } from '../notices.js';
import { renderActions } from '../list.js';
import { Reading } from '../reading.js';
import { sheetStyles } from '../sheet.styles.js';
import type { ActionsView } from '../view.js';

/** The element that shows them: what its page says about it. */
interface ActionsHost extends ConnectedHost, Choice {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly readonly: boolean;
  readonly headingLevel: number;
}

/** The list of actions and all that one does with it. */
export class ActionTools {
  readonly announcer: Announcer;
  readonly #host: ActionsHost;
  readonly #localize: Localize;
  readonly #connection: WorkspaceController;
  readonly #press: Press;
  readonly #reading: Reading;
  readonly #typing: Typing;
  readonly #desk: ActionDesk;
  readonly #acts: ActionActs;
  readonly #earlier: Fetched<EarlierActions>;
  // What says so is fetched for those few that are put away.
  readonly #putAway: Fetched<typeof renderArchived>;

  constructor(host: ActionsHost, connection: WorkspaceConnection) {
    this.#host = host;
    this.#localize = new Localize(host);
    this.#connection = new WorkspaceController(host, connection);
    this.#press = new Press(host);
    this.#reading = new Reading(host, this.#connection);
    this.#typing = new Typing(host, connection);
    this.announcer = new Announcer(host, () => this.#connection.seat);
    this.#desk = {
      host,
      connection: this.#connection,
      focus: new FocusKeeper(host, '#heading'),
      typing: this.#typing,
      announcer: this.announcer,
      strings: () => withActions(this.#localize.strings),
      isLocked: () => this.#isLocked,
    };
    this.#acts = new ActionActs(this.#desk);
    this.#earlier = new Fetched(host, async () => {
      const { EarlierActions } = await import('../earlier.js');
      return new EarlierActions(this.#desk);
    });
    this.#putAway = new Fetched(
      host,
      async () => (await import('../../relationships/archived.js')).renderArchived,
    );
    const all = [styles, itemStyles, layerStyles, fields, toolStyles, printStyles, actionStyles, sheetStyles];
    const root = host.renderRoot as ShadowRoot;
    // The controls have the links in them, and stand where those did: what comes after wins.
    const before = root.adoptedStyleSheets.map((each) =>
      each === links.styleSheet ? controls.styleSheet! : each,
    );
    root.adoptedStyleSheets = [...before, ...all.map((each) => each.styleSheet!)];
  }

  /** While a press is held, nothing moves. */
  get released(): Promise<void> | undefined {
    return this.#press.released;
  }

  /** Whether what there is has been read. */
  get isReady(): boolean {
    return this.#connection.state !== undefined && this.#reading.isDone;
  }

  readonly onPress = (event: PointerEvent): void => this.#press.onPress(event);

  readonly onKeydown = (event: KeyboardEvent): void => {
    const view = this.#view;
    if (!view || event.defaultPrevented || view.locked) return;
    const act = undoAct(event, { typing: this.#typing, tools: { acts: this.#acts } });
    if (!act) return;
    event.preventDefault();
    act();
  };

  renderSaveState() {
    const view = this.#view;
    return view ? renderSaveState(view) : nothing;
  }

  render() {
    const view = this.#view;
    if (!view) return nothing;
    return [
      renderNotices(view),
      this.#archived,
      renderActions(view),
      this.#renderEarlier(view),
      renderUndo({ ...view, tools: { acts: this.#acts } }),
    ];
  }

  #renderEarlier(view: ActionsView) {
    if (this.#host.scope !== 'all') return nothing;
    void this.#earlier.ask();
    return this.#earlier.value?.render(view);
  }

  get #archived(): unknown {
    const desk = { host: this.#host, connection: this.#connection, announcer: this.announcer };
    if (this.#connection.state?.archived) void this.#putAway.ask();
    return this.#putAway.value?.(desk, withActions(this.#localize.strings));
  }

  get #isLocked(): boolean {
    const { state } = this.#connection;
    return this.#host.readonly || state?.readOnly || state?.archived !== undefined;
  }

  get #view(): ActionsView | undefined {
    const { state } = this.#connection;
    if (!state || !this.#reading.isDone) return undefined;
    const { scope, owner, groupBy, headingLevel } = this.#host;
    return {
      state,
      strings: withActions(this.#localize.strings),
      lang: this.#localize.lang(),
      locked: this.#isLocked,
      typing: this.#typing,
      connection: this.#connection,
      acts: this.#acts,
      today: todayHere(),
      choice: { scope, owner, groupBy },
      level: headingLevel,
    };
  }
}

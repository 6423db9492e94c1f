import { layerStyles } from '../../agenda/layer.styles.js';
import { Announcer } from '../../agenda/announcer.js';
import { undoAct } from '../../agenda/tools/keyboard.js';
import { Press } from '../../agenda/tools/press.js';
import { printStyles } from '../../agenda/tools/print.styles.js';
import { toolStyles } from '../../agenda/tools/tools.styles.js';
import { renderUndo } from '../../agenda/tools/undo-bar.js';
import { Typing } from '../../agenda/typing.js';
import { WorkspaceController } from '../../context/workspace-controller.js';
import type { renderArchived } from '../../relationships/archived.js';
import { fields } from '../../styles/fields.js';
import type { ActionsDesk } from '../action-rows.js';
import type { ActionDesk } from './acts.js';
import type { EarlierActions } from '../earlier.js';
import { Fetched } from '../fetched.js';
import type { ActionsView } from '../view.js';
import { listToolStyles } from './list-tools.styles.js';
import { ListTools } from './list-tools.js';
import { withActions } from './words.js';

/** All that one does with a list of actions that stands alone. */
export class ActionTools {
  readonly announcer: Announcer;
  readonly list: ListTools;
  readonly press: Press;
  readonly #desk: ActionDesk & Pick<ActionsDesk, 'host'>;
  readonly #earlier: Fetched<EarlierActions>;
  // What says so is fetched for those few that are put away.
  readonly #putAway: Fetched<typeof renderArchived>;

  constructor(desk: ActionsDesk) {
    const { host } = desk;
    const connection = new WorkspaceController(host, desk.connection);
    this.announcer = new Announcer(host, () => connection.seat);
    this.press = new Press(host);
    this.#desk = {
      ...desk,
      connection,
      announcer: this.announcer,
      typing: new Typing(host, desk.connection),
      strings: () => withActions(desk.strings()),
    };
    this.list = new ListTools(this.#desk);
    this.#earlier = new Fetched(host, async () => {
      const { EarlierActions } = await import('../earlier.js');
      return new EarlierActions(this.#desk);
    });
    this.#putAway = new Fetched(
      host,
      async () => (await import('../../relationships/archived.js')).renderArchived,
    );
    const all = [fields, toolStyles, printStyles, listToolStyles];
    const root = host.renderRoot as ShadowRoot;
    // Those of the rows come after them, and win.
    root.adoptedStyleSheets = root.adoptedStyleSheets.flatMap((each) =>
      each === layerStyles.styleSheet ? [each, ...all.map(({ styleSheet }) => styleSheet!)] : each,
    );
  }

  readonly onKeydown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || this.#desk.isLocked()) return;
    const act = undoAct(event, { typing: this.#desk.typing, tools: this.list });
    if (!act) return;
    event.preventDefault();
    act();
  };

  /** Where the pair is put away, that it is. */
  renderArchived() {
    if (this.#desk.connection.state?.archived) void this.#putAway.ask();
    return this.#putAway.value?.(this.#desk, this.#desk.strings());
  }

  /** With `scope="all"`, what was settled of earlier meetings. */
  renderEarlier(view: ActionsView) {
    if (view.choice.scope !== 'all') return undefined;
    void this.#earlier.ask();
    return this.#earlier.value?.render(view);
  }

  renderUndo({ state, locked }: ActionsView) {
    return renderUndo({ state, locked, strings: this.#desk.strings(), tools: this.list });
  }
}

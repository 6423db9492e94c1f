import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { FocusKeeper } from '../agenda/focus-keeper.js';
import { renderSaveState } from '../agenda/save-state.js';
import { WorkspaceConnection } from '../context/workspace-connection.js';
import { Localize } from '../localize/localize.js';
import { enSchedule } from '../localize/locales/en-schedule.js';
import { controls } from '../styles/controls.js';
import { reset } from '../styles/reset.js';
import { sheet } from '../styles/sheet.js';
import { tokens } from '../styles/tokens.js';
import { clock } from '../workspace/environment.js';
import { Paper } from '../workspace/paper.js';
import { renderFacts } from './facts.js';
import { renderNextMeeting } from './next-meeting.js';
import { renderAttention } from './attention.js';
import { styles } from './schedule.styles.js';
import { ScheduleToolbox } from './toolbox.js';
import type { ScheduleTexts, ScheduleView } from './view.js';

/**
 * When two people meet: the next meeting and those after it, how often, how long and where. One can move, skip or call
 * off the next one, and take all of them away as a calendar file.
 *
 * @tag one-on-one-schedule
 * @csspart schedule - Everything.
 * @csspart heading - The heading.
 * @csspart save-state - Whether all is saved; also `saved`, `saving`, `delayed`, `memory`, `cleared` or `failed`.
 * @csspart notice - What needs attention; also `failed`, `memory`, `cleared`, `missing`, `newer` or `archived`.
 * @csspart next - The next meeting; also `none`, `dated`, `moved` or `overdue`.
 * @csspart acts - What can be done with it.
 * @csspart form - The form that is open; also `rhythm`, `move`, `skip`, `cancel` or `miss`.
 * @csspart typed - What was typed about a meeting that was over before it was entered.
 * @csspart facts - How often, how long and where.
 * @csspart advice - How long suits most pairs.
 * @csspart place - Where they meet.
 * @csspart version - Where else they meet, as somebody else wrote at the same time.
 * @csspart dates - The dates after the next one.
 * @csspart record - How it went.
 * @csspart picture - How it went, as a picture.
 * @csspart undo - The last act, to be taken back.
 */
export class OneOnOneSchedule extends LitElement {
  static override styles = [tokens, reset, controls, sheet, styles];

  /** The page's id of the pair; without one it is this browser's own pair. */
  @property() relationship?: string;

  /** The page's id of who is looking; without one it is whoever said "this is me" here. */
  @property() viewer?: string;

  /** A heading instead of "Your meetings". */
  @property() label = '';

  /** The level of the heading in the outline of the page. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** To be read, not changed. */
  @property({ type: Boolean, reflect: true }) readonly = false;

  /** How much room there is between things. */
  @property({ reflect: true }) density: 'comfortable' | 'compact' = 'comfortable';

  readonly #connection: WorkspaceConnection = new WorkspaceConnection(this);
  readonly #localize = new Localize(this);
  readonly #focus = new FocusKeeper(this, '#heading');
  readonly #paper = new Paper(this);
  readonly #toolbox: ScheduleToolbox = new ScheduleToolbox({
    host: this,
    connection: this.#connection,
    focus: this.#focus,
    strings: () => this.#strings,
    isLocked: () => this.#isLocked,
  });

  protected override updated(): void {
    if (this.#connection.state?.status === 'ready') this.#toolbox.prepare();
  }

  protected override render() {
    const view = this.#view;
    const { tools } = this.#toolbox;
    return html`<section
      part="schedule"
      lang=${this.#localize.lang()}
      aria-labelledby="heading"
      aria-busy=${!view}
      @keydown=${(event: KeyboardEvent) => view && tools?.onKeydown(event, view)}
    >
      <div class="sheet">
        <header>
          <div part="heading" id="heading" role="heading" tabindex="-1" aria-level=${this.headingLevel}>
            ${this.label || this.#strings.schedule.heading}
          </div>
          ${view ? renderSaveState(view) : nothing}
        </header>
        ${view ? this.#renderSchedule(view) : html`<div class="shell" aria-hidden="true"><i></i><i></i></div>`}
      </div>
      ${tools?.announcer.render()}
    </section>`;
  }

  #renderSchedule(view: ScheduleView) {
    const { tools } = view;
    return html`${renderAttention(view)} ${renderNextMeeting(view)} ${tools?.renderActs(view)}
    ${renderFacts(view)} ${tools?.renderFoot(view)}`;
  }

  // Other languages come whole, and win.
  get #strings(): ScheduleTexts {
    return { ...enSchedule, ...this.#localize.strings };
  }

  get #isLocked(): boolean {
    const { state } = this.#connection;
    return this.readonly || state?.readOnly || state?.archived !== undefined;
  }

  get #view(): ScheduleView | undefined {
    const { state } = this.#connection;
    if (state?.status !== 'ready') return undefined;
    return {
      state,
      strings: this.#strings,
      lang: this.#localize.lang(),
      now: clock.now(),
      near: this.#paper.near,
      level: this.headingLevel,
      locked: this.#isLocked,
      connection: this.#connection,
      tools: this.#toolbox.tools,
      isMissingTools: this.#toolbox.isMissing,
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'one-on-one-schedule': OneOnOneSchedule;
  }
}

import { html } from 'lit';
import type { EquippedDesk, EquippedView } from '../agenda/tools/tools.js';
import { enBeside } from '../localize/locales/en-beside.js';
import { actionStyles } from './action-items.styles.js';
import { besideStyles } from './beside.styles.js';
import { OPEN } from './choose.js';
import { holdInSight } from './hold-in-sight.js';
import { renderActions } from './list.js';
import { StagesBeside } from './stages-beside.js';
import { todayHere } from './today.js';
import { listToolStyles } from './tools/list-tools.styles.js';
import { ListTools } from './tools/list-tools.js';
import { withActions } from './tools/words.js';
import type { ActionsView } from './view.js';

/** What moves when something comes to stand before it, or what the actions themselves are in. */
const IN_USE = "[part='actions'],[part='list'],[part~='add'],[part='objective'],[part='run']";

/**
 * The open actions of both: before the items where some are from an earlier meeting, else below them.
 *
 * @csspart beside - What stands beside the agenda where there is room: the stages, where they are loaded, and the actions.
 * @csspart actions - The open actions, before the items or below them.
 * @csspart actions-heading - Their heading.
 */
export class ActionsSection {
  readonly #tools: ListTools;
  readonly #desk: EquippedDesk;
  readonly #stages: StagesBeside;
  #isFirst = false;
  #isPast = false;
  /** For which meeting, and how far that has come, it was decided where they stand. */
  #decided = '';

  constructor(desk: EquippedDesk) {
    this.#desk = desk;
    this.#stages = new StagesBeside(desk.host);
    this.#tools = new ListTools({ ...desk, strings: () => withActions(desk.strings()) });
    const sheets = (desk.host.renderRoot as ShadowRoot).adoptedStyleSheets;
    const all = [actionStyles, listToolStyles, besideStyles];
    sheets.push(...all.map((each) => each.styleSheet!));
  }

  /**
   * Whether they come before the items, where they may `lead`: one begins with what was agreed on last time. It comes
   * late and moves what is below, so it is decided once, and not while somebody is busy there.
   */
  isFirst({ state: { actions, meeting } }: EquippedView, lead: boolean): boolean {
    const { connection, host } = this.#desk;
    this.#isPast = !lead && meeting.status !== 'wrapping';
    const place = `${connection.seat} ${meeting.id} ${meeting.status} ${lead}`;
    if (place === this.#decided) return this.#isFirst;
    const active = (host.renderRoot as ShadowRoot).activeElement;
    const isWanted = lead && actions.some(({ meetingId }) => meetingId !== meeting.id);
    this.#decided = isWanted ? place : '';
    if (isWanted && !this.#isFirst && !active?.closest(IN_USE)) {
      this.#isFirst = true;
      holdInSight(host);
    }
    if (!isWanted && !active?.closest("[part='actions']")) this.#isFirst = false;
    return this.#isFirst;
  }

  render(view: EquippedView, level: number) {
    // Other languages come whole, and win.
    const strings = { ...enBeside, ...withActions(view.strings) };
    const tools = this.#tools;
    const use: ActionsView['use'] = (act) => act(tools.acts);
    const all = { ...view, strings, tools, use, today: todayHere(), choice: OPEN, level };
    return html`<div part="beside">
      ${this.#stages.render(view, level, this.#isPast)}
      <section part="actions" aria-labelledby="actions-heading">
        <div part="actions-heading" id="actions-heading" role="heading" tabindex="-1" aria-level=${level}>
          ${view.state.meeting.startedAt ? strings.allActions : strings.actions}
        </div>
        ${renderActions(all)}
      </section>
    </div>`;
  }
}

import { html } from 'lit';
import type { EquippedDesk, EquippedView } from '../agenda/tools/tools.js';
import { actionStyles } from './action-items.styles.js';
import { ActionActs } from './acts.js';
import { OPEN } from './choose.js';
import { todayHere, withActions } from './desk.js';
import { renderActions } from './list.js';

/** The open actions of both, below an agenda. */
export class ActionsSection {
  readonly #acts: ActionActs;
  readonly #desk: EquippedDesk;

  constructor(desk: EquippedDesk) {
    this.#desk = desk;
    this.#acts = new ActionActs({ ...desk, strings: () => withActions(desk.strings()) });
    (desk.host.renderRoot as ShadowRoot).adoptedStyleSheets.push(actionStyles.styleSheet!);
  }

  render(view: EquippedView, level: number) {
    const strings = withActions(view.strings);
    const { connection } = this.#desk;
    const all = { ...view, strings, connection, acts: this.#acts, today: todayHere(), choice: OPEN, level };
    return html`<section part="actions" aria-labelledby="actions-heading">
      <div part="actions-heading" id="actions-heading" role="heading" tabindex="-1" aria-level=${level}>
        ${strings.actions}
      </div>
      ${renderActions(all)}
    </section>`;
  }
}

import type { ActionItem, WorkspaceState } from '@one-on-one/core';
import { isOpen } from '@one-on-one/core';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { reportError } from '../events/report-error.js';
import { unavailable } from '../events/unavailable.js';
import type { EarlierStrings } from '../localize/earlier-strings.js';
import { enEarlier } from '../localize/locales/en-earlier.js';
import { renderAction } from './action.js';
import type { ActionDesk } from './tools/acts.js';
import { chosen, ownerOf } from './choose.js';
import { rowId, type ActionsView } from './view.js';

/** So many meetings are read at once: nothing of them is read before somebody asks. */
const MEETINGS = 5;

/** When it was settled, as far as it is known. */
const settledAt = ({ completedAt, updatedAt }: ActionItem) => completedAt ?? updatedAt;

// A workspace answers, too, where storage does not: then it says so. One that refuses what is written, or only what is
// typed, is read all the same.
const isRead = ({ past, save }: WorkspaceState, ids: readonly string[]) =>
  save.kind !== 'cleared' &&
  (save.kind !== 'failed' || save.code === 'invalid' || ids.every((id) => past.has(id)));

/**
 * What was agreed on in earlier meetings and is settled, some meetings at a time, the last first.
 *
 * @csspart earlier - What was settled of earlier meetings, with `scope="all"`.
 */
export class EarlierActions {
  readonly #desk: ActionDesk;
  /** How many meetings back it went, and for whom. */
  #reached = { count: 0, seat: '' };
  #isReading = false;
  #hasFailed = false;

  constructor(desk: ActionDesk) {
    this.#desk = desk;
  }

  render(view: ActionsView) {
    const { state, level } = view;
    // Other languages come whole, and win.
    const strings: EarlierStrings = { ...enEarlier, ...(view.strings as Partial<EarlierStrings>) };
    const left = state.meeting.seq - 1 - this.#reach;
    const actions = this.#actions(view);
    if (left <= 0 && actions.length === 0 && this.#reach === 0) return nothing;
    const words = this.#reach > 0 ? strings.showMoreEarlier : strings.showEarlier;
    return html`<div part="earlier">
      ${
        actions.length > 0
          ? html`<div part="group" id="earlier" role="heading" tabindex="-1" aria-level=${level + 1}>
                ${strings.settledEarlier}
              </div>
              <ul role="list">
                ${repeat(
                  actions,
                  ({ id }) => id,
                  (action) => renderAction(view, action),
                )}
              </ul>`
          : nothing
      }
      ${
        this.#reach > 0 && actions.length === 0
          ? html`<p class="meta" id="none-earlier" tabindex="-1">${strings.noneEarlier}</p>`
          : nothing
      }
      ${this.#hasFailed ? html`<p class="warm" role="alert">${strings.earlierFailed}</p>` : nothing}
      ${
        left > 0
          ? html`<button
              class="button"
              aria-busy=${this.#isReading}
              @click=${() => this.#read(view, strings)}
            >
              ${words}
            </button>`
          : nothing
      }
    </div>`;
  }

  get #reach(): number {
    const { count, seat } = this.#reached;
    return seat === this.#desk.connection.seat ? count : 0;
  }

  // What is in the list above stays there.
  #actions({ state, choice, tools }: ActionsView): readonly ActionItem[] {
    const above = new Set(chosen(state, choice, tools?.acts.settled).map(rowId));
    const owner = ownerOf(state, choice);
    return this.#ids(state.meeting.id, 1, this.#reach)
      .flatMap((id) => state.past.get(id)?.agreed ?? [])
      .filter((action) => !isOpen(action) && !above.has(rowId(action)))
      .filter((action) => !owner || action.ownerId === owner)
      .sort((a, b) => (settledAt(a) > settledAt(b) ? -1 : 1));
  }

  async #read({ state }: ActionsView, strings: EarlierStrings): Promise<void> {
    const { announcer, connection, focus, host } = this.#desk;
    const { seat, workspace } = connection;
    const { place } = focus;
    if (this.#isReading || !workspace) return;
    this.#isReading = true;
    this.#hasFailed = false;
    host.requestUpdate();
    const reach = Math.min(this.#reach + MEETINGS, state.meeting.seq - 1);
    try {
      const ids = this.#ids(state.meeting.id, this.#reach + 1, reach);
      await Promise.all(ids.map((id) => workspace.show(id)));
      if (connection.seat !== seat) return;
      this.#hasFailed = !isRead(workspace.state, ids);
      if (this.#hasFailed) return;
      this.#reached = { count: reach, seat };
      announcer.say(strings.earlierShown);
      // The button is gone, and with it the focus of whoever did not go elsewhere meanwhile.
      if (reach === state.meeting.seq - 1 && focus.place === place) focus.wish('#earlier', '#none-earlier');
    } catch (cause) {
      this.#hasFailed = true;
      reportError(host, unavailable(cause));
    } finally {
      this.#isReading = false;
      host.requestUpdate();
    }
  }

  // The ids of the meetings so far back, the last first.
  #ids(current: string, from: number, to: number): readonly string[] {
    const [, series = '', seq = ''] = /^(.*-)(\d+)$/.exec(current) ?? [];
    return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => Number(seq) - from - index)
      .filter((number) => number > 0)
      .map((number) => `${series}${number}`);
  }
}

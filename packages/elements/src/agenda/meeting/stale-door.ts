import { isStale, type AgendaEntry } from '@one-on-one/core';
import { nothing } from 'lit';
import { LatePart } from '../tools/late-part.js';
import type { EquippedDesk } from '../tools/tools.js';
import { isWaiting } from './acts.js';
import type { MeetingView } from './meeting.js';
import type { StaleNotice } from './stale-notice.js';

/** What moves when something comes to stand above the list. */
const BELOW = "[part='list'],[part~='add'],.foot";

/** The way to what was carried over too often: what shows it is fetched once there is such a thing. */
export class StaleDoor {
  readonly #desk: EquippedDesk;
  readonly #notice: LatePart<StaleNotice>;
  #isWanted = false;
  #isShown = false;

  constructor(desk: EquippedDesk) {
    this.#desk = desk;
    this.#notice = new LatePart(desk, 'meeting', async () => (await import('./stale-notice.js')).StaleNotice);
  }

  /** Above the list. It comes late and moves what is below, so it does not come while somebody is busy there. */
  render(view: MeetingView) {
    const isAsked = (entry: AgendaEntry) => isWaiting(entry) && isStale(entry.item);
    const found = view.locked ? [] : view.state.items.filter(isAsked);
    // What is one's own last: somebody may be looking on.
    const stale = [...found.filter((each) => !each.private), ...found.filter((each) => each.private)];
    if (stale.length === 0) return nothing;
    if (!this.#isWanted) void this.#notice.use();
    this.#isWanted = true;
    const { part } = this.#notice;
    const active = (this.#desk.host.renderRoot as ShadowRoot).activeElement;
    if (part && !active?.closest(BELOW)) this.#isShown = true;
    return this.#isShown ? part?.render(view, stale) : nothing;
  }
}

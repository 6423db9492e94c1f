import { nothing, type ReactiveElement } from 'lit';
import { nameIn, roleOf } from '../agenda/people.js';
import { isWithout } from '../agenda/tools/is-without.js';
import type { EquippedView } from '../agenda/tools/tools.js';
import { thisPage } from '../context/page.js';
import type { OneOnOneStageGuide } from '../stage-guide/stage-guide.js';
import { holdInSight } from './hold-in-sight.js';

const TAG = 'one-on-one-stage-guide';

/** From this width on the stages stand beside the agenda, in pixels; below it they are one line while one prepares. */
const BESIDE = 720;

/** The stages of the meeting that is on or next, where the page has loaded their guide. */
export class StagesBeside {
  readonly #host: ReactiveElement;
  #guide: OneOnOneStageGuide | undefined;
  #isNarrow = false;

  constructor(host: ReactiveElement) {
    this.#host = host;
    // Weakly: on a page that never loads the guide nobody waits for it once the agenda is gone.
    const weak = new WeakRef(host);
    void customElements.whenDefined(TAG).then(() => {
      const here = weak.deref();
      if (!here) return;
      holdInSight(here);
      here.requestUpdate();
    });
    // What is drawn anew has another height: not within the same frame, or the browser complains of a loop.
    new ResizeObserver(() => requestAnimationFrame(() => this.#measure())).observe(host);
    this.#measure();
  }

  /** `isPast`: one looks back on another meeting. */
  render({ state, strings, lang }: EquippedView, level: number, isPast: boolean) {
    const { meeting, viewer } = state;
    if (!thisPage().tags?.has(TAG) || isWithout(this.#host, 'stages') || isPast) return nothing;
    const role = roleOf(state, viewer);
    const guide = this.#guideOf(`stages-${state.relationshipId}-${meeting.id}`);
    guide.lang = lang;
    return Object.assign(guide, {
      minutes: meeting.plannedMinutes,
      cues: role,
      viewerName: role ? nameIn(state, role, strings) : '',
      orientation: this.#isNarrow && !meeting.startedAt ? 'compact' : 'vertical',
      headingLevel: level,
    } as const);
  }

  /** The same one wherever it stands, so that its count goes on. Another meeting, or another pair, begins with another. */
  #guideOf(id: string): OneOnOneStageGuide {
    if (this.#guide?.id !== id) this.#guide = Object.assign(document.createElement(TAG), { id });
    return this.#guide;
  }

  #measure(): void {
    const isNarrow = this.#host.clientWidth < BESIDE;
    if (isNarrow === this.#isNarrow || !this.#host.isConnected) return;
    this.#isNarrow = isNarrow;
    this.#host.requestUpdate();
  }
}

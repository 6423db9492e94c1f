import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { reset } from '../styles/reset.js';
import { tokens } from '../styles/tokens.js';
import { TimedElement } from '../timing/timed-element.js';
import { timeStyles } from './time.styles.js';

export type { NamedStage, NamedStages } from '../timing/named-stage.js';
export type { PageClock } from '../timing/clock.js';

/**
 * The time of a meeting and of its stages, on a ring that reads from across a room. It never goes on to a stage by
 * itself, and counts on when time is over. Beside a guide it shows the count of that guide, and inside a workspace that of
 * the meeting of its pair. Alone, or with other `minutes`, it counts its own. It needs no storage: the count outlives a
 * reload in the same tab, and is one in all tabs that show the same address; several on one page each have an `id` for that.
 *
 * @tag one-on-one-stage-timer
 * @csspart timer - Everything.
 * @csspart face - The ring and what it says; also `idle`, `running`, `paused` or `done`, and `soon` or `over`.
 * @csspart digits - Minutes and seconds.
 * @csspart stage - What the present stage is called, inside of the ring.
 * @csspart time - The same in words.
 * @csspart meeting - How much of the meeting is left.
 * @csspart pace - How far it is from its plan; also `behind` or `ahead`.
 * @csspart controls - The buttons.
 * @csspart button - A button; the first one is also `main`.
 * @csspart notice - A question; also `gap`, whether time counts that nobody can explain, or `late`, what to do then;
 *   `undo`, while a count that was set back can be taken up again; and `missing`, where a part of the timer did not come.
 * @csspart menu-button - The button that opens what is seldom wanted.
 * @csspart menu - Five minutes more, all anew, and quiet.
 * @csspart ask - The button that says the time aloud; seen while it has the focus.
 * @csspart spoken - What a screen reader is told.
 * @cssprop [--one-on-one-padding=0] - Space inside the element, for pages that fill it with `--one-on-one-color-surface`.
 * @cssprop [--one-on-one-font=inherit] - The fonts, as `font-family` takes them.
 * @cssprop [--one-on-one-radius=10px] - How round corners are.
 * @cssprop [--one-on-one-ring-size=150px] - How large the ring is at most; without it up to 260px with the room there is.
 */
export class OneOnOneStageTimer extends TimedElement {
  static override styles = [tokens, reset, timeStyles];

  /** The `id` of the guide whose meeting it shows, where a page has several. */
  @property() for = '';

  protected override render() {
    const { label, words } = this;
    return html`<section part="timer" lang=${this.language.lang()} aria-label=${label || words.timer}>
      ${this.renderTime()}${this.renderSpoken()}
    </section>`;
  }

  /** The file of what counts. @internal */
  override async loadTools() {
    return (await import('./tools/timer-tools.js')).TimerTools;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'one-on-one-stage-timer': OneOnOneStageTimer;
  }
}

import { html, nothing } from 'lit';
import type { TimerSheetStrings } from '../localize/timer-strings.js';
import { digits } from './digits.js';
import { renderRing } from './ring.js';

/** What a timer shows before it was started. */
export interface IdleView {
  readonly words: TimerSheetStrings;
  readonly minutes: number;
  /** What counts could not be fetched. */
  readonly isMissing: boolean;
}

/** The whole meeting, and the button that starts it. */
export const renderIdle = ({ words, minutes, isMissing }: IdleView, start: () => void) => html`
  <div part="face idle">
    <div class="dial">
      ${renderRing(1)}
      <div part="digits" aria-hidden="true">${digits(minutes * 60_000)}</div>
    </div>
    <div part="time" role="timer" aria-live="off" aria-label=${words.timer}>${words.notStarted}</div>
  </div>
  <div part="controls">
    <button type="button" part="button main" class="button primary" @click=${start}>${words.start}</button>
  </div>
  <div role="alert">${isMissing ? html`<p part="notice missing">${words.missing}</p>` : nothing}</div>
`;

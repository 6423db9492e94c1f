import { html, nothing } from 'lit';
import type { TimerStrings } from '../../localize/timer-strings.js';
import type { Timing } from '../../timing/timing.js';
import { renderMenuButton, type MenuView } from './more.js';

/** What can be done with the time. The main button stays the same one, so that the focus stays on it. */
export function renderControls(view: MenuView) {
  const { timing, words, startOver } = view;
  const { status, stages, stage } = timing.reading;
  const isLast = stage === stages.at(-1);
  const isOn = status === 'running' || status === 'paused';
  const main = status === 'running' ? words.pause : status === 'idle' ? words.start : words.goOn;
  const isDone = status === 'done';
  return html`<div part="controls">
    <button
      type="button"
      part="button main"
      class="button ${status === 'running' ? '' : 'primary'}"
      @click=${isDone ? startOver : status === 'running' ? timing.pause : timing.start}
    >
      ${isDone ? words.startOver : main}
    </button>
    ${
      isOn
        ? html`<button type="button" part="button" class="button" @click=${() => timing.extend()}>
              ${words.oneMinute}<span class="hidden"> ${words.oneMinuteMore}</span>
            </button>
            <button
              type="button"
              part="button"
              class="button ${status === 'running' ? 'primary' : ''}"
              @click=${timing.next}
            >
              ${isLast ? words.endMeeting : words.nextStage}
            </button>
            ${renderMenuButton(view)}`
        : nothing
    }
  </div>`;
}

/** What was set back can be taken up again. */
export const renderUndo = ({ undoable, restore }: Timing, words: TimerStrings) =>
  undoable
    ? html`<div part="notice undo">
        <p>${words.setBack}</p>
        <div class="ways">
          <button type="button" class="link" @click=${restore}>${words.undo}</button>
        </div>
      </div>`
    : nothing;

/** Questions that only people can answer: whether a gap counts, and whether to share what is left. */
export function renderQuestions(timing: Timing, words: TimerStrings) {
  const { gap } = timing;
  if (gap) {
    const length = Date.parse(gap.end) - Date.parse(gap.start);
    return html`<div part="notice gap" role="status">
      <p>${words.gap(length)}</p>
      <div class="ways">
        <button type="button" class="link" @click=${() => timing.settle(true)}>${words.countGap}</button>
        <button type="button" class="link" @click=${() => timing.settle(false)}>${words.leaveGap}</button>
      </div>
    </div>`;
  }
  if (!timing.canRebalance) return nothing;
  return html`<div part="notice late">
    <p>${words.late}</p>
    <div class="ways">
      <button type="button" class="link" @click=${timing.rebalance}>${words.rebalance}</button>
    </div>
  </div>`;
}

import { html, nothing } from 'lit';
import type { TimerStrings } from '../../localize/timer-strings.js';
import type { Timing } from '../../timing/timing.js';
import { renderMenuButton, type MenuView } from './more.js';

/** The second click of a double click does nothing: by then another button may stand under it. */
const once = (act: () => unknown) => (click: MouseEvent) => click.detail > 1 || act();

/** What can be done with the time. The main button stays the same one, so that the focus stays on it. */
export function renderControls(view: MenuView) {
  const { timing, words, startOver, goOn } = view;
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
      @click=${once(isDone ? startOver : status === 'running' ? timing.pause : timing.start)}
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
              @click=${once(goOn)}
            >
              ${isLast ? words.endMeeting : words.nextStage}
            </button>
            ${renderMenuButton(view)}`
        : nothing
    }
  </div>`;
}

/** What was done, where it can be taken back. */
export const doneWords = ({ back }: Timing, { setBack, ended, shared }: TimerStrings): string =>
  back ? { 'timer-clear': setBack, 'timer-finish': ended, 'timer-rebalance': shared }[back.act] : '';

export const renderUndo = (timing: Timing, words: TimerStrings) =>
  timing.back
    ? html`<div part="notice undo">
        <p>${doneWords(timing, words)}</p>
        <div class="ways">
          <button type="button" class="link" @click=${timing.restore}>${words.undo}</button>
        </div>
      </div>`
    : nothing;

/** What is asked at present: whether a gap counts, else whether to share what is left. */
export function questionOf({ gap, canRebalance }: Timing, words: TimerStrings): string {
  if (gap) return words.gap(Date.parse(gap.end) - Date.parse(gap.start), gap.isAway === true);
  return canRebalance ? words.late : '';
}

/** Questions that only people can answer. */
export function renderQuestions({ timing, words, share }: MenuView) {
  const question = questionOf(timing, words);
  if (timing.gap)
    return html`<div part="notice gap">
      <p>${question}</p>
      <div class="ways">
        <button type="button" class="link" @click=${() => timing.settle(true)}>${words.countGap}</button>
        <button type="button" class="link" @click=${() => timing.settle(false)}>${words.leaveGap}</button>
      </div>
    </div>`;
  return question
    ? html`<div part="notice late">
        <p>${question}</p>
        <div class="ways">
          <button type="button" class="link" @click=${share}>${words.rebalance}</button>
        </div>
      </div>`
    : nothing;
}

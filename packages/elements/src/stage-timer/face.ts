import type { TimerReading } from '@one-on-one/core/timer';
import { html, nothing } from 'lit';
import type { TimerStrings } from '../localize/stage-strings.js';
import { digits } from './digits.js';
import { renderRing } from './ring.js';

/** What the face of a timer is drawn from. */
export interface FaceView {
  readonly reading: TimerReading;
  readonly words: TimerStrings;
  readonly direction: 'down' | 'up';
  /** What the present stage is called; empty where the meeting has none. */
  readonly name: string;
}

/** How a stage stands: with time, in its last fifth, or over. It is a part, beside words and another ring. */
export function stateOf({ status, stage }: TimerReading): string {
  if (!stage) return status;
  const { remainingMs, plannedMs, extendedMs } = stage;
  if (remainingMs <= 0) return `${status} over`;
  return remainingMs <= (plannedMs + extendedMs) / 5 ? `${status} soon` : status;
}

/** The ring, the time in it, and in words what it means. */
export function renderFace({ reading, words, direction, name }: FaceView) {
  const stage = reading.stage ?? reading.stages[0];
  const whole = (stage?.plannedMs ?? 0) + (stage?.extendedMs ?? 0);
  const remains = stage?.remainingMs ?? 0;
  const shown = direction === 'up' ? (stage?.actualMs ?? 0) : remains;
  const isOn = reading.status === 'running' || reading.status === 'paused';
  return html`<div part="face ${stateOf(reading)}">
    <div class="dial">
      ${renderRing(reading.status === 'done' ? 0 : whole > 0 ? Math.max(remains / whole, 0) : 0)}
      <div part="digits" aria-hidden="true">
        ${reading.status === 'done' ? digits(reading.actualMs) : direction === 'up' ? digits(Math.floor(shown / 1000) * 1000) : digits(shown)}
      </div>
      ${name && isOn ? html`<div part="stage" aria-hidden="true">${name}</div>` : nothing}
    </div>
    <div part="time" role="timer" aria-live="off" aria-label=${words.timer}>
      ${wordsOf(reading, words, direction, name)}
    </div>
    ${renderMeeting(reading, words)}
  </div>`;
}

/** In words: the stage and what of it is left; what is also said aloud when somebody asks. */
export function wordsOf(
  { status, stage }: TimerReading,
  words: TimerStrings,
  direction: 'down' | 'up',
  name: string,
) {
  if (status === 'idle') return words.notStarted;
  if (status === 'done' || !stage) return words.over;
  const isUp = direction === 'up' && stage.remainingMs > 0;
  const time = isUp ? words.spent(stage.actualMs) : words.remains(stage.remainingMs);
  return [name, time, status === 'paused' ? words.paused : ''].filter(Boolean).join(' · ');
}

/** How the whole meeting stands, where it has more than one stage. */
function renderMeeting(reading: TimerReading, words: TimerStrings) {
  const { stages, status, remainingMs, behindMs } = reading;
  if (stages.length < 2 || status === 'idle' || status === 'done') return nothing;
  const behind = words.behind(behindMs);
  return html`<div part="meeting">
    <span>${words.meetingRemains(remainingMs)}</span>
    ${behind ? html`<span part="pace ${behindMs > 0 ? 'behind' : 'ahead'}">${behind}</span>` : nothing}
  </div>`;
}

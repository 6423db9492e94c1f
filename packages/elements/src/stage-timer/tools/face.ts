import type { TimerReading } from '@one-on-one/core/timer';
import { html, nothing } from 'lit';
import type { TimerStrings } from '../../localize/timer-strings.js';
import { longDigits } from './long-digits.js';
import { renderRing } from '../ring.js';

/** What the face of a timer is drawn from. */
export interface FaceView {
  readonly reading: TimerReading;
  readonly words: TimerStrings;
  readonly direction: 'down' | 'up';
  /** What the present stage is called; empty where the meeting has none. */
  readonly name: string;
  /** Its language, where that is not the one of our words. */
  readonly nameLang: string | typeof nothing;
}

/** So many characters of a name stand inside of the ring. */
const FITS = 16;

/** How a stage stands: with time, in its last fifth, or over. It is a part, beside words and another ring. */
export function pressureOf({ stage }: TimerReading): 'soon' | 'over' | '' {
  if (!stage) return '';
  const { remainingMs, plannedMs, extendedMs } = stage;
  if (remainingMs <= 0) return 'over';
  return remainingMs <= (plannedMs + extendedMs) / 5 ? 'soon' : '';
}

/** The ring, the time in it, and in words what it means. */
export function renderFace({ reading, words, direction, name, nameLang }: FaceView) {
  const { status } = reading;
  const isOn = status === 'running' || status === 'paused';
  // What does not fit into the ring stands below it.
  const isShort = name !== '' && name.length <= FITS;
  const time = digitsOf(reading, direction);
  return html`<div part="face ${status} ${pressureOf(reading)}">
    <div class="dial">
      ${renderRing(shareLeft(reading))}
      <div part="digits" class=${time.length > 6 ? 'long' : ''} aria-hidden="true">${time}</div>
      ${isOn && isShort ? html`<div part="stage" lang=${nameLang} aria-hidden="true">${name}</div>` : nothing}
    </div>
    <div part="time" role="timer" aria-live="off" aria-label=${words.timer}>
      ${name && isOn ? html`<span class=${isShort ? 'hidden' : ''} lang=${nameLang}>${name} · </span>` : nothing}${wordsOf(reading, words, direction)}
    </div>
    ${renderMeeting(reading, words)}
  </div>`;
}

/** How much of the stage is left, 0 to 1; before the meeting all of it. */
export function shareLeft({ status, stage }: TimerReading): number {
  if (status === 'idle') return 1;
  if (!stage) return 0;
  const given = stage.plannedMs + stage.extendedMs;
  return given > 0 ? Math.max(stage.remainingMs / given, 0) : 0;
}

/** Before the meeting its length, after it how long it took, between them what the stage shows. */
function digitsOf({ status, stage, plannedMs, actualMs }: TimerReading, direction: 'down' | 'up'): string {
  if (status === 'idle') return longDigits(plannedMs);
  if (!stage) return longDigits(wholeSeconds(actualMs));
  return direction === 'up' ? longDigits(wholeSeconds(stage.actualMs)) : longDigits(stage.remainingMs);
}

/** Time that passed: a second counts when it is over. */
const wholeSeconds = (milliseconds: number) => Math.floor(milliseconds / 1000) * 1000;

/** In words: what is left of the stage, or how the meeting stands; also said aloud when somebody asks. */
export function wordsOf(
  { status, stage }: TimerReading,
  words: TimerStrings,
  direction: 'down' | 'up',
  name = '',
): string {
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

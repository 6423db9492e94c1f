import type { TimerReading } from '@one-on-one/core/timer';
import { html, nothing } from 'lit';
import type { TimerStrings } from '../../localize/timer-strings.js';
import { renderRing } from '../ring.js';
import { pressureOf, shareLeft, wordsOf } from './face.js';
import { longDigits } from './long-digits.js';

/** What is left of the stage, on one line: by digits, and once it is little by words and a small ring, as on the face. */
export function renderLeft(reading: TimerReading, words: TimerStrings) {
  const { stage } = reading;
  if (!stage) return nothing;
  const pressure = pressureOf(reading);
  return html`<span part="left ${pressure}">
    ${
      pressure
        ? renderRing(shareLeft(reading))
        : html`<span aria-hidden="true">${longDigits(stage.remainingMs)}</span>`
    }
    <span class=${pressure ? '' : 'hidden'}>${wordsOf(reading, words, 'down')}</span>
  </span>`;
}

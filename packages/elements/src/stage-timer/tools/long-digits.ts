import { MOST_MINUTES } from '../../timing/most-minutes.js';
import { digits } from '../digits.js';

/** Minutes and seconds as on a clock, and many of them with hours: "+1:45:00". */
export function longDigits(milliseconds: number): string {
  const text = digits(milliseconds);
  const [, sign = '', minutes = '', seconds = ''] = /^(\+?)(\d+):(\d+)$/.exec(text) ?? [];
  const count = Number(minutes);
  if (count <= (sign ? MOST_MINUTES.over : MOST_MINUTES.planned)) return text;
  return `${sign}${Math.floor(count / 60)}:${String(count % 60).padStart(2, '0')}:${seconds}`;
}

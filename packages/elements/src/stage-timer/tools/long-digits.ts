import { digits } from '../digits.js';

/** So many minutes are shown without hours: the longest meeting that can be planned; over time less, as the ring has it. */
const MOST = { planned: 240, over: 99 };

/** Minutes and seconds as on a clock, and many of them with hours: "+1:45:00". */
export function longDigits(milliseconds: number): string {
  const text = digits(milliseconds);
  const [, sign = '', minutes = '', seconds = ''] = /^(\+?)(\d+):(\d+)$/.exec(text) ?? [];
  const count = Number(minutes);
  if (count <= (sign ? MOST.over : MOST.planned)) return text;
  return `${sign}${Math.floor(count / 60)}:${String(count % 60).padStart(2, '0')}:${seconds}`;
}

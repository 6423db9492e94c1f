import type { TimerReading } from './reading.js';

const SECOND = 1_000;
const MINUTE = 60_000;

/**
 * Milliseconds until what a timer shows is another text: in whole minutes while there is time, in seconds in the last
 * minute and where `bySeconds` is wanted. Undefined while nothing is counted: no timer wakes for it.
 */
export function nextChange({ status, stage }: TimerReading, bySeconds = false): number | undefined {
  if (status !== 'running' || !stage) return undefined;
  const { remainingMs } = stage;
  const unit = bySeconds || (remainingMs > 0 && remainingMs <= MINUTE) ? SECOND : MINUTE;
  return ((remainingMs % unit) + unit) % unit || unit;
}

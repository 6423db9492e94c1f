/**
 * A hybrid logical clock reading that sorts as text: the instant, a counter of four base-36 digits, the device.
 * Source: Kulkarni and others, "Logical Physical Clocks", 2014.
 */
export type HlcText = string;

const COUNTER_DIGITS = 4;

/** A reading later than `previous` and not before `now`, so that a clock set back never reorders edits. */
export function nextHlc(previous: HlcText | undefined, now: string, device: string): HlcText {
  const [instant = '', counter = ''] = previous === undefined ? [] : split(previous);
  if (instant < now) return join(now, 0, device);
  return join(instant, Number.parseInt(counter, 36) + 1, device);
}

const split = (reading: HlcText) => {
  const end = reading.indexOf('Z') + 1;
  return [reading.slice(0, end), reading.slice(end + 1, end + 1 + COUNTER_DIGITS)];
};

const join = (instant: string, counter: number, device: string) =>
  `${instant}-${counter.toString(36).padStart(COUNTER_DIGITS, '0')}-${device}`;

/** The device that a reading names; empty for text that is none. */
export const deviceOf = (reading: HlcText): string => /Z-\w+-(.*)/.exec(reading)?.[1] ?? '';

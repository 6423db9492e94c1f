/**
 * A hybrid logical clock reading that sorts as text: the instant, a counter of four base-36 digits, the device.
 * Source: Kulkarni and others, "Logical Physical Clocks", 2014.
 */
export type HlcText = string;

const COUNTER_DIGITS = 4;

/** A reading later than `previous` and not before `now`, so that a clock set back never reorders edits. */
export function nextHlc(previous: HlcText | undefined, now: string, device: string): HlcText {
  const [instant = '', counter = ''] = partsOf(previous);
  if (instant < now) return join(now, 0, device);
  return join(instant, Number.parseInt(counter, 36) + 1, device);
}

const join = (instant: string, counter: number, device: string) =>
  `${instant}-${counter.toString(36).padStart(COUNTER_DIGITS, '0')}-${device}`;

/** The instant, the counter and the device of a reading; nothing of text that is none. */
export const partsOf = (reading = ''): readonly string[] =>
  /(.*?Z)-([0-9a-z]+)-(.*)/.exec(reading)?.slice(1) ?? [];

/** The device that a reading names; empty for text that is none. */
export const deviceOf = (reading: HlcText): string => partsOf(reading)[2] ?? '';

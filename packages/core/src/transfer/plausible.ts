import type { RecordBase } from '../shared/record.js';

const READING = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z-[0-9a-z]{4,}-./;

// No device makes so many edits; a number near the largest one would leave no room for the next.
const MOST_EDITS = 2 ** 40;

/** Whether the stamps of a record can be what devices wrote: whoever edits it next counts on from them. */
export function hasPlausibleStamps({ stamps, others = {} }: RecordBase): boolean {
  const edits = [...Object.values(stamps), ...Object.values(others).flat()];
  return (
    edits.every(({ at }) => isReading(at)) &&
    Object.values(stamps).every(({ seen }) => Object.values(seen).every(isCount))
  );
}

const isReading = (at: string) => at === '' || READING.test(at);

const isCount = (count: number) => count >= 0 && count <= MOST_EDITS;

import { INSTANT } from '../shared/guard.js';
import { partsOf } from '../shared/hlc.js';
import type { RecordBase } from '../shared/record.js';

// No device makes so many edits; a number near the largest one would leave no room for the next.
const MOST_EDITS = 2 ** 40;

// Likewise of the edits of one instant: four digits that leave room for more.
const COUNTER = /^[0-9a-y][0-9a-z]{3}$/;

/**
 * Whether the stamps of a record can be what devices wrote: whoever edits it next counts on from them. What the two are
 * called may be what a page says, which is no device.
 */
export function hasPlausibleStamps({ type, stamps, others = {} }: RecordBase): boolean {
  const edits = [...Object.values(stamps), ...Object.values(others).flat()];
  return (
    edits.every(({ at }) => isReading(at, type === 'participant')) &&
    Object.values(stamps).every(({ seen }) => Object.values(seen).every(isCount))
  );
}

function isReading(at: string, isOfPage: boolean): boolean {
  const [instant = '', counter = '', device = ''] = partsOf(at);
  return at === '' || (INSTANT.test(instant) && COUNTER.test(counter) && (isOfPage || device !== ''));
}

const isCount = (count: number) => count >= 0 && count <= MOST_EDITS;

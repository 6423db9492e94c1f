import { compact } from '../shared/create-record.js';
import { requireWhole } from '../shared/require-whole.js';
import { invalid } from '../shared/text.js';
import { CADENCE_UNITS, MONTH_WEEKS, TIME_OF_DAY } from './limits.js';
import type { Cadence } from './schema.js';
import { isZone } from './zone.js';

/**
 * The cadence with nothing in it that its unit does not use. Throws `invalid` with the name of the member that is out
 * of its limits, or that is missing beside another.
 */
export function requireCadence(cadence: Cadence): Cadence {
  const { unit, time, zone } = cadence;
  if (!CADENCE_UNITS.includes(unit)) throw invalid('unit', 'out-of-range');
  const every = requireWhole(cadence.every, 'every', 1, 52);
  if (time !== undefined && !TIME_OF_DAY.test(time)) throw invalid('time', 'out-of-range');
  if (!isZone(zone)) throw invalid('zone', 'out-of-range');
  const day = unit === 'week' ? { weekday: weekdayOf(cadence) } : dayOfMonth(cadence);
  return compact({ unit, every, ...day, time, zone });
}

const weekdayOf = ({ weekday }: Cadence) =>
  weekday === undefined ? undefined : requireWhole(weekday, 'weekday', 1, 7);

function dayOfMonth(cadence: Cadence): Pick<Cadence, 'monthDay' | 'week' | 'weekday'> {
  const { monthDay, week } = cadence;
  if (monthDay !== undefined) return { monthDay: requireWhole(monthDay, 'monthDay', 1, 31) };
  const weekday = weekdayOf(cadence);
  if (week !== undefined && !MONTH_WEEKS.includes(week)) throw invalid('week', 'out-of-range');
  if ((week === undefined) !== (weekday === undefined))
    throw invalid(week === undefined ? 'week' : 'weekday', 'out-of-range');
  return { week, weekday };
}

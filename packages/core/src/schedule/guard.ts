import {
  oneOfGuard,
  optionalGuard,
  patternGuard,
  recordGuard,
  shapeGuard,
  textGuard,
  wholeGuard,
  type Guard,
} from '../shared/guard.js';
import {
  CADENCE_UNITS,
  CARRY_OVER_POLICIES,
  MONTH_WEEKS,
  SERIES_STATUSES,
  TIME_OF_DAY,
  WEB_ADDRESS,
  ZONE_NAME,
} from './limits.js';

const sizedGuard =
  (pattern: RegExp, max: number): Guard =>
  (value) =>
    patternGuard(pattern)(value) && textGuard(max)(value);

const cadence = shapeGuard({
  unit: oneOfGuard(CADENCE_UNITS),
  every: wholeGuard(1, 52),
  weekday: optionalGuard(wholeGuard(1, 7)),
  week: optionalGuard((value) => (MONTH_WEEKS as readonly unknown[]).includes(value)),
  monthDay: optionalGuard(wholeGuard(1, 31)),
  time: optionalGuard(patternGuard(TIME_OF_DAY)),
  zone: sizedGuard(ZONE_NAME, 64),
});

/** Whether stored data is a series: what `SeriesSchema` says, without its weight. */
export const isSeries = recordGuard('series', {
  cadence: optionalGuard(cadence),
  lengthMinutes: wholeGuard(10, 240),
  location: optionalGuard(textGuard(200)),
  url: optionalGuard(sizedGuard(WEB_ADDRESS, 500)),
  status: oneOfGuard(SERIES_STATUSES),
  carryOver: oneOfGuard(CARRY_OVER_POLICIES),
  lockAfterDays: optionalGuard(wholeGuard(0, 365)),
});

import { createSeries, type Cadence, type Series } from '@one-on-one/core';
import * as fc from 'fast-check';

/** Somebody who writes. */
export const writer = { by: 'ana', device: 'laptop', now: '2030-01-10T09:00:00.000Z' };

/** A series with this cadence, known to this browser or not. */
export const aSeries = (cadence: Cadence): Series => ({ ...createSeries(writer), cadence });

/** Zones of both hemispheres, with and without summer time, and one that left a day out. */
export const zones = [
  'America/New_York',
  'Europe/Berlin',
  'America/Sao_Paulo',
  'Australia/Sydney',
  'Asia/Kolkata',
  'Pacific/Apia',
] as const;

const rule = {
  every: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 52 })),
  zone: fc.constantFrom(...zones),
  time: fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '30', '59'))
    .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`),
};
const weekday = fc.integer({ min: 1, max: 7 });

/** Any cadence that names a day and a time. */
export const anyCadence: fc.Arbitrary<Cadence> = fc.oneof(
  fc.record({ ...rule, unit: fc.constant('week' as const), weekday }),
  fc.record({ ...rule, unit: fc.constant('month' as const), monthDay: fc.integer({ min: 1, max: 31 }) }),
  fc.record({
    ...rule,
    unit: fc.constant('month' as const),
    weekday,
    week: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 'last' as const),
  }),
);

/** Any instant of the years in which clocks changed by the most rules. */
export const anyInstant = fc
  .date({ min: new Date('1995-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

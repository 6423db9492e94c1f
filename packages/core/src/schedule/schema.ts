import * as z from 'zod/mini';
import { recordShape, text, type Shape } from '../shared/schema.js';
import {
  CADENCE_UNITS,
  CARRY_OVER_POLICIES,
  MONTH_WEEKS,
  SERIES_STATUSES,
  TIME_OF_DAY,
  WEB_ADDRESS,
  ZONE_NAME,
} from './limits.js';

const cadenceShape = {
  unit: z.enum(CADENCE_UNITS),
  /** Every so many weeks or months, 1 to 52. */
  every: z.int().check(z.gte(1), z.lte(52)),
  /** 1 is Monday, 7 is Sunday. */
  weekday: z.optional(z.int().check(z.gte(1), z.lte(7))),
  /** With `weekday`, in months: which one of the month. */
  week: z.optional(z.literal(MONTH_WEEKS)),
  /** In months: this day, or the last of a shorter month. Counts more than `week`. */
  monthDay: z.optional(z.int().check(z.gte(1), z.lte(31))),
  /** `HH:MM`, on the clocks of the zone. */
  time: z.optional(z.string().check(z.regex(TIME_OF_DAY))),
  /** The IANA name of the zone that the day and the time are of. */
  zone: text(64).check(z.regex(ZONE_NAME)),
};

const seriesShape = {
  ...recordShape('series'),
  /** Absent: the two agree from one meeting to the next. Without a day and a time it gives advice, and no dates. */
  cadence: z.optional(z.object(cadenceShape)),
  /** 10 to 240. */
  lengthMinutes: z.int().check(z.gte(10), z.lte(240)),
  /** Where they meet, in one line of at most 200 characters. */
  location: z.optional(text(200)),
  /** Where they meet online: http or https, at most 500 characters. */
  url: z.optional(text(500).check(z.regex(WEB_ADDRESS))),
  status: z.enum(SERIES_STATUSES),
  /** What becomes of unfinished items when a meeting closes. */
  carryOver: z.enum(CARRY_OVER_POLICIES),
  /** A closed meeting can be reopened for so many days; absent: until the next one starts. */
  lockAfterDays: z.optional(z.int().check(z.gte(0), z.lte(365))),
};

/** The row of meetings of two people: how often, how long, where. */
export const SeriesSchema = z.looseObject(seriesShape);
export type Series = Shape<typeof seriesShape>;

/** How often they meet, and when. */
export type Cadence = Shape<typeof cadenceShape>;

import { createRecord } from '../shared/create-record.js';
import type { FieldGroups, Writer } from '../shared/record.js';
import type { Series } from './schema.js';

/** Longest location, in UTF-16 code units. */
export const LOCATION_LIMIT = 200;

/** Longest web address, in UTF-16 code units. */
export const URL_LIMIT = 500;

/** Which group each field of a series is written in. */
export const SERIES_GROUPS: FieldGroups<Series> = {
  cadence: 'cadence',
  lengthMinutes: 'length',
  location: 'location',
  url: 'url',
  status: 'status',
  carryOver: 'carryOver',
  lockAfterDays: 'lockAfter',
};

/** How a meeting ends: whether what is left goes on at once, after a look or not, and until when it can be opened again. */
export type Policies = Partial<Pick<Series, 'carryOver' | 'lockAfterDays'>>;

/** The series that a pair starts with: 45 minutes, and no cadence until somebody says one. */
export function createSeries(writer: Writer, policies: Policies = {}): Series {
  return createRecord<Series>(
    {
      id: 'regular',
      type: 'series',
      schema: 1,
      lengthMinutes: 45,
      status: 'active',
      carryOver: 'ask',
      ...policies,
    },
    SERIES_GROUPS,
    writer,
  );
}

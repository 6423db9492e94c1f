import type { Writer } from '../shared/record.js';
import { changeRecord, changeText } from '../shared/stamps.js';
import { requireWhole } from '../shared/require-whole.js';
import { invalid, isBlank, requireLine } from '../shared/text.js';
import { CARRY_OVER_POLICIES, SERIES_STATUSES, WEB_ADDRESS } from './limits.js';
import { requireCadence } from './require-cadence.js';
import type { SeriesChanges } from './requests.js';
import type { Series } from './schema.js';
import { LOCATION_LIMIT, SERIES_GROUPS, URL_LIMIT } from './series.js';

/** The series with `changes`. Throws `invalid` where one is out of its limits. */
export function editSeries(series: Series, changes: SeriesChanges, writer: Writer): Series {
  let edited = series;
  if (changes.location !== undefined) {
    const value = lineOf(changes.location, 'location', LOCATION_LIMIT);
    edited = changeText(edited, SERIES_GROUPS, 'location', { value, base: changes.base ?? '' }, writer);
  }
  return changeRecord(edited, SERIES_GROUPS, checked(changes), writer);
}

type Fields = Partial<Omit<Series, 'location'>>;

function checked({ cadence, lengthMinutes, url, status, carryOver, lockAfterDays }: SeriesChanges): Fields {
  const fields: { -readonly [Name in keyof Fields]: Fields[Name] } = {};
  if (cadence !== undefined) fields.cadence = cadence === null ? undefined : requireCadence(cadence);
  if (lengthMinutes !== undefined)
    fields.lengthMinutes = requireWhole(lengthMinutes, 'lengthMinutes', 10, 240);
  if (url !== undefined) fields.url = addressOf(url);
  if (status !== undefined) fields.status = requireOne(status, 'status', SERIES_STATUSES);
  if (carryOver !== undefined) fields.carryOver = requireOne(carryOver, 'carryOver', CARRY_OVER_POLICIES);
  if (lockAfterDays !== undefined)
    fields.lockAfterDays =
      lockAfterDays === null ? undefined : requireWhole(lockAfterDays, 'lockAfterDays', 0, 365);
  return fields;
}

const lineOf = (raw: string | null, field: string, limit: number) =>
  isBlank(raw ?? '') ? undefined : requireLine(raw, field, limit);

function addressOf(raw: string | null): string | undefined {
  const address = lineOf(raw, 'url', URL_LIMIT);
  if (address !== undefined && !WEB_ADDRESS.test(address)) throw invalid('url', 'out-of-range');
  return address;
}

function requireOne<T extends string>(value: T, field: string, options: readonly T[]): T {
  if (!options.includes(value)) throw invalid(field, 'out-of-range');
  return value;
}

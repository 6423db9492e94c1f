import { LOCATION_LIMIT, REASON_LIMIT, URL_LIMIT, type OneOnOneError } from '@one-on-one/core';
import type { Values } from './forms.js';
import type { EquippedTexts } from './schedule-tools.js';

const RANGES: Readonly<Record<string, readonly [from: number, to: number]>> = {
  every: [1, 52],
  monthDay: [1, 31],
  lengthMinutes: [10, 240],
  lockAfterDays: [0, 365],
};
const LIMITS: Readonly<Record<string, number>> = {
  location: LOCATION_LIMIT,
  url: URL_LIMIT,
  reason: REASON_LIMIT,
};

/** The form as a whole, for what is about no field. */
export const WHOLE = 'form';

/** Which field was not taken, and why, in a sentence. Without a refusal it was the page that said no. */
export function explain(
  refusal: OneOnOneError | undefined,
  values: Values,
  strings: EquippedTexts,
): readonly [name: string, why: string] {
  const path = refusal && 'path' in refusal.details ? refusal.details.path : [];
  const name = String(path[0] ?? '');
  const limit = LIMITS[name];
  if (path[1] === 'too-long' && limit !== undefined)
    return [name, strings.tooLong((values[name] ?? '').trim().length, limit)];
  const range = RANGES[name];
  if (range) return [name, strings.outOfRange(...range)];
  if (name === 'next' && values[name]) return [name, strings.schedule.refusals.nextIsOver];
  if (name === 'week') return ['weekday', strings.schedule.refusals.weekday];
  const why = (strings.schedule.refusals as Readonly<Record<string, string>>)[name];
  return why === undefined ? [WHOLE, refusal ? strings.notEntered : strings.schedule.notDone] : [name, why];
}

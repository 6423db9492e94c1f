import { SEGMENT } from './segment.js';

/** Whether unknown data is what it should be. */
export type Guard = (value: unknown) => boolean;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Text of at most `max` UTF-16 code units. */
export const textGuard =
  (max = Infinity): Guard =>
  (value) =>
    typeof value === 'string' && value.length <= max;

/** Text of one form. */
export const patternGuard =
  (pattern: RegExp): Guard =>
  (value) =>
    typeof value === 'string' && pattern.test(value);

/** An id, as a step of a key. */
export const segmentGuard = patternGuard(SEGMENT);

/** A whole number from `min` to `max`. */
export const wholeGuard =
  (min: number, max = Infinity): Guard =>
  (value) =>
    Number.isSafeInteger(value) && (value as number) >= min && (value as number) <= max;

/** One of a few texts. */
export const oneOfGuard =
  (options: readonly string[]): Guard =>
  (value) =>
    options.includes(value as string);

/** What the guard says, or nothing at all. */
export const optionalGuard =
  (guard: Guard): Guard =>
  (value) =>
    value === undefined || guard(value);

/** A list of such things. */
export const listGuard =
  (guard: Guard): Guard =>
  (value) =>
    Array.isArray(value) && value.every(guard);

/** An object whose members are all such things, whatever their names. */
export const mapGuard =
  (guard: Guard): Guard =>
  (value) =>
    isObject(value) && Object.values(value).every(guard);

/** An object with these members; it may have others. */
export const shapeGuard =
  (members: Readonly<Record<string, Guard>>): Guard =>
  (value) =>
    isObject(value) && Object.entries(members).every(([name, guard]) => guard(value[name]));

/** The form of an instant: UTC ISO text with milliseconds. */
export const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

const instant = patternGuard(INSTANT);
const stamp = shapeGuard({
  at: textGuard(),
  by: textGuard(),
  seen: mapGuard(wholeGuard(-Infinity)),
});
const other = shapeGuard({ value: (value) => value !== undefined, by: textGuard(), at: textGuard() });

/** A record of one type with these members beside those that every record has. */
export const recordGuard = (type: string, members: Readonly<Record<string, Guard>>): Guard =>
  shapeGuard({
    id: segmentGuard,
    type: oneOfGuard([type]),
    schema: wholeGuard(1),
    author: textGuard(),
    createdAt: instant,
    updatedAt: instant,
    stamps: mapGuard(stamp),
    others: optionalGuard(mapGuard(listGuard(other))),
    deletedAt: optionalGuard(instant),
    ext: optionalGuard(mapGuard(() => true)),
    ...members,
  });

import type { JsonValue } from '../storage/adapter.js';
import { STEPS, type Fields, type Steps } from './steps.js';

/** The newest version of a record type, by its steps; `undefined` for a type that is not known here. */
export const latestVersion = (type: string, steps: Steps = STEPS): number | undefined =>
  Object.hasOwn(steps, type) ? steps[type]!.length + 1 : undefined;

/** Makes the way from any older version to the present one, of steps from each version to the next. */
export function createMigrate(steps: Steps): (value: JsonValue) => JsonValue {
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const { type, schema } = value as Fields;
    if (typeof type !== 'string' || typeof schema !== 'number' || !Number.isInteger(schema)) return value;
    const chain = Object.hasOwn(steps, type) ? steps[type]! : [];
    if (schema < 1 || schema > chain.length) return value;
    try {
      return chain
        .slice(schema - 1)
        .reduce<Fields>(
          (record, step, index) => ({ ...step(record), schema: schema + index + 1 }),
          value as Fields,
        );
    } catch {
      return value; // a step met what it cannot read: the record is set aside as it is
    }
  };
}

/**
 * A stored value in the present version of its type; the same value where it is that already. What is unknown, newer
 * or no record at all stays untouched, so migrating twice is migrating once.
 */
export const migrate = createMigrate(STEPS);

import { invalid } from './text.js';

/** A whole number from `min` to `max`, or `invalid` with the field's name. */
export function requireWhole(value: unknown, field: string, min: number, max: number): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max) return value;
  throw invalid(field, 'out-of-range');
}

import type { Cadence } from './schema.js';

/**
 * How many minutes suit a cadence, from and to: who meets seldom has more to talk about. Advice, never a limit, and
 * none where the guides that this product follows say nothing.
 */
export function lengthAdvice({
  unit,
  every,
}: Pick<Cadence, 'unit' | 'every'>): readonly [min: number, max: number] | undefined {
  if (unit === 'week' && every === 1) return [30, 30];
  if (unit === 'week' && every === 2) return [45, 60];
  if (unit === 'month' ? every === 1 : every === 4) return [60, 90];
  return undefined;
}

// Stands for `fast-check` in a worker of Node: laws that take their time are tried less often, all of them always with
// the same luck, and a failing example is not made smaller.
import { workerData } from 'node:worker_threads';
import * as fc from 'fast-check';

export * from 'fast-check';

/** @type {typeof fc.assert} */
export const assert = (property, parameters) => {
  const { numRuns = 100, ...others } = /** @type {fc.Parameters<any>} */ (parameters ?? {});
  const { rounds, seed } = workerData;
  const often = property.isAsync() ? Math.min(numRuns, rounds) : numRuns;
  return fc.assert(property, { ...others, numRuns: often, seed, endOnFailure: true });
};

// What fails once and not again is said and is to be mended, but does not refuse everything else that was done.

/**
 * What became of one file of tests; `failures` names what failed, `unsteady` what failed at first only, one line each.
 * @typedef {{ group: string, file: string, passed: number, failures: string[], unsteady: string[] }} Result
 */

/** So many files do not fail by chance. */
const MANY = 6;

/** A law's counterexample holds, whatever other examples another run finds. @param {string} failure */
const isCounterexample = (failure) => failure.includes('Property failed after');

/**
 * Runs everything, and what failed once more.
 * @param {(failed?: Result[]) => Promise<Result[]>} run runs everything, or only the files of these results
 * @returns {Promise<Result[]>}
 */
export async function tryTwice(run) {
  const results = await run();
  const failed = results.filter(({ failures }) => failures.length > 0);
  const doubtful = failed.filter(({ failures }) => !failures.some(isCounterexample));
  if (doubtful.length === 0 || failed.length > MANY) return results;
  console.log(`Once more: ${doubtful.map(({ group, file }) => `${file} (${group})`).join(', ')}`);
  const again = await run(doubtful);
  return results.map((result) => {
    const second = doubtful.includes(result) && again.find((it) => isSame(it, result));
    return second && second.passed > 0 && second.failures.length === 0
      ? { ...second, unsteady: result.failures }
      : result;
  });
}

/** @param {Result} one @param {Result} other */
const isSame = (one, other) => one.group === other.group && one.file === other.file;

/** Where every law is tried as often as it says: in one engine, and in Node for whoever plants mistakes in the code. */
const isOften = /Chrome|Node/.test(navigator.userAgent);

/**
 * How often a law is tried. One engine tries all of it; it is the same code in the others, which see with a tenth of it
 * that it does the same there. What asks the engine itself, such as a law over IndexedDB, is tried in each instead.
 */
export const runsOf = (count: number, elsewhere = Math.min(count, Math.max(50, Math.round(count / 10)))) => ({
  numRuns: isOften ? count : elsewhere,
});

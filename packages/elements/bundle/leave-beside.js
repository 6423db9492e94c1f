/** The element that an agenda opens, and the built file that brings it. */
const BANK = { source: /\/question-bank\/define\.js$/, file: './one-on-one-question-bank.js' };

/**
 * Leaves the question bank out of a bundle: it is imported from its own file, which stands beside. Where that is missing
 * or refused, the import fails, and whoever asked for it goes without.
 *
 * @returns {import('rollup').Plugin}
 */
export const leaveBeside = () => ({
  name: 'leave-beside',
  resolveDynamicImport(source) {
    return typeof source === 'string' && BANK.source.test(source) ? { id: BANK.file, external: true } : null;
  },
});

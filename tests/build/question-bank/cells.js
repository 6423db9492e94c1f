// How many questions each cell of the bank holds: theme × depth × who asks.
import { DEPTHS, THEMES } from '@one-on-one/core/question-bank';

/** @typedef {import('./bank.js').Structure} Structure */
/** @typedef {{ theme: string, depth: number, askedBy: string, count: number }} Cell */

/** A question that either may ask counts for both. @param {readonly Structure[]} structure @returns {Cell[]} */
const countCells = (structure) =>
  THEMES.flatMap((theme) =>
    DEPTHS.flatMap((depth) =>
      ['mentor', 'mentee'].map((askedBy) => ({
        theme,
        depth,
        askedBy,
        count: structure.filter(
          (each) =>
            each.theme === theme && each.depth === depth && [askedBy, 'either'].includes(each.askedBy),
        ).length,
      })),
    ),
  );

/** The cells that hold fewer than they should. @param {readonly Structure[]} structure @param {number} least */
export const findThinCells = (structure, least) =>
  countCells(structure)
    .filter(({ count }) => count < least)
    .map(
      ({ theme, depth, askedBy, count }) => `${theme}, depth ${depth}, ${askedBy}: ${count}, under ${least}`,
    );

/** A row for each theme: its questions, then mentor and mentee at each depth. @param {readonly Structure[]} structure */
export function tableOfCells(structure) {
  const cells = countCells(structure);
  const rows = THEMES.map((theme) => {
    const counts = cells.filter((cell) => cell.theme === theme).map(({ count }) => count);
    return [theme, structure.filter((each) => each.theme === theme).length, ...counts];
  });
  const heads = DEPTHS.flatMap((depth) => [`mentor ${depth}`, `mentee ${depth}`]);
  const lines = [['theme', 'all', ...heads], ...rows];
  return lines
    .map((line) =>
      line
        .map((cell) => String(cell).padEnd(14))
        .join('')
        .trimEnd(),
    )
    .join('\n');
}

// An id means the same for ever: what was published once stays, and keeps who asks it. Theme and depth stand in the id.
import { readFileSync } from 'node:fs';

/** @typedef {import('./bank.js').Structure} Structure */

/** What was published, by theme and depth: one sign for each number from 001 on. @type {Readonly<Record<string, string>>} */
export const published = JSON.parse(readFileSync(new URL('published.json', import.meta.url), 'utf8'));

const ASKERS = { '>': 'mentor', '<': 'mentee', '=': 'either' };

/**
 * Questions that are gone or are asked by another one than they were published with, and those that are not written down yet.
 * @param {readonly Structure[]} structure
 * @param {Readonly<Record<string, string>>} known
 */
export function findUnstable(structure, known) {
  const askers = new Map(structure.map(({ id, askedBy }) => [id, askedBy]));
  const faults = Object.entries(known).flatMap(([cell, signs]) =>
    [...signs].flatMap((sign, index) => {
      const id = `${cell}-${String(index + 1).padStart(3, '0')}`;
      const was = ASKERS[/** @type {keyof typeof ASKERS} */ (sign)];
      const now = askers.get(id);
      askers.delete(id);
      if (now === was) return [];
      return now === undefined ? `${id} is gone` : `${id} is asked by ${now}, and was by ${was}`;
    }),
  );
  return [...faults, ...[...askers.keys()].map((id) => `${id} is new: add it to published.json`)];
}

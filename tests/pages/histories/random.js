/** A source of chance that always goes the same way from one seed. @param {number} seed */
export function createRandom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  /** @param {number} limit a whole number below it */
  const below = (limit) => Math.floor(next() * limit);
  return {
    below,
    /** @param {number} chance from 0 to 1 */
    happens: (chance) => next() < chance,
    /** @template T @param {readonly T[]} choices @returns {T} */
    pick: (choices) => /** @type {T} */ (choices[below(choices.length)]),
  };
}

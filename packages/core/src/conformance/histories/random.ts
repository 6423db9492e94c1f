/** Chance from a seed: the same seed makes the same history on every machine. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** A whole number below `count`, and not below 0. */
  below(count: number): number {
    // "mulberry32": a counter, stirred until neighbours have nothing in common.
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % count;
  }

  /** True once in `count` times. */
  isOneIn(count: number): boolean {
    return this.below(count) === 0;
  }

  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!;
  }

  /** Up to `most` of a list, at least one, none twice, in any order. */
  some<T>(list: readonly T[], most: number): readonly T[] {
    const left = [...list];
    const count = 1 + this.below(Math.min(most, list.length));
    return Array.from({ length: count }, () => left.splice(this.below(left.length), 1)[0]!);
  }
}

/** Counts over the runs of a property how often what it is about was there: a law over nothing holds, and says nothing. */
export class Tally {
  readonly #counts = new Map<string, number>();

  /** It was there so many times; with 0 or `false` it was looked for in vain. */
  add(what: string, times: number | boolean): void {
    this.#counts.set(what, (this.#counts.get(what) ?? 0) + Number(times));
  }

  /** How often it was there. */
  countOf(what: string): number {
    return this.#counts.get(what) ?? 0;
  }

  /** What was there fewer times than this, and how often it was. */
  rarerThan(times: number): readonly (readonly [what: string, count: number])[] {
    return [...this.#counts].filter(([, count]) => count < times);
  }
}

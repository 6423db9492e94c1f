/** How long a call may take that was always answered, in milliseconds. */
const longestMs = 4000;
const leastMs = 25;

/**
 * How long the kit waits for each method of one subject: four seconds at first, and less each time that it gave no
 * answer, until it gives one. So a dead adapter is told in seconds rather than in minutes.
 */
export class Answers {
  readonly #missed = new Map<string, number>();

  /** In milliseconds. */
  patienceFor(method: string): number {
    return Math.max(longestMs / 4 ** (this.#missed.get(method) ?? 0), leastMs);
  }

  answered(method: string): void {
    this.#missed.set(method, Math.max((this.#missed.get(method) ?? 0) - 1, 0));
  }

  missed(method: string): void {
    this.#missed.set(method, (this.#missed.get(method) ?? 0) + 1);
  }

  /** What came back where nothing did, and why it was not waited for any longer. */
  nothingFrom(method: string): string {
    const waited = Math.round(this.patienceFor(method));
    const before = this.#missed.get(method) ? `; in a case before, nothing in ${longestMs} ms` : '';
    return `nothing in ${waited} ms${before}`;
  }
}

const known = new WeakMap<object, Answers>();

/** What the kit knows of a subject since its first case. */
export function answersOf(subject: object): Answers {
  const answers = known.get(subject) ?? new Answers();
  known.set(subject, answers);
  return answers;
}

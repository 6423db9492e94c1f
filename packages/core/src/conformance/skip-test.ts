/** What a runner lends to a test that is running: node:test and Vitest as its argument, Mocha as its `this`. */
interface RunningTest {
  skip?(reason: string): unknown;
  /** Mocha's skip takes no reason, but shows the title. */
  readonly test?: { title: string };
}

/** Has a running test told as skipped, with the reason. Jest has nothing for that: there it passes. */
export function skipTest(running: unknown, reason: string): void {
  const { skip, test } = (running ?? {}) as RunningTest;
  if (test) test.title += ` (${reason})`;
  skip?.call(running, reason);
}

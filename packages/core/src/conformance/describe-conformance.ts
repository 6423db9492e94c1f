import { conformanceCases } from './conformance-cases.js';
import { runCase, type ConformanceOptions, type ConformanceSubject } from './run-case.js';

/** What the kit needs of a test runner: mocha, vitest, jest and node:test all have it. */
export interface TestRunner {
  readonly describe: (name: string, body: () => void) => unknown;
  readonly it: (name: string, body: () => Promise<void>) => unknown;
}

/**
 * Registers every case as a test of `subject`; one that is not claimed passes.
 * The third argument says how thoroughly to look: `describeConformance(subject, { describe, it }, { seeds: 50 })`.
 */
export function describeConformance(
  subject: ConformanceSubject,
  { describe, it }: TestRunner,
  options?: ConformanceOptions,
): void {
  describe(`${subject.name} keeps the storage contract`, () => {
    for (const one of conformanceCases) {
      it(one.name, async () => {
        await runCase(subject, one, options);
      });
    }
  });
}

import { conformanceCases } from './conformance-cases.js';
import { runCase, type ConformanceOptions, type ConformanceSubject } from './run-case.js';
import { skipTest } from './skip-test.js';

/** What the kit needs of a test runner: mocha, vitest, jest and node:test all have it. */
export interface TestRunner {
  readonly describe: (name: string, body: () => void) => unknown;
  readonly it: (name: string, body: () => Promise<void>) => unknown;
}

/**
 * Registers every case as a test of `subject`; one that is not claimed is skipped, with the reason.
 * The third argument says how thoroughly to look: `describeConformance(subject, { describe, it }, { seeds: 50 })`.
 */
export function describeConformance(
  subject: ConformanceSubject,
  { describe, it }: TestRunner,
  options?: ConformanceOptions,
): void {
  describe(`${subject.name} keeps the storage contract`, () => {
    for (const one of conformanceCases) {
      it(one.name, async function (this: unknown, ...given: readonly unknown[]) {
        const outcome = await runCase(subject, one, options);
        if (outcome !== 'passed') skipTest(given[0] ?? this, outcome);
      });
    }
  });
}

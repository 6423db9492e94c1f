import { conformanceCases } from './conformance-cases.js';
import { hearRejections } from './noise.js';
import { turn } from './patience.js';
import { runCase, type ConformanceOptions, type ConformanceSubject } from './run-case.js';

/** What the kit found, by the names of the cases. */
export interface ConformanceReport {
  readonly passed: readonly string[];
  readonly failed: readonly { readonly name: string; readonly message: string }[];
  /** Cases about optional methods that the adapter lacks, or that need a `reopen`. */
  readonly notClaimed: readonly string[];
}

/** Runs every case, one after the other, without a test runner: `await runConformance(subject, { seeds: 50 })`. */
export async function runConformance(
  subject: ConformanceSubject,
  options?: ConformanceOptions,
): Promise<ConformanceReport> {
  const passed: string[] = [];
  const failed: { name: string; message: string }[] = [];
  const notClaimed: string[] = [];
  // A case of its own tells of rejections that nobody handles; they must not end the run before.
  const rejections = hearRejections(true);
  for (const one of conformanceCases) {
    try {
      const outcome = await runCase(subject, one, options);
      (outcome === 'passed' ? passed : notClaimed).push(one.name);
    } catch (error) {
      failed.push({ name: one.name, message: (error as Error).message });
    }
  }
  await turn();
  rejections.stop();
  return { passed, failed, notClaimed };
}

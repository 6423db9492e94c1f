export type { ConformanceCase, ConformanceContext, ConformanceGroup, ConformanceNeed } from './case.js';
export { conformanceCases } from './conformance-cases.js';
export { describeConformance, type TestRunner } from './describe-conformance.js';
export {
  runCase,
  type ConformanceOptions,
  type ConformanceOutcome,
  type ConformanceSubject,
} from './run-case.js';
export { runConformance, type ConformanceReport } from './run-conformance.js';

import type { ConformanceCase } from './case.js';
import { abortCases } from './cases/abort.js';
import { commitCases } from './cases/commit.js';
import { copyCases } from './cases/copies.js';
import { errorCases } from './cases/errors.js';
import { getCases } from './cases/get.js';
import { healthCases } from './cases/health.js';
import { historyCases } from './cases/histories.js';
import { lifecycleCases } from './cases/lifecycle.js';
import { listCases } from './cases/list.js';
import { pagingCases } from './cases/paging.js';
import { revisionCases } from './cases/revisions.js';
import { rivalCases } from './cases/rivals.js';
import { stashCases } from './cases/stash.js';
import { unknownValueCases } from './cases/unknown-values.js';
import { unstashCases } from './cases/unstash.js';
import { valueCases } from './cases/values.js';
import { watchCases } from './cases/watch.js';

/** Every case of the kit, simplest first. */
export const conformanceCases: readonly ConformanceCase[] = [
  ...lifecycleCases,
  ...getCases,
  ...listCases,
  ...pagingCases,
  ...copyCases,
  ...commitCases,
  ...valueCases,
  ...unknownValueCases,
  ...revisionCases,
  ...rivalCases,
  ...abortCases,
  ...errorCases,
  ...watchCases,
  ...stashCases,
  ...unstashCases,
  ...healthCases,
  ...historyCases,
];

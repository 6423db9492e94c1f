import { apply } from './apply.js';
import { factsOf } from './facts.js';
import { ownDetail } from './own-detail.js';
import { undoSteps } from './undo.js';

/**
 * What it takes to do commands and take them back, apart from what it takes to read records: a page shows what there
 * is before it has fetched this.
 */
export const operations = { apply, factsOf, ownDetail, undoSteps } as const;

export type Operations = typeof operations;

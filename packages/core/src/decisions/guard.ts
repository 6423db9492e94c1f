import { listGuard, optionalGuard, recordGuard, textGuard } from '../shared/guard.js';

/** Whether stored data is a decision: what `DecisionSchema` says, without its weight. */
export const isDecision = recordGuard('decision', {
  meetingId: textGuard(),
  itemId: optionalGuard(textGuard()),
  statement: textGuard(500),
  options: listGuard(textGuard(200)),
  decidedBy: textGuard(),
  rationale: optionalGuard(textGuard(2000)),
});

import { INSTANT, oneOfGuard, optionalGuard, patternGuard, recordGuard, textGuard } from '../shared/guard.js';
import { WORTHS } from './worths.js';

/** Whether stored data is a participation: what `ParticipationSchema` says, without its weight. */
export const isParticipation = recordGuard('participation', {
  meetingId: textGuard(),
  preparedAt: optionalGuard(patternGuard(INSTANT)),
  answeredAt: optionalGuard(patternGuard(INSTANT)),
  worth: optionalGuard(oneOfGuard(WORTHS)),
});

import { INSTANT, oneOfGuard, optionalGuard, patternGuard, recordGuard, textGuard } from '../shared/guard.js';

/** Whether it was worth it, in the words of one of the two. */
export const WORTHS = ['yes', 'partly', 'no'] as const;

/** Whether stored data is a participation: what `ParticipationSchema` says, without its weight. */
export const isParticipation = recordGuard('participation', {
  meetingId: textGuard(),
  preparedAt: optionalGuard(patternGuard(INSTANT)),
  answeredAt: optionalGuard(patternGuard(INSTANT)),
  worth: optionalGuard(oneOfGuard(WORTHS)),
});

import { listGuard, optionalGuard, recordGuard, textGuard } from '../shared/guard.js';

/** Whether stored data is a place: what `PlaceSchema` says, without its weight. */
export const isPlace = recordGuard('place', {
  meetingId: textGuard(),
  recurringItemIds: optionalGuard(listGuard(textGuard())),
});

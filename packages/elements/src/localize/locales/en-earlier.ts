import type { EarlierStrings } from '../earlier-strings.js';

/** English about what was settled in earlier meetings. */
export const enEarlier: EarlierStrings = {
  settledEarlier: 'Settled earlier',
  showEarlier: 'Show what was settled earlier',
  showMoreEarlier: 'Show more',
  noneEarlier: 'Nothing was settled of those meetings.',
  earlierShown: 'What was settled earlier is shown.',
  earlierFailed: 'Earlier meetings could not be read. Nothing is lost. Try again.',
};

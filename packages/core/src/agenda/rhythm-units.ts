/** What the rhythm of a recurring item counts. */
export const RHYTHM_UNITS = ['meeting', 'month'] as const;

/** Whether it was worth it, in the words of one of the two. */
export const WORTHS = ['yes', 'partly', 'no'] as const;

/** Whether what is said about a sensitive item is written down. */
export const NOTE_TAKING = ['off', 'on'] as const;

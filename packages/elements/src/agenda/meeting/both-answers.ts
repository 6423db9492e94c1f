import type { MeetingMatter } from '@one-on-one/core';

/** Whether both answers to "was it worth it?" are there: before, neither is shown to the other. */
export const areBothIn = ({ participation: { mentor, mentee } }: Pick<MeetingMatter, 'participation'>) =>
  Boolean(mentor?.worth && mentee?.worth);

import type { SheetStrings } from '../strings.js';

/** English for the two while they have no names. */
export const enPeople: Pick<SheetStrings, 'inside' | 'mentee' | 'mentor'> = {
  mentor: 'The mentor',
  mentee: 'The mentee',
  inside: { mentor: 'the mentor', mentee: 'the mentee' },
};

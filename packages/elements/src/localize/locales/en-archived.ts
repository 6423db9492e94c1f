import type { ArchivedStrings } from '../relationship-strings.js';

/** English about a pair that is put away. */
export const enArchived: ArchivedStrings = {
  pairIsArchived: 'This one-on-one is archived. Everything is here to read; to go on with it, bring it back.',
  pairIsOver: 'This one-on-one has come to an end. Everything is here to read.',
};

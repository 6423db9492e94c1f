import type { BesideStrings } from '../strings.js';

/** English of the actions below or beside an agenda. */
export const enBeside: BesideStrings = {
  allActions: 'All open actions',
};

import type { ActionStrings, SheetStrings } from '../strings.js';
import { enMissing } from './en-missing.js';

/** English of a list of actions, as far as it is there before what draws it. */
export const enActionSheet: Pick<ActionStrings, 'actions'> & Pick<SheetStrings, 'missing' | 'tryAgain'> = {
  ...enMissing,
  actions: 'Actions',
};

import { alongside } from '../../localize/alongside.js';
import { enActions } from '../../localize/locales/en-actions.js';
import { enTools } from '../../localize/locales/en-tools.js';
import type { SheetStrings } from '../../localize/strings.js';
import type { ActionWords } from './equipped-view.js';

/** Every text there is for actions. Other languages come whole, and win. */
export const withActions: (strings: SheetStrings) => ActionWords = alongside({ ...enTools, ...enActions });

import { enActions } from '../localize/locales/en-actions.js';
import { enTools } from '../localize/locales/en-tools.js';
import type { SheetStrings } from '../localize/strings.js';
import { localFromInstant } from '../agenda/tools/local-time.js';
import { clock } from '../workspace/environment.js';
import type { ActionWords } from './view.js';

/** Every text there is for actions. Other languages come whole, and win. */
export const withActions = (strings: SheetStrings): ActionWords => ({ ...enTools, ...enActions, ...strings });

/** The day on this device. */
export const todayHere = (): string => localFromInstant(clock.now()).slice(0, 10);

import type { Choosing } from '../choosing.js';
import type { LastAct, LastActDesk } from './last-act.js';
import type { UseReader } from '../use-reader.js';

/** What acts need of the element. */
export interface BankDesk extends LastActDesk {
  readonly uses: UseReader;
  readonly choosing: Choosing;
  readonly last: LastAct;
  readonly isLocked: () => boolean;
  /** What time it is for the workspace. */
  readonly now: () => string;
}

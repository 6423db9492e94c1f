import type { LastAct, LastActDesk } from './last-act.js';

/** What acts need of the element. */
export interface BankDesk extends LastActDesk {
  readonly last: LastAct;
}

import type { Announcer } from '../agenda/tools/announcer.js';
import type { FocusKeeper } from '../agenda/focus-keeper.js';
import type { WorkspaceController } from '../context/workspace-controller.js';
import type { BankStrings } from '../localize/bank-strings.js';
import type { Choosing } from './choosing.js';
import type { UseReader } from './use-reader.js';
import type { BankHost } from './view.js';

/** What acts need of the element. */
export interface BankDesk {
  readonly host: BankHost;
  readonly connection: WorkspaceController;
  readonly uses: UseReader;
  readonly choosing: Choosing;
  readonly announcer: Announcer;
  readonly focus: FocusKeeper;
  readonly words: () => BankStrings;
  readonly isLocked: () => boolean;
}

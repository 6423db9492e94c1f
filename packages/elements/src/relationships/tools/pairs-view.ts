import type { ListedRelationship, WorkspaceState } from '@one-on-one/core';
import type { FocusKeeper } from '../../agenda/focus-keeper.js';
import type { Announcer } from '../../agenda/announcer.js';
import type { SheetStrings, ToolStrings } from '../../localize/strings.js';
import type { PairActs } from './acts.js';
import type { NewPersonForm } from './form.js';
import type { PairReader } from './reader.js';
import type { Telling } from './told-apart.js';

/** What every part of the list is drawn from. */
export interface PairsView extends Telling {
  readonly state: WorkspaceState;
  readonly strings: SheetStrings & ToolStrings;
  /** Nothing can be changed: the page said so, or a newer version wrote it. */
  readonly locked: boolean;
  /** The pair that is shown; undefined while it is one that nobody wrote anything in. */
  readonly current: ListedRelationship | undefined;
  readonly pairs: readonly ListedRelationship[];
  readonly archived: readonly ListedRelationship[];
  readonly acts: PairActs;
  readonly announcer: Announcer;
  readonly focus: FocusKeeper;
  readonly form: NewPersonForm;
  readonly reader: PairReader;
}

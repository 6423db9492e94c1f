import type { WorkspaceState } from '@one-on-one/core';
import type { HistoryStrings } from '../localize/history-strings.js';
import type { SheetStrings } from '../localize/strings.js';
import type { HistoryReader } from './reader.js';
import type { HistoryToolbox } from './toolbox.js';

/** What every part of the template is drawn from. */
export interface HistoryView {
  readonly state: WorkspaceState;
  readonly strings: SheetStrings;
  readonly words: HistoryStrings;
  readonly lang: string;
  /** What a date is near to, so that its year need not be said. */
  readonly near: string;
  readonly headingLevel: number;
  readonly reader: HistoryReader;
  /** What writes minutes and adds something, once somebody opened a meeting. */
  readonly toolbox: HistoryToolbox;
}

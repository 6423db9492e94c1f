import type { WorkspaceState } from '@one-on-one/core';
import type { FocusKeeper } from '../agenda/focus-keeper.js';
import type { BankQuestion } from '@one-on-one/core/question-bank';
import type { BankStrings } from '../localize/bank-strings.js';
import type { SheetStrings } from '../localize/strings.js';
import type { BankActs } from './acts.js';
import type { Choosing } from './choosing.js';
import type { LastAct } from './last-act.js';
import type { OwnQuestion } from './tools/own.js';
import type { Picking } from './picking.js';
import type { PutOff } from './put-off.js';
import type { OneOnOneQuestionBank } from './question-bank.js';
import type { RowWindow } from './row-window.js';
import type { Stock } from './stock.js';
import type { UseReader } from './use-reader.js';

/** The element: what its page says about it, and what a person chooses in it. */
export type BankHost = OneOnOneQuestionBank;

/** What every part of the template is drawn from. */
export interface BankView {
  readonly host: BankHost;
  readonly state: WorkspaceState;
  readonly words: BankStrings;
  readonly strings: SheetStrings;
  readonly lang: string;
  /** What a date is near to, so that its year need not be said. */
  readonly near: string;
  /** Nothing can be kept, and nothing put on the agenda. */
  readonly locked: boolean;
  readonly stock: Stock;
  readonly uses: UseReader;
  readonly choosing: Choosing;
  /** The questions that items of this meeting's agenda were made from. */
  readonly onAgenda: ReadonlySet<string>;
  readonly acts: BankActs;
  readonly picking: Picking;
  readonly last: LastAct;
  readonly putOff: PutOff;
  readonly focus: FocusKeeper;
  readonly own: OwnQuestion;
  readonly window: RowWindow;
  /** What is left out of the list is there as plain text, for the browser's own search. */
  readonly hasPlainText: boolean;
  /** Says how much was found, once nobody types any more. */
  readonly sayFound: () => void;
}

/** Whether it fills a dialog, which scrolls by itself and is closed; else it is one thing among others on a page. */
export const isInDialog = (host: BankHost): boolean => host.closest('dialog') !== null;

/** The id of a question's row in the shadow root. */
export const rowId = ({ id }: Pick<BankQuestion, 'id'>) => `question-${id}`;

/** What a theme is called: as the page says, else in this language. */
export function themeName({ words, stock }: Pick<BankView, 'words' | 'stock'>, theme: string): string {
  const names: Readonly<Record<string, string>> = words.themes;
  return stock.themes.find(({ id }) => id === theme)?.name ?? names[theme] ?? theme;
}

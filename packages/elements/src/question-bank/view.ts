import type { WorkspaceState } from '@one-on-one/core';
import type { BankQuestion } from '@one-on-one/core/question-bank';
import type { FocusKeeper } from '../agenda/focus-keeper.js';
import type { BankRowStrings } from '../localize/bank-strings.js';
import type { SheetStrings } from '../localize/strings.js';
import type { Choosing } from './choosing.js';
import type { OneOnOneQuestionBank } from './question-bank.js';
import type { RowWindow } from './row-window.js';
import type { BankReading } from './reading/bank-reading.js';
import type { Stock } from './stock.js';
import type { BankTools } from './tools/bank-tools.js';
import type { UseReader } from './use-reader.js';

/** The element: what its page says about it, and what a person chooses in it. */
export type BankHost = OneOnOneQuestionBank;

/** What every part of the template is drawn from. */
export interface BankView {
  readonly host: BankHost;
  readonly state: WorkspaceState;
  readonly words: BankRowStrings;
  readonly strings: Pick<SheetStrings, 'inside' | 'mentee' | 'mentor' | 'missing' | 'needs' | 'tryAgain'>;
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
  readonly focus: FocusKeeper;
  readonly window: RowWindow;
  /** What is left out of the list is there as plain text, for the browser's own search. */
  readonly hasPlainText: boolean;
  /** Says how much was found, once nobody types any more. */
  readonly sayFound: () => void;
  /** What is read on request; it is fetched once there is something on screen, and `read` does something with it then. */
  readonly reading: BankReading | undefined;
  readonly read: (act: (reading: BankReading) => unknown) => void;
  /** What changes something; it is fetched once there is something on screen. */
  readonly tools: BankTools | undefined;
  /** Fetches once more what of both could not be fetched; undefined where nothing is missing. */
  readonly again: (() => void) | undefined;
  /** Does something with the tools: now, or as soon as they are here; `opens`: unless the focus went elsewhere. */
  readonly use: (act: (tools: BankTools) => unknown, opens?: boolean) => void;
}

/** Whether it fills a dialog, which scrolls by itself and is closed; else it is one thing among others on a page. */
export const isInDialog = (host: BankHost): boolean => host.closest('dialog') !== null;

/** How many questions are suggested: an attribute that is taken away leaves none behind. */
export const countOf = ({ count }: Pick<BankHost, 'count'>): number => count ?? 3;

/** The level of a heading below that of the element. */
export const levelIn = ({ headingLevel }: Pick<BankHost, 'headingLevel'>): number => (headingLevel || 2) + 1;

/** The id of a question's row in the shadow root. */
export const rowId = ({ id }: Pick<BankQuestion, 'id'>) => `question-${id}`;

/** What a theme is called: as the page says, else in this language. */
export function themeName({ words, stock }: Pick<BankView, 'words' | 'stock'>, theme: string): string {
  const names: Readonly<Record<string, string>> = words.themes;
  return stock.themes.find(({ id }) => id === theme)?.name ?? names[theme] ?? theme;
}

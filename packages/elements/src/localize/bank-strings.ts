import type { Depth, Reason, Theme, UsedQuestion } from '@one-on-one/core/question-bank';
import type { StageKey } from '@one-on-one/core/stages';
import type { CoverageStrings } from './coverage-strings.js';

/** Which questions of the bank are listed, beside what the filters say. */
export type Shelf = 'all' | 'favourites' | 'own' | 'parked' | 'never-again';

/** The texts of the question bank before its questions are here. */
export interface BankSheetStrings {
  readonly heading: string;
  readonly search: string;
  /** What shows the questions did not come. */
  readonly missing: string;
}

/** The texts of its questions, to be read. */
export interface BankRowStrings extends BankSheetStrings {
  readonly done: string;
  readonly allThemes: string;
  readonly themeFilter: string;
  readonly more: string;
  /** So many filters are set where nobody sees them. */
  readonly moreSet: (count: number) => string;
  readonly less: string;
  readonly clear: string;
  readonly themes: Readonly<Record<Theme, string>>;
  readonly stages: Readonly<Record<StageKey, string>>;
  readonly asks: (name: string) => string;
  readonly either: string;

  readonly suggested: string;
  /** `about`: the theme, or the need or stage that was chosen. The present meeting is one of the `meetings`. */
  readonly reason: (reason: Reason, about: string) => string;
  /** What the two are ready to talk about, which bounds what is suggested. */
  readonly ready: string;
  readonly readyFor: Readonly<Record<Depth, string>>;
  /** Who said what of it, and when, the last first. */
  readonly readyChanges: string;
  readonly readyChange: (name: string, openness: Depth, day: string) => string;
  /** Whoever said it before anybody said who they are. */
  readonly somebody: string;
  readonly notNow: string;
  /** `filtered`: whether filters are set; `listed`: how many questions stand below. */
  readonly noSuggestion: (filtered: boolean, listed: number) => string;

  readonly coverage: Pick<CoverageStrings, 'summary'>;

  readonly whyAsk: string;
  readonly used: (outcome: UsedQuestion['outcome'], day: string) => string;
  readonly onAgenda: string;
  readonly isOwn: string;
  readonly isFavourite: string;
  readonly depthOf: (depth: Depth) => string;
  readonly sensitive: string;

  readonly pick: string;
  readonly add: (count: number) => string;
  readonly found: (found: number, all: number) => string;
  readonly nothingFound: string;
  /** There are so many with these words, and somebody never wants them again. */
  readonly neverFound: (count: number) => string;
  readonly showNever: string;
  /** There are so many with these words, but the filters leave them out. */
  readonly hiddenByFilters: (count: number) => string;
  /** The page hides all of them, or they did not come. */
  readonly noQuestions: string;
  readonly nothingHere: Readonly<Record<Shelf, string>>;

  readonly care: string;
  readonly careCount: (count: number) => string;
  readonly showSensitive: string;
  readonly hideSensitive: string;

  readonly writeOwn: string;

  readonly depth: string;
  readonly depths: Readonly<Record<Depth, string>>;
  readonly whoAsks: string;
  readonly whoAreYou: string;
  readonly iAm: (name: string) => string;

  /** `once`: it was read before, and questions are suggested by that. */
  readonly notRead: (once: boolean) => string;
  readonly questionsMissing: string;
  /** A place in a text. */
  readonly place: (line: number, column: number) => string;
  /** What the page gives for a pack is not even an object. */
  readonly packIsNone: string;
  /** A pack of the page was refused, and where in it. */
  readonly packRefused: (where: string) => string;
  /** A pack of the page says something, there, that nobody knows. */
  readonly packUnknown: (where: string) => string;
}

/** What is read of them on request. */
export interface BankReadingStrings extends BankRowStrings {
  readonly stage: string;
  readonly need: string;
  readonly any: string;
  readonly shelf: string;
  readonly shelves: Readonly<Record<Shelf, string>>;
  readonly why: string;
  readonly then: string;
  readonly mind: string;
  readonly favour: string;
  readonly unfavour: string;
  readonly outcomes: Readonly<Record<UsedQuestion['outcome'], string>>;
  readonly takeBack: Readonly<Record<UsedQuestion['outcome'], string>>;
  readonly edit: string;
  readonly remove: string;
}

/** What is said of what one does with them. */
export interface BankActStrings extends BankRowStrings {
  readonly readyNow: (openness: Depth) => string;
  readonly coverage: CoverageStrings;
  readonly addNone: string;
  readonly added: (count: number, title: string) => string;
  readonly notAdded: string;
  readonly ownText: string;
  readonly ownTheme: string;
  readonly keep: string;
  readonly cancel: string;
  readonly tooShort: string;
  readonly tooLong: (length: number, limit: number) => string;
  readonly kept: string;
  readonly removed: (text: string) => string;
  /** What was typed and not kept is gone. */
  readonly letGo: string;
  readonly putOff: string;
  readonly favoured: string;
  readonly unfavoured: string;
  readonly usedNow: (outcome: UsedQuestion['outcome']) => string;
  readonly undo: string;
  readonly undone: string;
  readonly notUndone: string;
  readonly notSaved: string;
  readonly otherVersion: (name: string) => string;
  readonly useThis: string;
  readonly dismiss: string;
  readonly dismissed: string;
}

/** The texts of the question bank. */
export interface BankStrings extends BankReadingStrings, BankActStrings {
  readonly coverage: CoverageStrings;
}

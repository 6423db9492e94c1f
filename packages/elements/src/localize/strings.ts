import type { ActionItem, Need, RequestKind, SaveState } from '@one-on-one/core';
import type { DataStrings } from './data-strings.js';
import type { GuideStrings } from './guide-strings.js';
import type { BankStrings } from './bank-strings.js';
import type { HistoryStrings } from './history-strings.js';
import type { TimerStrings } from './timer-strings.js';
import type { MeetingStrings } from './meeting-strings.js';
import type { OwnTemplateStrings, TemplateStrings } from './template-strings.js';
import type { TransferStrings } from './transfer-strings.js';

/** A save state in a few words and, where something is to be done, in a sentence. */
export type SaveWords = readonly [words: string, help?: string];

/** The texts that are there before anyone does anything. */
export interface SheetStrings {
  readonly $code: string;
  readonly $name: string;
  readonly $dir: 'ltr' | 'rtl';

  readonly yourOneOnOne: string;
  readonly oneOnOneWith: (name: string) => string;
  readonly mentor: string;
  readonly mentee: string;
  readonly someone: string;
  /** The same inside a sentence. */
  readonly inside: Readonly<Record<'mentor' | 'mentee', string>>;

  readonly whoAndWhen: string;
  readonly viewingAs: (name: string) => string;
  readonly notYou: string;
  /** Asked while nobody said it, and nothing private is in sight. */
  readonly whoIsLooking: string;

  /** By save state; `here`: saved by this browser itself; where a save failed, by the code of the error. */
  readonly save: Readonly<Record<SaveState['kind'] | 'here' | 'quota' | 'blocked', SaveWords>>;
  readonly missing: string;
  readonly newer: string;
  readonly setAside: (count: number) => string;
  readonly tryAgain: string;
  readonly saveAgain: string;

  readonly objective: string;
  readonly objectiveHint: string;
  readonly personalTime: (minutes: string) => string;
  readonly practicalTime: (minutes: string) => string;
  readonly otherTime: (minutes: string) => string;
  readonly freeTime: (minutes: string) => string;
  readonly overTime: (minutes: string, planned: string) => string;

  readonly empty: string;
  readonly emptyReadOnly: string;
  readonly addFirst: string;
  readonly newItem: string;
  readonly newItemHint: string;
  readonly add: string;
  readonly questions: string;
  readonly onlyForMe: string;
  readonly onlyYou: string;
  /** Of an item that is made from a question. */
  readonly fromQuestion: string;

  readonly discussed: (title: string) => string;
  readonly addedBy: (name: string) => string;
  readonly move: (title: string, position: number, count: number) => string;
  readonly more: (title: string) => string;
  readonly share: (name: string) => string;
  readonly needs: Readonly<Record<Need, string>>;

  readonly export: string;
}

/** The texts of menus, dialogs and announcements. */
export interface ToolStrings {
  readonly otherVersion: (name: string) => string;
  readonly useThis: string;
  readonly dismiss: string;
  /** Of an action, while somebody types why it has none. */
  readonly datedMeanwhile: string;
  /** The browser lost something of what was stored. */
  readonly lostNewest: string;
  readonly lostAll: string;
  readonly copyOf: (when: string) => string;
  readonly noCopy: string;
  /** The page knows that this pair has met before, and nothing of it is here. */
  readonly lostExpected: string;
  readonly bringBack: string;
  readonly bringingBack: string;
  readonly notBroughtBack: string;
  readonly leaveIt: string;
  readonly broughtBack: (count: number) => string;
  /** For long, only this browser has had what they wrote. */
  readonly exportDue: string;
  readonly notNow: string;
  /** A part of the page that is fetched later did not come. */
  readonly notLoaded: (
    part: 'actions' | 'meeting' | 'templates' | 'import' | 'dialog' | 'typed text' | 'export',
  ) => string;
  readonly notYet: (text: string) => string;
  /** The meeting that a dialog was about is over. */
  readonly nextMeanwhile: string;
  readonly putBack: string;
  readonly agenda: string;
  readonly dropped: (count: number) => string;
  readonly parked: (count: number) => string;
  readonly import: string;
  readonly templates: string;
  readonly leaveComputer: string;
  readonly mentorName: string;
  readonly menteeName: string;
  readonly thisIsMe: string;
  readonly notSaid: string;
  readonly viewerHelp: string;
  /** What it means for the others where somebody is known already. */
  readonly viewerLeaves: string;
  readonly when: string;
  readonly minutes: string;
  readonly moves: Readonly<Record<'up' | 'down' | 'top' | 'bottom', string>>;
  readonly edit: string;
  readonly park: string;
  readonly drop: string;
  readonly remove: string;
  readonly title: string;
  readonly need: string;
  readonly personal: string;
  readonly practical: string;
  readonly done: string;
  readonly notEntered: string;
  /** Somebody else did something first, and nothing came of an act. */
  readonly notChanged: string;
  readonly tooShort: string;
  readonly tooLong: (length: number, limit: number) => string;
  readonly outOfRange: (from: number, to: number) => string;

  readonly undo: string;
  /** What was typed and not entered is gone. */
  readonly letGo: (text: string) => string;
  /** The meeting had none before. */
  readonly dateIsSet: string;
  readonly undone: string;
  readonly notUndone: string;
  /** In place of undoing an answer that both see by now. */
  readonly answersStay: string;
  /** In place of undoing what became of a meeting, once the meetings went on. */
  readonly tooLate: string;
  readonly redone: string;
  /** What was just done; `title` is there where it was about one item. */
  readonly acts: Readonly<Record<RequestKind, (title: string) => string>>;
  readonly addedMany: (count: number) => string;
  readonly movedTo: (title: string, position: number, count: number) => string;
  readonly exportHelp: string;
  readonly exportPrivate: string;
  readonly exportSensitive: string;
  readonly exportAs: string;
  readonly exportText: string;
  readonly exportFile: string;
  readonly exportFileHelp: string;
  readonly exportActions: string;
  readonly exportActionsHelp: string;
  readonly exportUnsaved: string;
  readonly exportFailed: string;
  readonly saveFile: string;
}

/** The texts around actions. */
export interface ActionStrings {
  readonly actions: string;
  readonly noActions: string;
  readonly noActionsReadOnly: string;
  readonly newAction: string;
  readonly newActionHint: string;
  readonly addAction: string;
  readonly owner: string;
  readonly byWhen: string;
  readonly whyNoDay: string;
  readonly noDayYet: string;
  readonly sayDay: string;
  readonly noDay: (reason: string) => string;
  readonly actionDone: (title: string) => string;
  readonly dueToday: string;
  readonly dueTomorrow: string;
  readonly dueYesterday: string;
  readonly daysLate: (days: number) => string;
  readonly dueOn: (day: string) => string;
  readonly dueGroups: Readonly<Record<'late' | 'soon' | 'later' | 'none', string>>;
  readonly statuses: Readonly<Record<Exclude<ActionItem['status'], 'open'>, string>>;
  readonly because: (words: string, why: string) => string;
  readonly begin: string;
  readonly notBegun: string;
  readonly takeUp: string;
  readonly whys: Readonly<
    Record<'block' | 'drop', { readonly fold: string; readonly label: string; readonly button: string }>
  >;
  readonly ownerReopens: (name: string) => string;
}

/** Of the actions below or beside an agenda. */
export interface BesideStrings {
  /** While those of what is talked about have a list of their own. */
  readonly allActions: string;
}

/** What is there for somebody who acts. */
export interface EquippedStrings extends SheetStrings, ToolStrings {}

/** Everything that is said while a meeting is held. */
export interface MeetingWords extends EquippedStrings, MeetingStrings {}

/** What is there for somebody who begins. */
export interface TemplateWords extends EquippedStrings, TemplateStrings {}

/** What is there for somebody who works with templates. */
export interface OwnTemplateWords extends TemplateWords, OwnTemplateStrings {}

/** What is there for somebody who takes files out and in. */
export interface FileStrings extends EquippedStrings, TransferStrings {}

/** Every text the elements can show. A locale that misses one does not compile. */
export interface Strings
  extends FileStrings, DataStrings, MeetingStrings, ActionStrings, TemplateStrings, OwnTemplateStrings {
  /** Of past meetings; English where a language has none. */
  readonly history?: HistoryStrings;
  /** Of the time of a meeting; English where a language has none. */
  readonly timer?: TimerStrings;
  /** Of the stages of a meeting; English where a language has none. */
  readonly guide?: GuideStrings;
  /** Of the question bank; English where a language has none. */
  readonly bank?: BankStrings;
}

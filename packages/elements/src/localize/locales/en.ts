import type { Need, RequestKind, SaveState } from '@one-on-one/core';
import { plural } from '../format.js';

/** A save state in a few words and, where something is to be done, in a sentence. */
export type SaveWords = readonly [words: string, help?: string];

/** Every text the elements can show. A locale that misses one does not compile. */
export interface Strings {
  readonly $code: string;
  readonly $name: string;
  readonly $dir: 'ltr' | 'rtl';

  readonly agenda: string;
  readonly yourOneOnOne: string;
  readonly oneOnOneWith: (name: string) => string;
  readonly mentor: string;
  readonly mentee: string;
  readonly someone: string;

  readonly whoAndWhen: string;
  readonly mentorName: string;
  readonly menteeName: string;
  readonly thisIsMe: string;
  readonly notSaid: string;
  readonly viewerHelp: string;
  readonly when: string;
  readonly minutes: string;
  readonly viewingAs: (name: string) => string;
  readonly notYou: string;

  /** By save state and, where a save failed, by the code of the error. */
  readonly save: Readonly<Record<SaveState['kind'] | 'quota' | 'blocked', SaveWords>>;
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
  readonly onlyForMe: string;
  readonly onlyYou: string;

  readonly discussed: (title: string) => string;
  readonly addedBy: (name: string) => string;
  readonly move: (title: string, position: number, count: number) => string;
  readonly more: (title: string) => string;
  readonly moves: Readonly<Record<'up' | 'down' | 'top' | 'bottom', string>>;
  readonly edit: string;
  readonly park: string;
  readonly drop: string;
  readonly remove: string;
  readonly share: (name: string) => string;
  readonly title: string;
  readonly need: string;
  readonly personal: string;
  readonly practical: string;
  readonly needs: Readonly<Record<Need, string>>;
  readonly done: string;
  readonly parked: (count: number) => string;
  readonly dropped: (count: number) => string;
  readonly putBack: string;

  readonly otherVersion: (name: string) => string;
  readonly useThis: string;
  readonly dismiss: string;

  readonly notYet: (text: string) => string;
  readonly notEntered: string;
  readonly tooShort: string;
  readonly tooLong: (length: number, limit: number) => string;
  readonly outOfRange: (from: number, to: number) => string;

  readonly undo: string;
  readonly undone: string;
  readonly notUndone: string;
  readonly redone: string;
  /** What was just done; `title` is there where it was about one item. */
  readonly acts: Readonly<Record<RequestKind, (title: string) => string>>;
  readonly addedMany: (count: number) => string;
  readonly movedTo: (title: string, position: number, count: number) => string;

  readonly export: string;
  readonly exportHelp: string;
  readonly exportPrivate: string;
}

/** English. */
export const en: Strings = {
  $code: 'en',
  $name: 'English',
  $dir: 'ltr',

  agenda: 'Agenda',
  yourOneOnOne: 'Your one-on-one',
  oneOnOneWith: (name) => `Your one-on-one with ${name}`,
  mentor: 'The mentor',
  mentee: 'The mentee',
  someone: 'Someone',

  whoAndWhen: 'Who and when',
  mentorName: "Mentor's name",
  menteeName: "Mentee's name",
  thisIsMe: 'This is me',
  notSaid: 'Not said',
  viewerHelp: 'Then you can write things that show only in your view on this device.',
  when: 'When',
  minutes: 'Minutes',
  viewingAs: (name) => `Viewing as ${name}.`,
  notYou: 'Not you?',

  save: {
    saved: ['Saved on this device'],
    saving: ['Saving…'],
    delayed: ['Saving takes longer than usual…'],
    memory: [
      'Not saved on this device',
      'This page may not store anything here. Export what you want to keep before you leave.',
    ],
    cleared: [
      'Not saved: the browser removed it',
      'What was stored is gone, but all you see is still on this page. Save it again or export it.',
    ],
    failed: [
      'Not saved: storage does not answer',
      'Your last change stays on this page. Try again, or export it.',
    ],
    quota: [
      'Not saved: no space left',
      'Your last change stays on this page. Free some space on this device and try again.',
    ],
    blocked: [
      'Not saved: another tab is in the way',
      'Close the other tab with this page; saving then goes on by itself.',
    ],
  },
  newer: 'A newer version of this page wrote this. Reload the page to change it.',
  setAside: (count) =>
    plural('en', count, {
      one: '1 entry cannot be read. It is kept, but not shown.',
      other: `${count} entries cannot be read. They are kept, but not shown.`,
    }),
  tryAgain: 'Try again',
  saveAgain: 'Save it again',

  objective: 'Today we want to',
  objectiveHint: 'settle one thing that matters',
  personalTime: (minutes) => `${minutes} personal`,
  practicalTime: (minutes) => `${minutes} practical`,
  otherTime: (minutes) => `${minutes} for the rest`,
  freeTime: (minutes) => `${minutes} free`,
  overTime: (minutes, planned) => `${minutes} more than the ${planned} you have`,

  empty: 'Nothing here yet. Write down what is on your mind; one line is enough.',
  emptyReadOnly: 'Nothing on this agenda.',
  addFirst: 'Add the first item',
  newItem: 'New agenda item',
  newItemHint: 'What do you want to talk about?',
  add: 'Add',
  onlyForMe: 'Only for me',
  onlyYou: 'Only you',

  discussed: (title) => `Discussed: ${title}`,
  addedBy: (name) => `Added by ${name}`,
  move: (title, position, count) => `Move ${title}, ${position} of ${count}`,
  more: (title) => `More for ${title}`,
  moves: { up: 'Move up', down: 'Move down', top: 'Move to top', bottom: 'Move to bottom' },
  edit: 'Edit',
  park: 'Park for later',
  drop: 'Let it go',
  remove: 'Remove',
  share: (name) => `Share with ${name}`,
  title: 'Title',
  need: 'What it is for',
  personal: 'Personal',
  practical: 'Practical',
  needs: {
    inclusion: 'Being included',
    respect: 'Being respected',
    heard: 'Being heard',
    feedback: 'Feedback',
    support: 'Support',
    'plan-approach': 'Planning',
    solve: 'Solving',
    'growth-plan': 'Growing',
    decide: 'Deciding',
  },
  done: 'Done',
  parked: (count) => `Parked, ${count}`,
  dropped: (count) => `Let go, ${count}`,
  putBack: 'Put back',

  otherVersion: (name) => `${name} wrote at the same time:`,
  useThis: 'Use this',
  dismiss: 'Dismiss',

  notYet: (text) => `Not entered yet: ${text}`,
  notEntered: 'This cannot be changed any more. Your text is still here.',
  tooShort: 'Write a few words first.',
  tooLong: (length, limit) => `That is ${length} characters, and ${limit} fit. Your text is still here.`,
  outOfRange: (from, to) => `A number from ${from} to ${to}, please.`,

  undo: 'Undo',
  undone: 'Undone',
  notUndone: 'Nothing was undone: it was changed since.',
  redone: 'Done again',
  acts: {
    'agenda-item-add': (title) => (title ? `Added “${title}”` : 'Added'),
    'agenda-item-edit': (title) => `Changed “${title}”`,
    'agenda-item-move': (title) => `Moved “${title}”`,
    'agenda-item-discuss': (title) => `Discussed “${title}”`,
    'agenda-item-reopen': (title) => `“${title}” is open again`,
    'agenda-item-park': (title) => `Parked “${title}”`,
    'agenda-item-drop': (title) => `Let go of “${title}”`,
    'agenda-item-restore': (title) => `Put back “${title}”`,
    'agenda-item-remove': (title) => `Removed “${title}”`,
    'agenda-item-share': (title) => `Shared “${title}”`,
    'agenda-item-dismiss': () => 'Dismissed the other version',
    'meeting-edit': () => 'Changed the meeting',
    'meeting-dismiss': () => 'Dismissed the other version',
    'participant-rename': () => 'Changed a name',
  },
  addedMany: (count) => plural('en', count, { one: '1 item added', other: `${count} items added` }),
  movedTo: (title, position, count) => `${title} moved to position ${position} of ${count}`,

  export: 'Export',
  exportHelp: 'Copy this text and keep it somewhere safe.',
  exportPrivate: 'With what only you can see',
};

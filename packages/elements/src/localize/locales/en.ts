import { plural } from '../format.js';
import type { SheetStrings } from '../strings.js';
import { enMissing } from './en-missing.js';
import { enNeeds } from './en-needs.js';
import { enPeople } from './en-people.js';

/** English, as far as it is there before anyone does anything. */
export const en: SheetStrings = {
  $code: 'en',
  $name: 'English',
  $dir: 'ltr',

  yourOneOnOne: 'Your one-on-one',
  oneOnOneWith: (name) => `Your one-on-one with ${name}`,
  ...enPeople,
  someone: 'Someone',

  whoAndWhen: 'Who and when',
  viewingAs: (name) => `Viewing as ${name}.`,
  notYou: 'Not you?',
  whoIsLooking: 'Who is looking?',

  save: {
    saved: ['Saved'],
    here: ['Saved on this site and device'],
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
    blocked: ['Not saved: another tab is in the way', 'Close the other tab with this page.'],
  },
  ...enMissing,
  newer: 'A newer version of this page wrote this. Reload the page to change it.',
  setAside: (count) =>
    plural('en', count, {
      one: '1 entry cannot be read. It is kept, but not shown.',
      other: `${count} entries cannot be read. They are kept, but not shown.`,
    }),
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
  questions: 'Questions',
  onlyForMe: 'Only for me',
  onlyYou: 'Only you',
  fromQuestion: 'From the question bank',

  discussed: (title) => `Discussed: ${title}`,
  addedBy: (name) => `Added by ${name}`,
  move: (title, position, count) => `Move ${title}, ${position} of ${count}`,
  more: (title) => `More for ${title}`,
  share: (name) => `Share with ${name}`,
  needs: enNeeds,

  export: 'Export',
};

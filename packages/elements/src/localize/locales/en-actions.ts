import { plural } from '../format.js';
import type { ActionStrings } from '../strings.js';
import { enActionSheet } from './en-action-sheet.js';

/** English around actions. */
export const enActions: ActionStrings = {
  ...enActionSheet,
  noActions: 'Nothing to do yet. Write down what one of you takes on, however small.',
  noActionsReadOnly: 'Nothing to do.',
  newAction: 'New action',
  newActionHint: 'What will one of you do?',
  addAction: 'Add action',
  owner: 'Who',
  byWhen: 'By when',
  whyNoDay: 'Or why there is no date',
  noDayYet: 'No date yet',
  sayDay: 'Say by when, or why not',
  noDay: (reason) => `No date: ${reason}`,
  actionDone: (title) => `Done: ${title}`,
  dueToday: 'due today',
  dueTomorrow: 'due tomorrow',
  dueYesterday: 'due yesterday',
  daysLate: (days) => plural('en', days, { one: '1 day late', other: `${days} days late` }),
  dueOn: (day) => `due ${day}`,
  dueGroups: { late: 'Late', soon: 'In the next seven days', later: 'Later', none: 'No date yet' },
  statuses: { doing: 'Begun', blocked: 'Blocked', done: 'Done', dropped: 'Dropped' },
  because: (words, why) => `${words}: ${why}`,
  begin: 'Begin',
  notBegun: 'Back to open',
  takeUp: 'Take it up again',
  whys: {
    block: { fold: 'Something is in the way', label: 'What is in the way', button: 'It is blocked' },
    drop: { fold: 'It will not be done', label: 'Why it will not be done', button: 'Drop it' },
  },
  ownerReopens: (name) => `Only ${name} can take this up again, because it was for ${name} to do.`,
};

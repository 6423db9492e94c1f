import { plural } from '../format.js';
import type { MeetingStrings } from '../meeting-strings.js';
import { inWords } from './en-numbers.js';

/** English while a meeting is held. */
export const enMeeting: MeetingStrings = {
  start: 'Start the meeting',
  iAmPrepared: 'I am prepared',
  isPrepared: (name) => `${name} is prepared`,
  bothPrepared: 'Both are prepared.',
  closedHeading: 'The meeting is closed',
  closedBy: (name) =>
    `${name} closed the meeting meanwhile. What you wrote after that is kept as added later; nothing else was changed.`,
  closedSeen: 'All right',
  lastMeeting: 'Look back at the last meeting',
  lastTime: (day) => `Last time, ${day}`,
  lastTimeBare: 'You decided nothing and agreed on nothing to do.',

  allDiscussed: 'You have talked about everything on the agenda.',
  nothingToDiscuss: 'Nothing is on the agenda yet.',
  onlyOwnLeft: 'What is left only you can see. Choose it below to talk about it.',
  alsoOnTheAgenda: 'Also on the agenda',
  wasDiscussed: 'discussed',
  discussedNext: 'Discussed, next',
  wholeMeeting: 'The meeting as a whole',
  wrap: 'To the check-out',
  carried: (count, since) =>
    plural('en', count, {
      one: `Carried over once, since ${since}`,
      two: `Carried over twice, since ${since}`,
      other:
        count === 2 ? `Carried over twice, since ${since}` : `Carried over ${count} times, since ${since}`,
    }),

  comesBack: 'Comes back',
  comesNotBack: 'Not by itself',
  rhythms: {
    meeting: (every) =>
      every === 2
        ? 'Every second meeting'
        : every === 1
          ? 'Every meeting'
          : `Every ${inWords(every)} meetings`,
    month: (every) => (every === 1 ? 'Every month' : `Every ${inWords(every)} months`),
  },

  notesOff: 'This is a sensitive question, so nothing is noted.',
  takeNotes: 'Take notes',
  takeNoNotes: 'Take no notes of it after all',
  sharedNote: 'Notes for both',
  sharedNoteHint: 'What you both want to remember',
  ownNote: 'Notes only for you',
  ownNoteHint: 'Shows only in your view',
  shareNote: 'Share this note',
  pin: 'Pin',
  unpin: 'Unpin',
  pinnedNotes: (count) => (count === 1 ? 'Pinned note' : `${count} pinned notes`),

  decisions: 'Decisions',
  decision: 'Decision',
  newDecision: 'New decision',
  newDecisionHint: 'What do you decide?',
  decide: 'Decide',
  options: 'Options',
  optionsHint: 'One on a line, if there were several',
  amongOptions: (options) => `among: ${options}`,
  decidedBy: 'Decided by',
  decidedByOne: (name) => `decided by ${name}`,
  decidedByBoth: 'decided by both of you',
  both: 'Both',

  actionsOfItem: 'Actions from this item',
  actionsOfWhole: 'Actions from the meeting as a whole',
  newAction: 'New action',
  newActionHint: 'Who does what?',
  agree: 'Agree',
  owner: 'Who',
  due: 'By when',
  dueOn: (day) => `due ${day}`,
  noDateReason: 'Or why there is no date',

  checkOut: 'Check-out',
  wins: 'What went well',
  newWin: 'New win',
  newWinHint: 'Something that went well',
  whoseWin: 'Whose win',
  worthIt: 'Was it worth it?',
  worths: { yes: 'Yes', partly: 'Partly', no: 'No' },
  worthSaid: {
    yes: (name) => `${name}: yes`,
    partly: (name) => `${name}: partly`,
    no: (name) => `${name}: no`,
  },
  hasAnswered: (name) => `${name} has answered.`,
  hasNotAnswered: (name) => `${name} has not answered.`,
  changeAnswer: 'Change the answer',
  untilBoth: 'Only you see your answer until both of you have answered.',
  untilLooks: (name) => `You both see the answers once ${name} looks here again.`,
  loose: 'Still open: who does it, and by when?',
  typed: 'Not entered yet',
  keepDecision: 'Keep it as a decision',
  keepAction: 'Keep it as an action',
  keepNote: 'Keep it as a note',
  keepAddendum: 'Add it to that meeting',
  nextDate: 'Next meeting',
  nextDateHelp: 'Leave it empty if there is no date yet.',
  nextDateHalf: 'Choose a date and a time.',
  resume: 'Back to the agenda',
  close: 'Close the meeting',
  goesOnHelp: 'This goes on to your next meeting. Untick what is to wait for another day.',
  nothingGoesOn: 'Nothing is left to go on to your next meeting.',
  willBeParked: 'What you both left open is parked.',
  toBacklog: 'Waits for another day',
  returning: 'Comes back by itself',
  backNext: 'comes back next time',
  backIn: (meetings) =>
    meetings === 2 ? 'comes back the meeting after next' : `comes back in ${inWords(meetings)} meetings`,
  backFrom: (day) => `comes back from ${day} on`,
  notYetClose: 'Not yet',
  staleTold: (title, count) =>
    `You have carried “${title}” over ${inWords(count)} times. Decide it, make it an action, or let it go?`,
  staleOwn: (title, count) =>
    `You have carried “${title}” over ${inWords(count)} times. Is it settled, or do you let it go?`,
  settle: 'Settle it',
  settled: 'It is settled',
  notNow: 'Not now',
  settleIt: 'It has been carried over often. Settle it now:',
  settleDecide: 'Decide it now',
  settleAction: 'Make it an action',

  reviewOf: (when) => `Your meeting on ${when}`,
  notHeld: {
    skipped: 'You agreed to skip it.',
    cancelled: 'It was called off.',
    missed: 'It did not take place.',
  },
  noMeeting: 'No such meeting',
  noMeetingHelp: (id) => `You two have no past meeting with the name ${id} here.`,
  decided: 'Decided',
  agreed: 'Agreed',
  discussedList: 'Talked about',
  carriedOn: 'Goes on next time',
  parkedList: 'Parked',
  droppedList: 'Let go',
  addenda: 'Added later',
  newAddendum: 'Add something',
  newAddendumHint: 'Something to add to this meeting',
  reopen: 'Open it again',
  reopenLate: (days) =>
    `${
      days === undefined
        ? 'The next meeting has begun, so this one can no longer be opened again.'
        : days === 0
          ? 'You chose that a meeting is not opened again once it is closed.'
          : `More than ${days === 1 ? 'a day has' : `${days} days have`} passed, so this meeting can no longer be opened again.`
    } You can still add something to it.`,
  toNext: 'On to the next meeting',

  minutesOf: 'Minutes',
  minutesFailed: 'The minutes could not be written. Close this and try again.',
  copy: 'Copy',
  copied: 'Copied',
  copyByHand: 'The text is selected. Copy it with your keyboard.',
  print: 'Print this page',
  printRefused: 'It cannot be printed from here. The text is selected: copy it and print it elsewhere.',
  sendByMail: 'Send by mail',
  tooLongForMail: 'Too long for a mail to be filled in: copy or save it instead.',
  minutesWords: {
    heading: (mentor, mentee) => `One-on-one of ${mentee} and ${mentor}`,
    kinds: {
      regular: 'Regular meeting',
      first: 'First meeting',
      career: 'Career talk',
      coffee: 'Coffee chat',
      closing: 'Closing meeting',
    },
    agenda: 'Agenda',
    itemStatus: {
      open: 'open',
      discussed: 'talked about',
      parked: 'parked',
      dropped: 'let go',
      carried: 'goes on next time',
    },
    droppedBecause: (reason) => `let go: ${reason}`,
    notes: 'Notes',
    decisions: 'Decisions',
    options: (options) => `among: ${options.join(', ')}`,
    decidedBy: (name) => `decided by ${name}`,
    rationale: (text) => `because ${text}`,
    actions: 'Actions',
    actionStatus: { open: 'open', doing: 'begun', blocked: 'blocked', done: 'done', dropped: 'dropped' },
    due: (day) => `due ${day}`,
    noDate: (reason) => `no date: ${reason}`,
    wins: 'What went well',
    worth: 'Was it worth it?',
    addenda: 'Added later',
    addedBy: (when, name) => `${when}, ${name}`,
    next: 'Next meeting',
  },
};

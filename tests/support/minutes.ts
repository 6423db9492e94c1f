import type { Minutes, MinutesWords } from '@one-on-one/core/transfer';

/** English words, with dates as they are stored. */
export const minutesWords: MinutesWords = {
  heading: (mentor, mentee) => `One-on-one of ${mentor} and ${mentee}`,
  kinds: { regular: 'Regular', first: 'First', career: 'Career', coffee: 'Coffee', closing: 'Closing' },
  when: (at) => at.slice(0, 10),
  day: (day) => day,
  minutes: (count) => `${count} min`,
  objective: 'Today we wanted to',
  agenda: 'Agenda',
  itemStatus: {
    open: 'Open',
    discussed: 'Discussed',
    parked: 'Parked',
    dropped: 'Let go',
    carried: 'Goes on',
  },
  droppedBecause: (reason) => `Let go: ${reason}`,
  notes: 'Notes',
  decisions: 'Decisions',
  options: (options) => `Options: ${options.join(', ')}`,
  decidedBy: (name) => `Decided by ${name}`,
  rationale: (text) => `Why: ${text}`,
  actions: 'Actions',
  actionStatus: { open: 'Open', doing: 'Doing', blocked: 'Blocked', done: 'Done', dropped: 'Dropped' },
  due: (day) => `due ${day}`,
  noDate: (reason) => `no date: ${reason}`,
  wins: 'Wins',
  worth: 'What it was worth',
  addenda: 'Added later',
  addedBy: (when, name) => `${when}, ${name}`,
  next: 'Next time',
  onlyYou: 'Only you',
  columns: {
    title: 'Action',
    owner: 'Owner',
    due: 'Due',
    noDate: 'Why no date',
    status: 'Status',
    why: 'Why blocked or dropped',
  },
};

/** The minutes of a meeting of Ana and Ben; name only what matters. */
export const someMinutes = (changes: Partial<Minutes> = {}): Minutes => ({
  mentor: 'Ana',
  mentee: 'Ben',
  kind: 'career',
  items: [],
  ...changes,
});

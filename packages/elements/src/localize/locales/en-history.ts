import { plural } from '../format.js';
import type { HistoryStrings } from '../history-strings.js';

const count = (number: number, one: string, other: string) =>
  number === 0 ? [] : [plural('en', number, { one: `1 ${one}`, other: `${number} ${other}` })];
const because = (reason?: string) => (reason ? `: ${reason}` : '');

/** English about past meetings. */
export const enHistory: HistoryStrings = {
  heading: 'Past meetings',
  lastTime: 'Last time',
  loading: 'Reading past meetings…',
  empty: 'No past meetings yet. Once you close a meeting, you find it here.',
  failed: 'Past meetings could not be read.',
  undated: (seq) => `Meeting ${seq}`,
  ended: (status, by, reason) => {
    if (status === 'skipped') return `Skipped${because(reason)}`;
    if (status === 'cancelled') return `${by ? `Called off by ${by}` : 'Called off'}${because(reason)}`;
    return status === 'missed' ? 'Did not take place' : '';
  },
  meetingKinds: {
    first: 'First meeting',
    career: 'Career talk',
    coffee: 'Coffee chat',
    closing: 'Closing meeting',
  },
  moved: (from) => `Moved from ${from}`,
  counts: ({ discussed, decisions, agreed, wins }) => [
    ...count(discussed, 'topic', 'topics'),
    ...count(decisions, 'decision', 'decisions'),
    ...count(agreed, 'action', 'actions'),
    ...count(wins, 'win', 'wins'),
  ],
  toolsMissing: 'The minutes could not be loaded. Nothing is lost. Try again, or reload the page.',
  nothingKept: 'Nothing was written down in this meeting.',
  notPrinted: (meetings) =>
    plural('en', meetings, {
      one: '1 more meeting was not read yet and is not printed. Print again to have it.',
      other: `${meetings} more meetings were not read yet and are not printed. Print again to have them.`,
    }),

  otherVersion: (name) => `${name} wrote at the same time:`,
  decided: 'Decided',
  decidedBy: (name) => `Decided by ${name}`,
  bothOfYou: 'both of you',
  decidedAmong: (options) => `Between ${options}`,
  agreed: 'Agreed',
  due: (day) => `due ${day}`,
  actionStatus: { open: 'Open', doing: 'Begun', blocked: 'Blocked', done: 'Done', dropped: 'Dropped' },
  discussed: 'Talked about',
  left: 'Left for later',
  dropped: 'Let go',
  itemStatus: {
    proposed: 'Not talked about',
    open: 'Not talked about',
    discussing: 'Not finished',
    discussed: 'Talked about',
    parked: 'Parked',
    dropped: 'Let go',
    carried: 'Went on to the next meeting',
    shared: 'Shared',
  },
  letGo: (reason) => `Let go: ${reason}`,
  wins: 'Wins',
  notes: 'Notes',
  addenda: 'Added later',
  worth: 'Was it worth it',
  worths: { yes: 'Yes', partly: 'Partly', no: 'No' },

  search: 'Search your meetings',
  searchMissing: 'The search could not be loaded. Nothing is lost. Try again, or reload the page.',
  reading: (entries) =>
    plural('en', entries, { one: '1 entry read so far…', other: `${entries} entries read so far…` }),
  found: (meetings) =>
    plural('en', meetings, { one: 'Found in 1 meeting', other: `Found in ${meetings} meetings` }),
  foundFirst: (shown, meetings) => `Found in ${meetings} meetings, the last ${shown} shown`,
  notFound: 'Nothing found. Try fewer words, or other ones.',
  foundParked: 'Found among what is parked',
  present: (isOn) => (isOn ? 'This meeting' : 'Next meeting'),
  parked: 'Parked',
  moreHere: (more) => `${more} more here`,
  showMore: 'Show more',
  kinds: {
    meeting: 'Objective',
    item: 'Topic',
    note: 'Note',
    decision: 'Decision',
    action: 'Action',
    win: 'Win',
  },
};

import { plural } from '../format.js';
import type { DataStrings } from '../data-strings.js';

const count = (one: string, other: string) => (number: number) =>
  plural('en', number, { one, other: other.replace('#', String(number)) });

/** English about what is kept. */
export const enData: DataStrings = {
  data: 'What is kept of this one-on-one',
  dataWhat: 'What',
  dataWhere: 'Where',
  dataSafety: 'How safely',
  dataExport: 'Last export',
  dataCopies: 'Copies',
  dataLooking: 'Looking…',
  dataUnknown: 'Storage does not answer, so this cannot be told now.',
  dataNothing: 'Nothing yet. What you write is kept from the first word.',
  dataMeetings: count('1 meeting', '# meetings'),
  dataItems: count('1 agenda item', '# agenda items'),
  dataNotes: count('1 note', '# notes'),
  dataDecisions: count('1 decision', '# decisions'),
  dataActions: count('1 action', '# actions'),
  dataPrivate: (items, notes) =>
    `${[items && count('1 item', '# items')(items), notes && count('1 note', '# notes')(notes)]
      .filter(Boolean)
      .join(' and ')} that only you see`,
  dataSince: (when) => `The first is from ${when}.`,
  dataHere: 'In this browser on this device, for this site. Nothing is sent anywhere.',
  dataElsewhere: (name) => `In the storage that this page brought, called ${name}.`,
  dataMemory: 'Only on this page. A reload or closing the page loses it.',
  dataPromised: 'This browser promised to keep it.',
  dataNotPromised: 'This browser may remove it when space runs low, or when you have not been here for long.',
  dataRefused: 'This browser did not promise it. An export keeps it safe.',
  dataByPage: 'This page decides that.',
  dataNotSafe: 'Not at all. Export what you want to keep before you leave.',
  askToKeep: 'Ask it to keep it',
  exportedAt: (when) => `${when}.`,
  neverExported: 'Never from this browser.',
  copiesFrom: (days, newest) =>
    plural('en', days, {
      one: `This browser has a copy from ${newest}, in case it loses something.`,
      other: `This browser has copies from ${days} days, in case it loses something. The newest is from ${newest}.`,
    }),
  noCopies: 'None yet. This browser makes one a day when something has changed.',
  leave: {
    here: 'Leave this computer',
    elsewhere: 'Delete everything',
    memory: 'Delete everything',
  },
  leaveHint: {
    here: 'Is this not your own computer? Take along what is yours, and leave nothing of this one-on-one here.',
    elsewhere: 'You can delete what is kept here, for good.',
    memory: 'You can empty this page before you leave it.',
  },
  wiped:
    'Everything of this one-on-one is deleted here. Any other that you keep here stays until you delete it, too.',
};

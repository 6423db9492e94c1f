import { plural } from '../format.js';
import type { KeptStrings } from '../kept-strings.js';

const count = (one: string, other: string) => (number: number) =>
  plural('en', number, { one, other: other.replace('#', String(number)) });

/** English about what was found to be kept. */
export const enKept: KeptStrings = {
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
  dataSince: (when) => `The first meeting: ${when}.`,
  dataPromised: 'This browser promised to keep it.',
  dataNotPromised: 'This browser may remove it when space runs low, or when you have not been here for long.',
  dataRefused: 'This browser did not promise it. An export keeps it safe.',
  askToKeep: 'Ask it to keep it',
  exportedAt: (when) => `${when}.`,
  neverExported: 'Never from this browser.',
  copiesFrom: (days, newest) =>
    plural('en', days, {
      one: `This browser has a copy from ${newest}, in case it loses something.`,
      other: `This browser has copies from ${days} days, in case it loses something. The newest is from ${newest}.`,
    }),
  noCopies: 'None yet. This browser makes one a day when something has changed.',
};

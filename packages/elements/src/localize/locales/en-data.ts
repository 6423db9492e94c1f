import type { DataStrings } from '../data-strings.js';

/** English about what is kept. */
export const enData: DataStrings = {
  data: 'What is kept of this one-on-one',
  dataWhat: 'What',
  dataWhere: 'Where',
  dataSafety: 'How safely',
  dataExport: 'Last export',
  dataCopies: 'Copies',
  dataLooking: 'Looking…',
  dataUnknown: 'Storage does not answer now.',
  dataHere: 'In this browser on this device, for this site. Nothing is sent anywhere.',
  dataElsewhere: (name) => `In the storage that this page brought, called ${name}.`,
  dataMemory: 'Only on this page, until it is reloaded or closed.',
  dataByPage: 'This page decides that.',
  dataNotSafe: 'Not at all. Export what you want to keep.',
  leave: {
    here: 'Leave this computer',
    elsewhere: 'Delete everything',
    memory: 'Delete everything',
  },
  leaveHint: {
    here: 'Not your own computer? Take along what is yours, and leave nothing here.',
    elsewhere: 'Delete what is kept here, for good.',
    memory: 'Empty this page before you leave it.',
  },
};

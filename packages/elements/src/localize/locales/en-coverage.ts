import type { CoverageStrings } from '../coverage-strings.js';
import { plural } from '../format.js';
import { enBankRows } from './en-bank-rows.js';

const times = (count: number) => plural('en', count, { one: 'Once', other: `${count} times` });

/** English for the picture of what the last meetings touched. */
export const enCoverage: CoverageStrings = {
  ...enBankRows.coverage,
  heading: (meetings) =>
    meetings === 1
      ? 'Questions that you talked about in this meeting'
      : `Questions that you talked about in this meeting and the ${plural('en', meetings - 1, { one: 'one', other: `${meetings - 1}` })} before it`,
  nothing: 'Nothing yet. Questions that you talk about are counted here, by theme.',
  touched: (count, meetings) =>
    count === 1 ? times(1) : `${times(count)}, in ${meetings} ${meetings === 1 ? 'meeting' : 'meetings'}`,
  untouched: 'Not yet',
  key: 'A block is one topic. The higher it is, the more trust its question needs.',
  asTable: 'The same as a table',
  theme: 'Theme',
  times: 'Topics',
  meetings: 'Meetings',
  depth: (depth) => `Depth ${depth}`,
};

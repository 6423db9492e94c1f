// When the next meeting is, and what the series says of it.

/** @type {readonly import('../plan.js').Fault[]} */
export const faults = [
  {
    file: 'meeting/end.ts',
    what: 'what somebody said of the next time does not count',
    from: 'wanted === undefined ? (present?.record ?? series).startsAt : instantOf(wanted)',
    to: '(present?.record ?? series).startsAt',
    tests: ['core/meeting-life.test.ts'],
  },
  {
    file: 'meeting/end.ts',
    what: 'no time is the time that was agreed before it was opened again',
    from: 'startsAt : instantOf(wanted);',
    to: 'startsAt : (instantOf(wanted) ?? present?.record.startsAt);',
    tests: ['core/reopened.test.ts'],
  },
  {
    file: 'meeting/end.ts',
    what: 'no time is the time of the rhythm',
    from: 'const startsAt = wanted === undefined ?',
    to: 'const startsAt = wanted == null ?',
    tests: ['core/meeting-life.test.ts'],
  },
  {
    file: 'meeting/end.ts',
    what: 'the length of the series does not count',
    from: 'const { plannedMinutes = record.plannedMinutes, seq } = series;',
    to: 'const { plannedMinutes } = record;\n  const { seq } = series;',
    tests: ['core/meeting-life.test.ts'],
  },
  {
    file: 'meeting/end.ts',
    what: 'nothing waits in the backlog where nothing is carried over',
    from: "backlog === undefined && policy === 'none' ?",
    to: "backlog === undefined && policy === 'ask' ?",
    tests: ['core/carry-over.test.ts', 'core/recurring.test.ts'],
  },
  {
    file: 'meeting/end.ts',
    what: 'what somebody said of the backlog does not count where nothing is carried over',
    from: "backlog === undefined && policy === 'none' ?",
    to: "policy === 'none' ?",
    tests: ['core/carry-over.test.ts', 'core/recurring.test.ts'],
  },
  {
    file: 'workspace/series-of.ts',
    what: 'a meeting that was moved moves the rhythm',
    from: 'meeting.moves?.find(({ from }) => from !== undefined)?.from ?? meeting.startsAt',
    to: 'meeting.startsAt',
    tests: ['core/meeting-life.test.ts'],
  },
  {
    file: 'workspace/series-of.ts',
    what: 'the days for opening again do not count',
    from: '    lockAfterDays: series.lockAfterDays,\n',
    to: '',
    tests: ['core/meeting-life.test.ts'],
  },
  {
    file: 'schedule/next-start.ts',
    what: 'the next start can be now',
    from: 'if (start > from)',
    to: 'if (start >= from)',
    tests: ['core/schedule*.test.ts'],
  },
  {
    file: 'schedule/next-start.ts',
    what: 'a series that rests goes on',
    from: "status !== 'active' || cadence",
    to: 'cadence',
    tests: ['core/schedule*.test.ts'],
  },
  {
    file: 'schedule/edit.ts',
    what: 'a length of no minutes is taken',
    from: "'lengthMinutes', 10, 240)",
    to: "'lengthMinutes', 0, 240)",
    tests: ['core/schedule*.test.ts'],
  },
  {
    file: 'schedule/edit.ts',
    what: 'any address is taken',
    from: 'address !== undefined && !WEB_ADDRESS.test(address)',
    to: "address === '-'",
    tests: ['core/schedule*.test.ts'],
  },
];

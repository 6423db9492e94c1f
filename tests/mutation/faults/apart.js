// What two who were apart may lose, or leave in two places, once they meet.

/** @type {readonly import('../plan.js').Fault[]} */
export const faults = [
  {
    file: 'workspace/follow.ts',
    what: 'a meeting that was not held counts as a carry for what one keeps for oneself',
    from: '!NOT_HELD.includes(meeting?.status)',
    to: 'true',
    tests: ['core/carries.test.ts'],
  },
  {
    file: 'workspace/follow.ts',
    what: 'two who ended meetings apart are left in one that is over',
    from: 'said && isOver(said) ?',
    to: 'said && false ?',
    tests: ['core/closed-apart.test.ts'],
  },
  {
    file: 'workspace/follow.ts',
    what: "what lies in a meeting passed by is left there where something of one's own comes along",
    from: '[...bringOwn(agenda, to, target, writer), placed, ...brought, ...answers, ...head]',
    to: '[...head, ...bringOwn(agenda, to, target, writer), placed, ...brought, ...answers]',
    tests: ['core/closed-apart.test.ts'],
    survives:
      'Only a page that dies between the two commits leaves it there: what is at hand is brought along at any time.',
  },
  {
    file: 'agenda/left-behind.ts',
    what: 'a topic comes twice from meetings that were passed by',
    from: '!lineage.some((one) => isAfter(one.record, record))',
    to: 'true',
    tests: ['core/closed-apart.test.ts', 'core/late-import.test.ts'],
  },
  {
    file: 'workspace/apart.ts',
    what: 'what two who were apart parked and carried over is in both places',
    from: 'item !== place && isCopy(item) &&',
    to: 'false &&',
    tests: ['core/apart.test.ts'],
  },
  {
    file: 'workspace/apart.ts',
    what: 'what somebody wrote of it apart is taken away',
    from: ' && !isWritten(entries, lineage, place!, item)',
    to: '',
    tests: ['core/apart.test.ts'],
  },
  {
    file: 'workspace/apart.ts',
    what: 'what comes back by itself is taken away, since it was discussed apart',
    from: "(status === 'discussed' && !recurring)",
    to: "status === 'discussed'",
    tests: ['core/apart.test.ts'],
  },
  {
    file: 'agenda/left-behind.ts',
    what: 'all that is left of it is taken away',
    from: 'if (!item.record.deletedAt) lineages.set',
    to: 'lineages.set',
    tests: ['core/apart.test.ts'],
  },
  {
    file: 'workspace/apart.ts',
    what: 'a topic is where it was spoken of first',
    from: 'spokenAt(a) < spokenAt(b)',
    to: 'spokenAt(a) > spokenAt(b)',
    tests: ['core/apart.test.ts'],
  },
  {
    file: 'workspace/apart.ts',
    what: 'what says only what the topic began with counts as written',
    from: ' || item.record.id === lineageOf(record.id)[0]',
    to: '',
    tests: ['core/apart.test.ts'],
  },
  {
    file: 'agenda/left-behind.ts',
    what: 'what was said in the meeting before, of what went on, stays there',
    from: 'record.meetingId === before || ',
    to: '',
    tests: [
      'core/closed-apart.test.ts',
      'core/follow.test.ts',
      'core/apart.test.ts',
      'core/apart-laws.test.ts',
    ],
  },
  {
    file: 'workspace/follow.ts',
    what: 'what came along is looked for ever after',
    from: '!names.has(name)',
    to: 'true',
    tests: ['core/late-import.test.ts'],
  },
  {
    file: 'meeting/end.ts',
    what: 'what had gone on when it was named stays named',
    from: 'new Set([...carried, ...gone]',
    to: 'new Set([...carried]',
    tests: ['core/late-import.test.ts'],
  },
];

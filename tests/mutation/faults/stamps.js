// What bookkeeping of edits may get wrong: who wrote when, after having seen what.

/** @type {readonly import('../plan.js').Fault[]} */
export const faults = [
  {
    file: 'shared/stamps.ts',
    what: 'a record gets older when the clock is put back',
    from: 'writer.now > record.updatedAt ? writer.now : record.updatedAt;',
    to: 'writer.now;',
    tests: ['core/shared.test.ts'],
  },
  {
    file: 'shared/stamps.ts',
    what: 'a text that somebody else wrote meanwhile is lost',
    from: 'current !== text.value && current !== text.base;',
    to: 'current !== text.value && current === text.base;',
    tests: ['core/together.test.ts'],
  },
  {
    file: 'shared/stamps.ts',
    what: 'every edit keeps the text before it as an other version',
    from: 'current !== text.value && current !== text.base;',
    to: 'current !== text.value;',
    tests: ['core/shared.test.ts', 'core/agenda.test.ts'],
  },
  {
    file: 'shared/stamps.ts',
    what: 'letting go of a version does not remove it',
    from: '(version) => version.at !== at);',
    to: '(version) => version.at === at);',
    tests: ['core/together.test.ts'],
  },
  {
    file: 'shared/stamps.ts',
    what: 'a deletion is stamped as a group of its own name',
    from: "if (field === 'deletedAt') return LIFE;",
    to: '',
    tests: ['core/merge-laws.test.ts', 'core/undo.test.ts'],
  },
  {
    file: 'shared/create-record.ts',
    what: 'every edit of a device is its first',
    from: '[device]: (previous?.[device] ?? 0) + 1 };',
    to: '[device]: 1 };',
    tests: ['core/merge-laws.test.ts'],
  },
  {
    file: 'shared/create-record.ts',
    what: 'an edit after the clock was put back is earlier than the one before',
    from: 'nextHlc(readings.sort().at(-1), now, device)',
    to: 'nextHlc(undefined, now, device)',
    tests: ['core/shared.test.ts', 'core/merge-laws.test.ts'],
  },
  {
    file: 'shared/hlc.ts',
    what: 'an instant later by the clock does not move a reading on',
    from: 'if (instant < now) return',
    to: 'if (instant > now) return',
    tests: ['core/shared.test.ts', 'core/merge-laws.test.ts'],
  },
  {
    file: 'shared/text.ts',
    what: 'a title of characters without a width is taken',
    from: '/^[\\s\\p{Default_Ignorable_Code_Point}]*$/u.test(text);',
    to: '/^\\s*$/u.test(text);',
    tests: ['core/shared.test.ts', 'core/agenda.test.ts'],
  },
  {
    file: 'shared/text.ts',
    what: 'control characters are stored',
    from: ".replace(/\\p{Cc}/gu, '')\n    .trim();",
    to: '.trim();',
    tests: ['core/agenda.test.ts'],
  },
  {
    file: 'shared/require-whole.ts',
    what: 'half minutes are taken',
    from: "typeof value === 'number' && Number.isInteger(value) && value",
    to: "typeof value === 'number' && value",
    tests: ['core/agenda.test.ts'],
  },
];

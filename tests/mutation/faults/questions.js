// What items from the question bank, and what is suggested after them, may get wrong.

/** @type {readonly import('../plan.js').Fault[]} */
export const faults = [
  {
    file: 'templates/fill.ts',
    what: 'notes are taken of a sensitive question at once',
    from: "...(sensitive && { noteTaking: 'off' })",
    to: '',
    tests: ['core/question-items.test.ts'],
  },
  {
    file: 'templates/fill.ts',
    what: 'an item takes a question that no key can name',
    from: "if (![id, theme].every(isNameable)) throw invalid('questions', 'out-of-range');",
    to: '',
    tests: ['core/question-items.test.ts'],
  },
  {
    file: 'agenda/carry.ts',
    what: 'that notes are taken stays behind where an item goes back',
    from: '  recurring,\n  noteTaking,\n});',
    to: '  recurring,\n});',
    tests: ['core/question-items.test.ts'],
  },
  {
    file: 'workspace/own-detail.ts',
    what: 'a question that the page changes afterwards changes the command',
    from: "return typeof value === 'object' && value ? { ...value } : value;",
    to: 'return value;',
    tests: ['core/question-items.test.ts'],
  },
  {
    file: 'question-bank/use/item-use.ts',
    what: 'a question whose item is let go was never passed over',
    from: "  dropped: 'passed',\n",
    to: '',
    tests: ['core/question-past.test.ts', 'core/question-past-laws.test.ts'],
  },
  {
    file: 'question-bank/use/past-talk.ts',
    what: 'what was said before a meeting that was skipped is forgotten with it',
    from: 'meetingId: placeOf.get(one.meetingId) ?? one.meetingId,',
    to: 'meetingId: one.meetingId,',
    tests: ['core/question-past.test.ts', 'core/question-past-laws.test.ts'],
  },
  {
    file: 'question-bank/use/past-talk.ts',
    what: 'a meeting that was skipped makes a question rest less',
    from: 'if (isCounted) held.push(id);',
    to: 'held.push(id);',
    tests: ['core/question-past.test.ts', 'core/question-past-laws.test.ts'],
  },
  {
    file: 'question-bank/use/past-talk.ts',
    what: 'what is not wanted again is wanted again some meetings later',
    from: "read(viewer === null ? [] : [[...keys.private(viewer, relationshipId), 'question-use']]),",
    to: "read(listsOf('question-use').filter(([partition]) => partition !== 'shared')),",
    tests: ['core/question-past.test.ts'],
  },
  {
    file: 'question-bank/suggest.ts',
    what: 'what stands on the agenda is suggested once more',
    from: 'if (never.has(id) || onAgenda?.has(id)) continue;',
    to: 'if (never.has(id)) continue;',
    tests: ['core/question-past.test.ts', 'core/question-past-laws.test.ts'],
  },
  {
    file: 'question-bank/reason.ts',
    what: 'a question is called new that nobody looked for',
    from: "isWhole === false ? { kind: 'not-lately', meetings: known } : { kind: 'new' }",
    to: "{ kind: 'new' }",
    tests: ['core/question-past.test.ts'],
  },
];

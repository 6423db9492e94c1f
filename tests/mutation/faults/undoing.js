// What taking back, and doing again, may get wrong.

/** @type {readonly import('../plan.js').Fault[]} */
export const faults = [
  {
    file: 'workspace/undo.ts',
    what: 'undo writes over what somebody else changed since',
    from: '...unchangedSince(current, groups, before, after),',
    to: '...before,',
    tests: ['core/undo.test.ts'],
  },
  {
    file: 'workspace/undo.ts',
    what: 'undo removes an item that somebody wrote in since',
    from: 'const goes = current.deletedAt === undefined && !stays.has(key.at(-1));',
    to: 'const goes = current.deletedAt === undefined;',
    tests: ['core/undo.test.ts'],
  },
  {
    file: 'workspace/undo.ts',
    what: 'undo takes the first of its steps back first',
    from: '    .reverse();',
    to: ';',
    tests: ['core/laws.test.ts'],
    survives: 'An act writes a record once, as a commit has to, so its steps are about different records',
  },
  {
    file: 'workspace/undo.ts',
    what: 'undo leaves fields that were empty before',
    from: 'kept.map(([name, value]) => [name, value ?? undefined])',
    to: 'kept.filter(([, value]) => value !== null)',
    tests: ['core/laws.test.ts', 'core/undo.test.ts'],
  },
  {
    file: 'workspace/undo.ts',
    what: 'undoing the first name leaves it',
    from: 'const { displayName: _name, ...rest } = record as Participant;',
    to: 'const rest = record as Participant;',
    tests: ['core/laws.test.ts', 'core/undo.test.ts'],
  },
  {
    file: 'workspace/history.ts',
    what: 'a new act leaves what was taken back to be done again',
    from: '  add(act: Waiting): void {\n    this.#undone = [];',
    to: '  add(act: Waiting): void {',
    tests: ['core/undo.test.ts'],
  },
  {
    file: 'workspace/history.ts',
    what: 'another person can take back what the one before did',
    from: '  clear(): void {\n    this.#done = [];',
    to: '  clear(): void {',
    tests: ['core/private-items.test.ts'],
  },
  {
    file: 'workspace/history.ts',
    what: 'an undone act cannot be done again',
    from: 'if (acts) this.#undone.push([...acts].reverse().map(run).reverse());',
    to: 'if (acts) [...acts].reverse().map(run);',
    tests: ['core/undo.test.ts'],
  },
  {
    file: 'workspace/history.ts',
    what: 'what was done with one wish is taken back in the order in which it was done',
    from: '[...acts].reverse().map(run).reverse()',
    to: 'acts.map(run)',
    tests: ['core/undo.test.ts'],
  },
  {
    file: 'workspace/history.ts',
    what: 'an act that was done again cannot be taken back',
    from: 'if (acts) this.#done.push(acts.map(run));',
    to: 'if (acts) acts.map(run);',
    tests: ['core/undo.test.ts'],
  },
  {
    file: 'workspace/history.ts',
    what: 'it is not said how many were added at once',
    from: "kind === 'agenda-item-add' && count > 1;",
    to: "kind === 'agenda-item-add' && count > 3;",
    tests: ['core/undo.test.ts'],
  },
];

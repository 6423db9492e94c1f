// What moving, and two who move at once, may get wrong.

/** @type {readonly import('../plan.js').Fault[]} */
export const faults = [
  {
    file: 'agenda/compare-order.ts',
    what: 'two items with one order key stand as they were read',
    from: 'return left.id < right.id ? -1 : left.id > right.id ? 1 : 0;',
    to: 'return 0;',
    tests: ['core/private-items.test.ts'],
  },
  {
    file: 'agenda/compare-order.ts',
    what: 'items stand the other way round',
    from: 'left.order < right.order ? -1 : 1;',
    to: 'left.order < right.order ? 1 : -1;',
    tests: ['core/agenda.test.ts'],
  },
  {
    file: 'agenda/move.ts',
    what: 'an item moved before another comes after it',
    from: 'const at = index < 0 ? others.length : index;',
    to: 'const at = index < 0 ? others.length : index + 1;',
    tests: ['core/agenda.test.ts'],
  },
  {
    file: 'agenda/move.ts',
    what: 'an item moved last comes before the last one',
    from: 'const at = index < 0 ? others.length : index;',
    to: 'const at = index < 0 ? others.length - 1 : index;',
    tests: ['core/agenda.test.ts'],
  },
  {
    file: 'agenda/move.ts',
    what: 'a removed item can be moved',
    from: 'if (before === id || !list.includes(moved)) return [];',
    to: 'if (before === id) return [];',
    tests: ['core/agenda-again.test.ts'],
  },
  {
    file: 'agenda/move.ts',
    what: 'an item moved before itself goes last',
    from: 'if (before === id || !list',
    to: 'if (!list',
    tests: ['core/laws.test.ts'],
  },
  {
    file: 'agenda/move.ts',
    what: 'what is shared is stored before private items made room',
    from: 'Number(isPrivate(b.key)) - Number(isPrivate(a.key)));',
    to: 'Number(isPrivate(a.key)) - Number(isPrivate(b.key)));',
    tests: ['core/private-items.test.ts', 'core/laws.test.ts'],
  },
  {
    file: 'agenda/move.ts',
    what: 'new items have no order key',
    from: 'record: { ...record, order } }];',
    to: 'record }];',
    tests: ['core/agenda.test.ts'],
  },
  {
    file: 'agenda/order.ts',
    what: 'private items do not make room for a shared one',
    from: 'if (!fits(now.slice(before ? start - 1 : start, end + 1)))',
    to: 'if (start === end)',
    tests: ['core/private-items.test.ts', 'core/laws.test.ts'],
  },
  {
    file: 'agenda/order-key.ts',
    what: 'any text is an order key',
    from: '? order : null;\n  } catch {\n    return null;',
    to: '? order : null;\n  } catch {\n    return order;',
    tests: ['core/import-then-act.test.ts'],
  },
];

/**
 * One thing that a page does.
 * @typedef {object} Act
 * @property {'add' | 'edit' | 'discuss' | 'remove' | 'refused' | 'write'} kind
 * @property {string} [title] of the item it is about
 * @property {string} [to] the title it gets
 * @property {boolean} [isPrivate]
 * @property {boolean} [waits] until it is said to be saved
 * @property {string} [name] of the record that is written without a workspace
 * @property {string} [value]
 * @property {boolean} [isStale] written on a condition that does not hold
 */

/** @typedef {{ title: string, status: string, isPrivate: boolean }} Item */

/** What a number of acts makes of the items. @param {readonly Item[]} items @param {readonly Act[]} acts */
export function follow(items, acts) {
  let now = [...items];
  for (const { kind, title = '', to = '', isPrivate = false } of acts) {
    const change = (/** @type {Partial<Item>} */ changes) => {
      now = now.map((item) => (item.title === title ? { ...item, ...changes } : item));
    };
    if (kind === 'add') now.push({ title, status: 'open', isPrivate });
    if (kind === 'edit') change({ title: to });
    if (kind === 'discuss') change({ status: 'discussed' });
    if (kind === 'remove') now = now.filter((item) => item.title !== title);
  }
  return now;
}

/** As a page tells it. @param {readonly Item[]} items */
export const spell = (items) =>
  items.map(({ title, status, isPrivate }) => `${title} ${status} ${isPrivate}`).sort();

/**
 * What a page shall do in one life, beginning with these items.
 * @param {ReturnType<typeof import('./random.js').createRandom>} random
 * @param {readonly Item[]} items
 * @param {number} life
 * @returns {Act[]}
 */
export function inventActs(random, items, life) {
  /** @type {Act[]} */ const acts = [];
  for (let number = 0; number < 4 + random.below(6); number += 1) {
    const now = follow(items, acts);
    const open = now.filter(({ status }) => status === 'open');
    const name = `${life}.${number}`;
    const waits = random.happens(0.5);
    const kind = random.pick(
      /** @type {const} */ (['add', 'add', 'edit', 'discuss', 'remove', 'refused', 'write', 'write']),
    );
    if (kind === 'add') acts.push({ kind, title: `item ${name}`, isPrivate: random.happens(0.3), waits });
    else if (kind === 'write') {
      const isAborted = random.happens(0.2);
      const value = `${isAborted ? 'aborted' : 'value'} ${name}`;
      acts.push({ kind, name: random.pick(['a', 'b']), value, isStale: random.happens(0.2) });
    } else if (kind === 'refused') acts.push({ kind, waits });
    else if (open.length > 0)
      acts.push({ kind, title: random.pick(open).title, to: `renamed ${name}`, waits });
  }
  return acts;
}

// The server half of `fetch-table.ts`: three addresses over a table. A real one keeps the rows in its database and runs
// each commit in one transaction; the column `path` is the key with its segments joined by a space, because a space
// sorts before every character that a segment can have.

/** @typedef {{ path: string, key: string[], revision: string, value: unknown }} Row */
/** @typedef {{ kind: 'put' | 'delete', key: string[], value?: unknown, revision?: string, ifRevision: string | null }} Write */

const pathOf = (/** @type {string[]} */ key) => key.join(' ');

/** Makes an empty table. What it is asked comes as JSON, and so does what it answers. */
export function createTable() {
  /** @type {Map<string, Row>} */
  const rows = new Map();

  return {
    /** @param {{ keys: string[][] }} question */
    read: ({ keys }) => keys.map((key) => rows.get(pathOf(key)) ?? null),

    /** @param {{ prefix: string[], after?: string[], limit?: number, reverse?: boolean }} question */
    range({ prefix, after, limit, reverse = false }) {
      const [start, edge] = [pathOf(prefix), after && pathOf(after)];
      const isInside = (/** @type {string} */ path) => path === start || path.startsWith(`${start} `);
      const isAhead = (/** @type {string} */ path) =>
        edge === undefined || (reverse ? path < edge : path > edge);
      const found = [...rows.values()].filter(({ path }) => isInside(path) && isAhead(path));
      found.sort((a, b) => (a.path < b.path ? -1 : 1));
      return (reverse ? found.reverse() : found).slice(0, limit);
    },

    /** Answers the stale keys; where there is one, nothing is written. @param {{ writes: Write[] }} question */
    commit({ writes }) {
      const isStale = (/** @type {Write} */ { key, ifRevision }) =>
        (rows.get(pathOf(key))?.revision ?? null) !== ifRevision;
      const stale = writes.filter(isStale).map(({ key }) => key);
      if (stale.length > 0) return stale;
      for (const { kind, key, revision, value } of writes) {
        if (kind === 'delete') rows.delete(pathOf(key));
        else rows.set(pathOf(key), { path: pathOf(key), key, revision: String(revision), value });
      }
      return [];
    },

    health: () => ({ durability: 'memory' }),
  };
}

import type { ConformanceCase } from '../case.js';
import { refused } from '../refused.js';
import { same } from '../same.js';

/** What an adapter says of its own safety. */
export const healthCases: readonly ConformanceCase[] = [
  {
    name: 'health: says how safely the records lie',
    group: 'health',
    rule: '`health` says durable, best-effort or memory; sizes are in bytes.',
    needs: ['health'],
    async run({ adapter }) {
      const { durability, usedBytes = 0, quotaBytes = 0 } = await adapter.health();
      const isKnown = ['durable', 'best-effort', 'memory'].includes(durability);
      same(`health says "${durability}"; is that one of the three?`, isKnown, true);
      same('are the sizes numbers, and none negative?', [usedBytes >= 0, quotaBytes >= 0], [true, true]);
    },
  },
  {
    name: 'health: is refused after close',
    group: 'health',
    rule: '`close`: afterwards every method rejects with `closed`.',
    needs: ['health'],
    async run({ adapter }) {
      await adapter.close();
      await refused('health after close', () => adapter.health(), 'closed');
    },
  },
];

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
      const { durability, partitioned = false, usedBytes = 0, quotaBytes = 0 } = await adapter.health();
      const isKnown = ['durable', 'best-effort', 'memory'].includes(durability);
      same(`health says "${durability}"; is that one of the three?`, isKnown, true);
      same(`health; the type of \`partitioned\``, typeof partitioned, 'boolean');
      for (const bytes of [usedBytes, quotaBytes]) {
        same(
          'health; is the size a number, and not negative?',
          typeof bytes === 'number' && bytes >= 0,
          true,
        );
      }
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

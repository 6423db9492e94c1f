import type { StorageHealth } from './adapter.js';

const strengths = ['memory', 'best-effort', 'durable'] as const;

/** What can be said of records that lie in several places: no more than of the weakest, and of the fullest. */
export function weakerHealth(all: readonly StorageHealth[]): StorageHealth {
  const weakest = Math.min(...all.map(({ durability }) => strengths.indexOf(durability)));
  const [fullest] = all.filter((one) => room(one) !== undefined).sort((a, b) => room(a)! - room(b)!);
  const { usedBytes, quotaBytes } = fullest ?? {};
  return {
    durability: strengths[weakest]!,
    ...(all.some(({ partitioned }) => partitioned !== undefined) && {
      partitioned: all.some(({ partitioned }) => partitioned),
    }),
    ...(usedBytes !== undefined && { usedBytes }),
    ...(quotaBytes !== undefined && { quotaBytes }),
  };
}

/** The bytes that are left; of what tells only what it uses, nobody knows. */
function room({ usedBytes, quotaBytes }: StorageHealth): number | undefined {
  if (quotaBytes !== undefined) return quotaBytes - (usedBytes ?? 0);
  return usedBytes === undefined ? undefined : Infinity;
}

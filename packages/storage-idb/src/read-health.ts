import type { StorageHealth } from '@one-on-one/core';

/** What the browser says of its storage. Only once it promised to keep the data is that durable. */
export async function readHealth(): Promise<StorageHealth> {
  // Plain-http pages have no storage manager.
  const manager: Partial<StorageManager> = (navigator as Partial<Navigator>).storage ?? {};
  const isPersisted = await manager.persisted?.().catch(() => false);
  const { usage, quota } = (await manager.estimate?.().catch(() => undefined)) ?? {};
  return {
    durability: isPersisted ? 'durable' : 'best-effort',
    ...(usage !== undefined && { usedBytes: usage }),
    ...(quota !== undefined && { quotaBytes: quota }),
  };
}

import type { Instant } from '@one-on-one/core';
import { keepBackup, listBackups, type Backup } from './backup.js';
import type { Canary } from './canary.js';
import type { Snapshot } from './snapshot.js';

/** So many days with a backup are kept. */
const mostBackups = 5;

/** So old a backup of this day becomes before a newer one takes its place. */
const renewedAfterMs = 60 * 60 * 1000;

const dayOf = (instant: Instant) => instant.slice(0, 10);

/**
 * Takes a backup if one is due: one a day, renewed while the day goes on, never over one from before a loss.
 * Answers whether it took one.
 */
export async function takeBackup(
  db: IDBDatabase,
  canary: Canary,
  now: Instant,
  snapshot: () => Promise<Snapshot>,
): Promise<boolean> {
  const backups = await listBackups(db);
  const [newest] = backups;
  const isSuccessor = newest?.databaseId === canary.databaseId && newest.since === canary.since;
  const isFresh = newest && Date.parse(now) - Date.parse(newest.takenAt) < renewedAfterMs;
  if (isSuccessor && isFresh && dayOf(newest.takenAt) === dayOf(now)) return false;
  const { portions, records, digest } = await snapshot();
  if (records === 0 || (isSuccessor && newest.digest === digest)) return false;
  const replaced = isSuccessor && dayOf(newest.takenAt) === dayOf(now) ? [newest] : [];
  const others = backups.slice(replaced.length);
  const { databaseId, since } = canary;
  const backup: Backup = { takenAt: now, records, databaseId, since, digest };
  await keepBackup(db, backup, portions, [...replaced, ...others.slice(mostBackups - 1)]);
  return true;
}

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
  const backups = inOrder(await listBackups(db), now);
  const [last] = backups;
  const isOurs = (backup: Backup) => backup.databaseId === canary.databaseId && backup.since === canary.since;
  const isSuccessor = last && isOurs(last);
  const ofToday = backups.filter((backup) => isOurs(backup) && dayOf(backup.takenAt) === dayOf(now));
  const isFresh = ofToday.some(
    ({ takenAt }) => Math.abs(Date.parse(now) - Date.parse(takenAt)) < renewedAfterMs,
  );
  if (isFresh) return false;
  const { portions, records, digest } = await snapshot();
  if (records === 0 || (isSuccessor && last.digest === digest)) return false;
  const others = backups.filter((backup) => !ofToday.includes(backup));
  const { databaseId, since } = canary;
  const backup: Backup = { takenAt: now, records, databaseId, since, digest };
  await keepBackup(db, backup, portions, [...ofToday, ...others.slice(mostBackups - 1)]);
  return true;
}

/**
 * The one taken last first. Those of a day to come were taken while the clock was ahead, before all others: they are
 * the first to go.
 */
function inOrder(backups: readonly Backup[], now: Instant): readonly Backup[] {
  const isAhead = ({ takenAt }: Backup) => dayOf(takenAt) > dayOf(now);
  return [...backups.filter((backup) => !isAhead(backup)), ...backups.filter(isAhead)];
}

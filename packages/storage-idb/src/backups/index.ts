export { watchOver, type StorageWatch, type WatchOptions } from './watch-over.js';
export type { DataLoss } from './data-loss.js';
export type { Backup } from './backup.js';
export { readBackup, readBackups, removeBackups } from './read-backups.js';
export { forgetInBackups } from './forget-in-backups.js';
export { restoreBackup, type Restored, type RestoreOptions } from './restore-backup.js';

import { rm } from 'node:fs/promises';

/** Removes a profile folder, also while the last helper processes still write to it. @param {string} folder */
export const withoutFolder = (folder) =>
  rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });

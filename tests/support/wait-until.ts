import { waitUntil as waitBriefly } from '@open-wc/testing';

/** Long enough for the busiest machine; a test that waits in vain ends with what it waited for. */
const PATIENCE_MS = 20_000;

export const waitUntil = (holds: () => unknown, what: string) =>
  waitBriefly(holds, what, { timeout: PATIENCE_MS });

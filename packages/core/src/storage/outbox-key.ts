import type { StorageKey } from './adapter.js';
import { keys } from './keys.js';

/** What one device has still to tell a host of what both see. Apart from other keys: an agenda is shown without it. */
export const outboxKey = (relationship: string, device: string): StorageKey => [
  ...keys.shared(relationship),
  'outbox',
  device,
];

/** Whether something lies there that is still to be told: nobody looks at it, and no file has it. */
export const isOutboxKey = ([side, , kind]: StorageKey) => side === 'shared' && kind === 'outbox';

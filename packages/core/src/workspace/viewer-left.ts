import { keys, keyText } from '../storage/keys.js';
import type { Device } from './device-record.js';
import type { Entries, Scope } from './entries.js';

/**
 * Whether whoever is looking has left the device since: in another tab somebody else was said to look, or nobody, or it
 * was wiped. A browser that lost its record says nothing of that.
 */
export function hasLeft(before: Entries, now: Entries, { seatKey, viewer }: Scope): boolean {
  const [known, device] = [before, now].map(
    (entries) => entries.get(keyText(keys.device()))?.record as Device | undefined,
  );
  return (
    viewer !== null &&
    known?.deviceId === device?.deviceId &&
    known?.viewers[seatKey] === viewer &&
    device?.viewers[seatKey] !== viewer
  );
}

import { keys, keyText } from '../storage/keys.js';
import type { Entry, Reading } from '../storage/repository.js';
import type { Device } from './device-record.js';
import type { Entries, Scope } from './entries.js';

/** This device's own record among those that are at hand. */
export const deviceIn = (entries: Entries) =>
  entries.get(keyText(keys.device())) as Entry<Device> | undefined;

/** The same among those that were read. */
export const deviceRead = ({ entries }: Reading) =>
  entries.find(({ key }) => keyText(key) === keyText(keys.device())) as Entry<Device> | undefined;

/**
 * Whether whoever is looking has left the device since: in another tab somebody else was said to look, or nobody, or it
 * was wiped. A browser that lost its record says nothing of that.
 */
export function hasLeft(
  before: Entry<Device> | undefined,
  now: Entry<Device> | undefined,
  { relationshipId, viewer }: Scope,
): boolean {
  if (!before || !now || viewer === null || before.record.deviceId !== now.record.deviceId) return false;
  return before.record.viewers[relationshipId] === viewer && now.record.viewers[relationshipId] !== viewer;
}

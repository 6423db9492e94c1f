import { NOBODY, type Writer } from '../shared/record.js';
import { changeRecord } from '../shared/stamps.js';
import { DEVICE_GROUPS } from './device.js';
import type { Device } from './device-record.js';

/**
 * Remembers who said "this is me" in a relationship; `null` forgets it. Where somebody else had said so, that one has
 * left the device: they are forgotten in every pair, and each asks again who is looking.
 */
export function setDeviceViewer(
  device: Device,
  seatKey: string,
  viewer: string | null,
  writer: Writer,
): Device {
  const { [seatKey]: before = viewer, ...others } = device.viewers;
  // A page that is open for long may have somebody before it whom the device has forgotten.
  const isAnother = viewer !== before || (viewer !== null && ![viewer, NOBODY].includes(writer.by));
  const viewers = { ...(isAnother ? {} : others), ...(viewer !== null && { [seatKey]: viewer }) };
  return changeRecord(device, DEVICE_GROUPS, { viewers }, writer);
}

import type { Writer } from '../shared/record.js';
import { changeRecord } from '../shared/stamps.js';
import { DEVICE_GROUPS } from './device.js';
import type { Device } from './device-record.js';

/** Remembers who said "this is me" in a relationship; `null` forgets it. */
export function setDeviceViewer(
  device: Device,
  relationship: string,
  viewer: string | null,
  writer: Writer,
): Device {
  const { [relationship]: _before, ...others } = device.viewers;
  const viewers = viewer === null ? others : { ...others, [relationship]: viewer };
  return changeRecord(device, DEVICE_GROUPS, { viewers }, writer);
}

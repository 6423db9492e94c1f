import { createRecord } from '../shared/create-record.js';
import type { FieldGroups, Writer } from '../shared/record.js';
import type { Device } from './device-record.js';

/** Which group each field of the device record is written in. */
export const DEVICE_GROUPS: FieldGroups<Device> = { deviceId: 'device', pair: 'pair', viewers: 'viewers' };

/** This browser as it introduces itself the first time: an id of its own, and one for the pair that meets here. */
export function createDevice(deviceId: string, pair: string, writer: Writer): Device {
  return createRecord<Device>(
    { id: 'device', type: 'device', schema: 1, deviceId, pair, viewers: {} },
    DEVICE_GROUPS,
    writer,
  );
}

import type { DeviceId } from '../shared/record.js';

/** How many edits of each device are known. */
export type Vector = Readonly<Record<DeviceId, number>>;

/** Whether `vector` knows edit number `count` of a device. */
export const knows = (vector: Vector, device: DeviceId, count: number): boolean =>
  Object.hasOwn(vector, device) && vector[device]! >= count;

/** Whether `a` knows every edit that `b` knows. */
export const covers = (a: Vector, b: Vector): boolean =>
  Object.entries(b).every(([device, count]) => count <= 0 || knows(a, device, count));

/** Whether `a` knows all that `b` does, and more. */
export const isNewer = (a: Vector, b: Vector): boolean => covers(a, b) && !covers(b, a);

/** What both together know. */
export function joined(a: Vector, b: Vector): Vector {
  const more = Object.entries(b).filter(([device, count]) => !knows(a, device, count));
  return more.length === 0 ? a : { ...a, ...Object.fromEntries(more) };
}

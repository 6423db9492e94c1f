import * as z from 'zod/mini';
import { recordShape, type Shape } from '../shared/schema.js';

const deviceShape = {
  ...recordShape('device'),
  deviceId: z.string(),
  /** The relationship that is meant where a page names none. */
  pair: z.string(),
  /** Who said "this is me", by relationship. */
  viewers: z.record(z.string(), z.string()),
};

/** What a browser knows of itself; it never leaves the private partition. */
export const DeviceSchema = z.looseObject(deviceShape);
export type Device = Shape<typeof deviceShape>;

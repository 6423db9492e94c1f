import * as z from 'zod/mini';
import { recordShape, text, type Shape } from '../shared/schema.js';

const winShape = {
  ...recordShape('win'),
  meetingId: z.string(),
  /** Whose it is: one of the two, or `both`. */
  about: z.string(),
  /** 1 to 500 characters. */
  text: text(500),
};

/** Something that went well, named so that it is not forgotten. */
export const WinSchema = z.looseObject(winShape);
export type Win = Shape<typeof winShape>;

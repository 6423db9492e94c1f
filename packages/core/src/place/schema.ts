import * as z from 'zod/mini';
import { recordShape, type Shape } from '../shared/schema.js';

const placeShape = {
  ...recordShape('place'),
  meetingId: z.string(),
  /** Those of earlier meetings that wait for their time, and late ones until they come along; a set, which copies join. */
  recurringItemIds: z.optional(z.readonly(z.array(z.string()))),
};

/** In which meeting the private items of one person lie: others close meetings, and cannot carry those along. */
export const PlaceSchema = z.looseObject(placeShape);
export type Place = Shape<typeof placeShape>;

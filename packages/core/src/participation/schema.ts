import * as z from 'zod/mini';
import { instant, recordShape, type Shape } from '../shared/schema.js';
import { WORTHS } from './worths.js';

const participationShape = {
  ...recordShape('participation'),
  meetingId: z.string(),
  /** Since when this one is prepared. */
  preparedAt: z.optional(instant),
  /** Since when it is known whether it was worth it to this one: that is all the other is told before they say it, too. */
  answeredAt: z.optional(instant),
  /** Whether the meeting was worth it. Before both have said it, it is in what is private of who did. */
  worth: z.optional(z.enum(WORTHS)),
};

/** What one of the two brings to one meeting and takes from it. Its id is that of the person. */
export const ParticipationSchema = z.looseObject(participationShape);
export type Participation = Shape<typeof participationShape>;

import * as z from 'zod/mini';
import { instant, recordShape, text, type Shape } from '../shared/schema.js';
import { MEETING_KINDS, MEETING_STATUSES } from './guard.js';

const move = z.looseObject({
  from: z.optional(instant),
  to: z.optional(instant),
  by: z.string(),
  at: instant,
  reason: z.optional(text(200)),
});

const meetingShape = {
  ...recordShape('meeting'),
  seriesId: z.string(),
  /** Counts the meetings of the series from 1. */
  seq: z.int().check(z.gte(1)),
  startsAt: z.optional(instant),
  /** The date of the rhythm that it stands for, where it was not put there by the rhythm. */
  occurrence: z.optional(instant),
  /** 10 to 240. */
  plannedMinutes: z.int().check(z.gte(10), z.lte(240)),
  kind: z.enum(MEETING_KINDS),
  /** What the meeting is for, in one line of at most 140 characters. */
  objective: z.optional(text(140)),
  status: z.enum(MEETING_STATUSES),
  startedAt: z.optional(instant),
  endedAt: z.optional(instant),
  /** Who called it off. */
  endedBy: z.optional(z.string()),
  /** Who agreed to skip it: `both`. */
  agreedBy: z.optional(z.string()),
  /** Why it did not take place. */
  reason: z.optional(text(200)),
  /** The times that it was moved from and to, the last one last. */
  moves: z.optional(z.readonly(z.array(move))),
};

/** One meeting of a series. */
export const MeetingSchema = z.looseObject(meetingShape);
export type Meeting = Shape<typeof meetingShape>;

const headShape = {
  ...recordShape('head'),
  currentMeetingId: z.string(),
  /** Sets: copies merge by union, ids whose record is settled drop out when read. */
  openActionIds: z.readonly(z.array(z.string())),
  /** What recurs and waits for its time; and what came late into an earlier meeting, until it comes along. */
  recurringItemIds: z.readonly(z.array(z.string())),
};

/** Names what the current meeting needs, so that opening costs the same after ten meetings and ten thousand. */
export const HeadSchema = z.looseObject(headShape);
export type Head = Shape<typeof headShape>;

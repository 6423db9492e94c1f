import * as z from 'zod/mini';
import type { JsonValue } from '../storage/adapter.js';
import { INSTANT } from './guard.js';
import { SEGMENT } from './segment.js';

/** Text of at most `max` UTF-16 code units. */
export const text = (max: number) => z.string().check(z.maxLength(max));

/** UTC ISO text with milliseconds. */
export const instant = z.string().check(z.regex(INSTANT));

/** What an id is, and a theme: a step of a key. */
export const segment = z.string().check(z.regex(SEGMENT));

// What comes from storage or a file is JSON already; it only has to be there.
const jsonValue = z.custom<JsonValue>((value: unknown) => value !== undefined);

const stamp = z.looseObject({ at: z.string(), by: z.string(), seen: z.record(z.string(), z.int()) });

const other = z.looseObject({ value: jsonValue, by: z.string(), at: z.string() });

/** The members that every record has. The schemas around it are loose: unknown fields stay. */
export const recordShape = <T extends string>(type: T) => ({
  id: segment,
  type: z.literal(type),
  schema: z.int().check(z.gte(1)),
  author: z.string(),
  createdAt: instant,
  updatedAt: instant,
  stamps: z.record(z.string(), stamp),
  others: z.optional(z.record(z.string(), z.readonly(z.array(other)))),
  deletedAt: z.optional(instant),
  ext: z.optional(
    z.record(
      z.string(),
      z.custom<JsonValue>(() => true),
    ),
  ),
});

/** The type of a record from its shape, without the index signature of a loose schema. */
export type Shape<T extends z.core.$ZodShape> = Readonly<z.output<z.ZodMiniObject<T>>>;

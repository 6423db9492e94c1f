/** What a cadence counts in. */
export const CADENCE_UNITS = ['week', 'month'] as const;

/** Which week of a month a day can be in. */
export const MONTH_WEEKS = [1, 2, 3, 4, 'last'] as const;

/** Where a series can be in its life. */
export const SERIES_STATUSES = ['active', 'paused', 'ended'] as const;

/** What can happen to unfinished items when a meeting closes. */
export const CARRY_OVER_POLICIES = ['ask', 'all', 'none'] as const;

/** A time of day, `00:00` to `23:59`. */
export const TIME_OF_DAY = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** The form of an IANA zone's name. A newer zone than the browser knows is still one. */
export const ZONE_NAME = /^[A-Za-z][\w+-]*(?:\/[\w+-]+)*$/;

/** An address that a meeting can be held at: http or https. */
export const WEB_ADDRESS = /^https?:\/\/\S+$/i;

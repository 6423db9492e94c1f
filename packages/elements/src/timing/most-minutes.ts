import { MEETING_MINUTES } from '@one-on-one/core/stages';

/** So many minutes are told without hours: the longest meeting that can be planned; over time less, as the ring has room. */
export const MOST_MINUTES = { planned: MEETING_MINUTES[1], over: 99 };

import type { ClockReading } from '@one-on-one/core/timer';

/** The two clocks of a page: one that says what time it is and can be set, one that only goes forward. */
export interface PageClock {
  read(): ClockReading;
}

/** Those of the browser. */
export const browserClock: PageClock = {
  read: () => ({ wall: Date.now(), steady: performance.now() }),
};

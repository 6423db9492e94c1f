import type { PageClock } from '@one-on-one/elements/stage-timer';

/** Two clocks of a page that stand still until they are told to go. */
export interface TestClock extends PageClock {
  /** Both go on, in milliseconds, and whoever shows time sees it. */
  go(milliseconds: number): void;
  /** The computer sleeps: only the wall clock goes on. */
  sleep(milliseconds: number): void;
}

/** The tickers look when the page is shown again: no test waits. */
const look = () => document.dispatchEvent(new Event('visibilitychange'));

export function aClock(start = Date.UTC(2030, 0, 10, 14)): TestClock {
  let wall = start;
  let steady = 1000;
  return {
    read: () => ({ wall, steady }),
    go(milliseconds) {
      wall += milliseconds;
      steady += milliseconds;
      look();
    },
    sleep(milliseconds) {
      wall += milliseconds;
      look();
    },
  };
}

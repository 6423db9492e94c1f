import type { Clock, RandomBytes, Schedule } from '@one-on-one/core';

/** The clock of this device. */
export const clock: Clock = { now: () => new Date().toISOString() };

/** The timers of this page. */
export const schedule: Schedule = (milliseconds, task) => {
  const timer = setTimeout(task, milliseconds);
  return () => clearTimeout(timer);
};

/** Chance from the browser, without the secure context that `crypto.randomUUID` needs: intranets are often plain http. */
export const random: RandomBytes = (count) => crypto.getRandomValues(new Uint8Array(count));

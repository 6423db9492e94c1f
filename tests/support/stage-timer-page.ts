import type { OneOnOneStageTimer } from '@one-on-one/elements/stage-timer';
import { makeTimer, type ShownTimer } from './stage-timer-states.js';

/** What stands in a part of a timer, in one line. */
export const textOf = (timer: OneOnOneStageTimer, part: string) =>
  timer.renderRoot.querySelector(`[part~="${part}"]`)?.textContent.replace(/\s+/g, ' ').trim();

/** A timer on the page, in the state that is wanted. */
export async function showTimer(shown: ShownTimer = {}) {
  const made = makeTimer(shown);
  document.body.append(made.timer);
  await made.timer.updateComplete;
  await shown.enter?.(made.timer, made.clock);
  await made.timer.updateComplete;
  return made;
}

/** The same, started; `go` lets its time pass. */
export async function runningTimer(shown: ShownTimer = {}) {
  const made = await showTimer(shown);
  await made.timer.start();
  const go = async (milliseconds: number) => {
    made.clock.go(milliseconds);
    await made.timer.updateComplete;
  };
  return { ...made, go };
}

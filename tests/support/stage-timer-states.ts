import '@one-on-one/elements/stage-timer/define.js';
import type { OneOnOneStageTimer } from '@one-on-one/elements/stage-timer';
import { aClock, type TestClock } from './page-clocks.js';
import { pressIn as press } from './press-in.js';

/** One way in which a timer can stand. */
export interface ShownTimer {
  readonly attributes?: Readonly<Record<string, string>>;
  /** Whether the page's own stages are shown. */
  readonly own?: boolean;
  /** What was done with it, once it is there. */
  enter?(timer: OneOnOneStageTimer, clock: TestClock): Promise<unknown>;
}

const MINUTE = 60_000;
let shown = 0;

const ownStages = [
  { key: 'ankommen', name: 'Ankommen und Erwartungen aneinander klären', minutes: { 60: 20 } },
  { key: 'Vertrauensbildungsmaßnahmen', minutes: { 60: 40 } },
] as const;

/** A timer with a clock of its own, under a name that no other has. */
export function makeTimer(
  { attributes = {}, own }: ShownTimer,
  clock = aClock(),
  id = `timer-${(shown += 1)}`,
) {
  const timer = document.createElement('one-on-one-stage-timer');
  timer.id = id;
  timer.clock = clock;
  if (own) timer.stageSet = ownStages;
  for (const [name, value] of Object.entries(attributes)) timer.setAttribute(name, value);
  return { timer, clock };
}

const started = async (timer: OneOnOneStageTimer) => {
  await timer.updateComplete;
  await timer.start();
};

export const stageTimerStates = {
  idle: {},
  running: {
    async enter(timer, clock) {
      await started(timer);
      clock.go(MINUTE);
    },
  },
  paused: {
    async enter(timer, clock) {
      await started(timer);
      clock.go(MINUTE);
      await press(timer, 'Pause');
    },
  },
  soon: {
    async enter(timer, clock) {
      await started(timer);
      clock.go(3.5 * MINUTE);
    },
  },
  over: {
    async enter(timer, clock) {
      await started(timer);
      clock.go(5.5 * MINUTE);
    },
  },
  late: {
    async enter(timer, clock) {
      await started(timer);
      clock.go(12 * MINUTE);
      await press(timer, 'Next stage');
    },
  },
  gap: {
    async enter(timer, clock) {
      await started(timer);
      clock.sleep(45 * MINUTE);
    },
  },
  gapOfDays: {
    async enter(timer, clock) {
      await started(timer);
      clock.sleep(3 * 24 * 60 * MINUTE);
    },
  },
  longOver: {
    async enter(timer, clock) {
      await started(timer);
      clock.go(110 * MINUTE);
    },
  },
  done: {
    async enter(timer, clock) {
      await started(timer);
      clock.go(40 * MINUTE);
      await timer.enter('check-out');
      clock.go(MINUTE);
      await press(timer, 'End the meeting');
    },
  },
  setBack: {
    async enter(timer, clock) {
      await started(timer);
      clock.go(MINUTE);
      await press(timer, 'More choices');
      await press(timer, 'Start over');
    },
  },
  menu: {
    attributes: { sound: '' },
    async enter(timer, clock) {
      await started(timer);
      clock.go(MINUTE);
      await press(timer, 'More choices');
    },
  },
  up: {
    attributes: { direction: 'up', minutes: '90' },
    async enter(timer, clock) {
      await started(timer);
      clock.go(2 * MINUTE);
    },
  },
  ownStages: {
    own: true,
    async enter(timer, clock) {
      await started(timer);
      clock.go(2 * MINUTE);
    },
  },
  small: {
    async enter(timer, clock) {
      timer.style.setProperty('--one-on-one-ring-size', '84px');
      await started(timer);
      clock.go(MINUTE);
    },
  },
} satisfies Readonly<Record<string, ShownTimer>>;

export { createTimer, isOver, isRunning, type Interval, type StageRun, type Timer } from './timer.js';
export { extend, finish, goTo, next, pause, reset, start, withBoxesOf } from './moves.js';
export { lengthOf, readTimer, type StageReading, type TimerReading } from './reading.js';
export { rebalance } from './rebalance.js';
export {
  firstPulse,
  nextPulse,
  withGap,
  withoutGap,
  type ClockReading,
  type Gap,
  type Pulse,
  type Ticked,
} from './pulse.js';
export { milestonePassed, milestonesOf, type Milestone } from './milestones.js';
export { nextChange } from './next-change.js';

import type { Instant } from '../shared/record.js';
import type { Interval, StageRun, Timer } from './timer.js';
import { isRunning } from './timer.js';

/** What a stage shows at an instant, in milliseconds. */
export interface StageReading {
  readonly stage: string;
  readonly status: 'idle' | 'running' | 'paused' | 'done' | 'skipped';
  readonly plannedMs: number;
  readonly extendedMs: number;
  /** The sum of its intervals, 0 or more. */
  readonly actualMs: number;
  /** Planned and extended less actual: below 0 it is over. */
  readonly remainingMs: number;
}

/** What the whole meeting shows at an instant, in milliseconds. */
export interface TimerReading {
  readonly status: 'idle' | 'running' | 'paused' | 'done';
  readonly stages: readonly StageReading[];
  /** The present one. */
  readonly stage: StageReading | undefined;
  /** What the meeting was given at first. */
  readonly plannedMs: number;
  readonly actualMs: number;
  /** Planned less actual: below 0 the meeting is over its time. */
  readonly remainingMs: number;
  /** How much later than planned it ends if every stage still to come takes its time box; below 0 it ends earlier. */
  readonly behindMs: number;
}

/** How long an interval has lasted; an instant before its start is its start. */
export const lengthOf = ({ start, end }: Interval, now: Instant): number =>
  Math.max(Date.parse(end ?? now) - Date.parse(start), 0);

/** Reads the timer; the same instant gives the same, however often it is asked. */
export function readTimer(timer: Timer, now: Instant): TimerReading {
  const stages = timer.runs.map((run, index) => readStage(run, index, timer, now));
  const sum = (of: (stage: StageReading) => number) => stages.reduce((total, stage) => total + of(stage), 0);
  const actualMs = sum((stage) => stage.actualMs);
  const { plannedMs } = timer;
  return {
    status:
      timer.at < 0 ? 'idle' : timer.at >= stages.length ? 'done' : isRunning(timer) ? 'running' : 'paused',
    stages,
    stage: stages[timer.at],
    plannedMs,
    actualMs,
    remainingMs: plannedMs - actualMs,
    behindMs: sum(expectedMs) - plannedMs,
  };
}

/** How long a stage will have taken: what it took, its time box where it is still to come, the longer one while it is on. */
export function expectedMs({ status, actualMs, plannedMs, extendedMs }: StageReading): number {
  if (status === 'done' || status === 'skipped') return actualMs;
  return Math.max(plannedMs + extendedMs, actualMs);
}

function readStage(run: StageRun, index: number, timer: Timer, now: Instant): StageReading {
  const { stage, plannedMs, extendedMs, intervals } = run;
  const actualMs = intervals.reduce((sum, interval) => sum + lengthOf(interval, now), 0);
  return {
    stage,
    status: statusOf(run, index, timer),
    plannedMs,
    extendedMs,
    actualMs,
    remainingMs: plannedMs + extendedMs - actualMs,
  };
}

function statusOf({ skipped, intervals }: StageRun, index: number, timer: Timer): StageReading['status'] {
  if (index === timer.at) return isRunning(timer) ? 'running' : 'paused';
  if (skipped) return 'skipped';
  return intervals.length > 0 ? 'done' : 'idle';
}

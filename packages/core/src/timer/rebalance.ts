import type { Instant } from '../shared/record.js';
import { shareMinutes } from '../stages/share-minutes.js';
import { expectedMs, readTimer, type StageReading } from './reading.js';
import type { Timer } from './timer.js';

const MINUTE = 60_000;

/**
 * Shares what is left of the meeting anew among the stages still to come, in the proportions of their time boxes and in
 * whole minutes: after an overrun each gives up a little, after a short stage each gains. The present stage keeps its
 * time. The same timer comes back where nothing would change, and where nothing is left to share.
 */
export function rebalance(timer: Timer, now: Instant): Timer {
  const { stages } = readTimer(timer, now);
  const toCome = stages.filter(({ status }) => status === 'idle');
  // What was added to one that somebody left again stays its own.
  const taken = (stage: StageReading) => (stage.status === 'idle' ? stage.extendedMs : expectedMs(stage));
  const left = stages.reduce((rest, stage) => rest - taken(stage), timer.plannedMs);
  const boxes = toCome.map(({ plannedMs }) => plannedMs);
  if (left < MINUTE || !boxes.some((box) => box > 0)) return timer;
  const shared = shareMinutes(Math.floor(left / MINUTE), boxes).map((minutes) => minutes * MINUTE);
  if (shared.every((plannedMs, index) => plannedMs === boxes[index])) return timer;
  const byStage = new Map(toCome.map(({ stage }, index) => [stage, shared[index]]));
  const runs = timer.runs.map((run) => {
    const plannedMs = byStage.get(run.stage) ?? run.plannedMs;
    if (plannedMs === run.plannedMs) return run;
    return { ...run, plannedMs, plannedAtFirstMs: run.plannedAtFirstMs ?? run.plannedMs };
  });
  return { ...timer, runs };
}

import { planStages, type PlannedStage } from '@one-on-one/core/stages';
import type { NamedStages } from './named-stage.js';

/** The plan of so many minutes, 10 to 240. Stages that do not fit together, which the element tells, become the five. */
export function planOf(minutes: number, stages: NamedStages): readonly PlannedStage[] {
  try {
    return planStages(minutes, stages);
  } catch {
    return planStages(minutes);
  }
}

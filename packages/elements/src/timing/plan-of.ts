import { planStages, type PlannedStage } from '@one-on-one/core/stages';
import { reportError } from '../events/report-error.js';
import type { NamedStages } from './named-stage.js';

/** The plan of so many minutes, 10 to 240: stages that do not fit together become the five. */
export function planOf(host: HTMLElement, minutes: number, stages: NamedStages): readonly PlannedStage[] {
  try {
    return planStages(minutes, stages);
  } catch (cause) {
    reportError(host, cause);
    return planStages(minutes);
  }
}

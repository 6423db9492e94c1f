import { planStages, type PlannedStage } from '@one-on-one/core/stages';
import { reportError } from '../events/report-error.js';
import type { NamedStages } from './named-stage.js';

/** How long a meeting is where nobody says it, in minutes. */
const USUAL_MINUTES = 45;

/** A length that no meeting has becomes the nearest one, and stages that do not fit together the five. */
export function planOf(host: HTMLElement, minutes: number, stages: NamedStages): readonly PlannedStage[] {
  const length = Math.min(Math.max(Math.round(minutes) || USUAL_MINUTES, 10), 240);
  try {
    return planStages(length, stages);
  } catch (cause) {
    reportError(host, cause);
    return planStages(length);
  }
}

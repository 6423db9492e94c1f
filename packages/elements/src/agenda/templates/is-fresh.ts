import type { EquippedView } from '../tools/tools.js';
import { isEmpty } from '../tools/is-empty.js';

/** Whether nothing is on the agenda of a meeting that is still to come, and nobody misses anything there. */
export const isFresh = ({ state, locked, tools: { rescue } }: EquippedView): boolean =>
  !locked && isEmpty(state) && state.meeting.status === 'open' && !rescue.isMissing && !rescue.recovery?.loss;

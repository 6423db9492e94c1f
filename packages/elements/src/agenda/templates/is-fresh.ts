import type { EquippedView } from '../tools/tools.js';
import { isEmpty } from '../tools/is-empty.js';

/** Whether a meeting is still to come, can be changed, and nobody misses anything there. */
const isOpen = ({ state, locked, tools: { rescue } }: EquippedView): boolean =>
  !locked && state.meeting.status === 'open' && !rescue.isMissing && !rescue.recovery?.loss;

/** Whether nothing is on the agenda of such a meeting. */
export const isFresh = (view: EquippedView): boolean => isOpen(view) && isEmpty(view.state);

// Where storage is slow or refuses, what is shown may be all but what is stored.
const isRead = ({ state: { save } }: EquippedView): boolean =>
  save.kind !== 'delayed' && save.kind !== 'failed';

/** Whether it is known that nobody put anything before both there yet: what stands there came along by itself. */
export const isUntouched = (view: EquippedView): boolean =>
  isOpen(view) &&
  isRead(view) &&
  view.state.items.every((entry) => entry.private || entry.item.carriedFrom !== undefined);

import { ACTION_ITEM_GROUPS } from '../action-items/groups.js';
import { isActionItem } from '../action-items/guard.js';
import type { RecordKind } from '../storage/repository.js';

/** How an action item is read, by whoever reads everything or only these. */
export const ACTION_KIND: RecordKind = { version: 1, groups: ACTION_ITEM_GROUPS, accepts: isActionItem };

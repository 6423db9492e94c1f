import { DECISION_GROUPS } from '../decisions/decisions.js';
import { isDecision } from '../decisions/guard.js';
import { isNote, isPinnedNote } from '../notes/guard.js';
import { NOTE_GROUPS } from '../notes/notes.js';
import { PINNED_NOTE_GROUPS } from '../notes/pin.js';
import { isParticipation } from '../participation/guard.js';
import { PARTICIPATION_GROUPS } from '../participation/participation.js';
import { KEPT_QUESTION_GROUPS, QUESTION_USE_GROUPS } from '../question-bank/use/groups.js';
import { isKeptQuestion, isQuestionUse } from '../question-bank/use/guard.js';
import { isSeries } from '../schedule/guard.js';
import { SERIES_GROUPS } from '../schedule/series.js';
import type { RecordKind } from '../storage/repository.js';
import { isWin } from '../wins/guard.js';
import { WIN_GROUPS } from '../wins/wins.js';
import { ACTION_KIND } from './action-kind.js';
import { isOutboxRecord } from './outbox-record.js';
import { isPlace } from '../place/guard.js';
import { PLACE_GROUPS } from '../place/place.js';

/** The types of record that are read once there is something on screen. */
export const LATER_KINDS: Readonly<Record<string, RecordKind>> = {
  'action-item': ACTION_KIND,
  decision: { version: 1, groups: DECISION_GROUPS, accepts: isDecision },
  'kept-question': { version: 1, groups: KEPT_QUESTION_GROUPS, accepts: isKeptQuestion },
  note: { version: 1, groups: NOTE_GROUPS, accepts: isNote },
  outbox: { version: 1, groups: {}, accepts: isOutboxRecord },
  participation: { version: 1, groups: PARTICIPATION_GROUPS, accepts: isParticipation },
  'pinned-note': { version: 1, groups: PINNED_NOTE_GROUPS, accepts: isPinnedNote },
  place: { version: 1, groups: PLACE_GROUPS, accepts: isPlace },
  'question-use': { version: 1, groups: QUESTION_USE_GROUPS, accepts: isQuestionUse },
  series: { version: 1, groups: SERIES_GROUPS, accepts: isSeries },
  win: { version: 1, groups: WIN_GROUPS, accepts: isWin },
};

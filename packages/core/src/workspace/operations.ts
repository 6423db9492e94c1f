import { attempt } from './attempt.js';
import { bringAlong } from './bring-along.js';
import { conclude } from './conclude.js';
import { enter } from './enter.js';
import { fateOf, heard, heedWipe, wasWiped, wipeMarks } from './heed-wipe.js';
import { isBehind } from './follow.js';
import { followDrafts, forgetDraft } from './follow-draft.js';
import { History } from './history.js';
import { isInTime } from './in-time.js';
import { LATER_KINDS } from './later-kinds.js';
import { readLater } from './later.js';
import type { Ledger } from './ledger.js';
import { ownDetail } from './own-detail.js';
import { selectLater } from './select-later.js';
import { stashedCommand, stashOf } from './stashed-command.js';
import { undoSteps } from './undo.js';
import { writeBack } from './write-back.js';

/**
 * What it takes to do commands and take them back, and to read what is not needed at once, apart from what it takes to
 * read an agenda: a page shows what there is before it has fetched this.
 */
export const operations = {
  apply: attempt,
  bringAlong,
  conclude,
  createHistory: (ledger: Pick<Ledger, 'current'>) =>
    new History(({ steps }) => !isInTime(ledger.current, steps)),
  enter,
  fateOf,
  followDrafts,
  forgetDraft,
  heard,
  heedWipe,
  isBehind,
  kinds: LATER_KINDS,
  ownDetail,
  readLater,
  selectLater,
  stashedCommand,
  stashOf,
  undoSteps,
  wasWiped,
  wipeMarks,
  writeBack,
} as const;

export type Operations = typeof operations;

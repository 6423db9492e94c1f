import { BACKLOG } from '../../agenda/agenda.js';
import type { AgendaItem } from '../../agenda/schema.js';
import type { Instant } from '../../shared/record.js';
import type { UsedQuestion } from '../outcome.js';

/** What became of a question, and when that was said. */
export interface DatedUse extends UsedQuestion {
  readonly updatedAt: Instant;
}

const OUTCOME: Partial<Record<AgendaItem['status'], Exclude<UsedQuestion['outcome'], 'never-again'>>> = {
  discussed: 'asked',
  dropped: 'passed',
  parked: 'parked',
};

/**
 * What became of a question as the item says that is made from it: discussed it was asked, let go it was passed over.
 * Undefined where there is no question, or nothing became of it yet. It is stored nowhere else.
 */
export function itemUse({
  sourceQuestionId: questionId,
  meetingId,
  status,
  carriedFrom,
  deletedAt,
  updatedAt,
}: AgendaItem): DatedUse | undefined {
  const isWaiting = meetingId === BACKLOG;
  const outcome = isWaiting && status === 'open' ? 'parked' : OUTCOME[status];
  if (questionId === undefined || outcome === undefined || deletedAt !== undefined) return undefined;
  // Where it waits is no meeting: it was on the table in the one that it came from.
  const place = isWaiting ? (carriedFrom?.meetingId ?? meetingId) : meetingId;
  return { questionId, meetingId: place, outcome, updatedAt };
}

/** Whether an item told of a question. */
export const isDated = (use: DatedUse | undefined): use is DatedUse => use !== undefined;

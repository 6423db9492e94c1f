import { BACKLOG } from '../../agenda/agenda.js';
import type { AgendaItem } from '../../agenda/schema.js';
import type { UsedQuestion } from '../outcome.js';

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
}: AgendaItem): UsedQuestion | undefined {
  const isWaiting = meetingId === BACKLOG;
  const outcome = isWaiting && status === 'open' ? 'parked' : OUTCOME[status];
  if (questionId === undefined || outcome === undefined || deletedAt !== undefined) return undefined;
  // Where it waits is no meeting: it was on the table in the one that it came from.
  return { questionId, meetingId: isWaiting ? (carriedFrom?.meetingId ?? meetingId) : meetingId, outcome };
}

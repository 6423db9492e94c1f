import { BACKLOG, sharedId } from '../../agenda/agenda.js';
import type { AgendaItem } from '../../agenda/schema.js';
import type { Instant } from '../../shared/record.js';
import type { UsedQuestion } from '../outcome.js';

/** What became of a question, and when that was said. */
export interface DatedUse extends UsedQuestion {
  readonly updatedAt: Instant;
}

// What was parked and waits no more came up there, and was not talked about.
const OUTCOME: Partial<Record<AgendaItem['status'], 'asked' | 'passed'>> = {
  discussed: 'asked',
  dropped: 'passed',
  parked: 'passed',
};

/**
 * What became of a question as the item of a meeting says that is made from it: discussed it was asked, let go it was
 * passed over. `waiting`: what is still in the backlog, which tells that itself. Undefined where there is no question, or
 * nothing became of it yet. It is stored nowhere else.
 */
export function itemUse(item: AgendaItem, waiting?: ReadonlySet<string>): DatedUse | undefined {
  const { meetingId, status, carriedTo } = item;
  const outcome = OUTCOME[status];
  const waits = (id: string) => waiting?.has(id) || waiting?.has(sharedId(id));
  if (outcome === undefined || (status === 'parked' && carriedTo && waits(carriedTo.itemId)))
    return undefined;
  return useOf(item, meetingId, outcome);
}

/**
 * The same of an item in the backlog. It is no meeting: what waits there was on the table in the one that it came from;
 * what was settled or shared there, in the one of that time.
 */
export function backlogUse(
  item: AgendaItem,
  meetingAt: (instant: Instant) => string | undefined,
): DatedUse | undefined {
  const { status, carriedFrom, createdAt, updatedAt } = item;
  const outcome = OUTCOME[status];
  const place = outcome ? meetingAt(updatedAt) : (carriedFrom?.meetingId ?? meetingAt(createdAt));
  return useOf(item, place ?? BACKLOG, outcome ?? 'parked');
}

const useOf = (
  { sourceQuestionId: questionId, deletedAt, updatedAt }: AgendaItem,
  meetingId: string,
  outcome: Exclude<UsedQuestion['outcome'], 'never-again'>,
): DatedUse | undefined =>
  questionId === undefined || deletedAt !== undefined
    ? undefined
    : { questionId, meetingId, outcome, updatedAt };

/** Whether an item told of a question. */
export const isDated = (use: DatedUse | undefined): use is DatedUse => use !== undefined;

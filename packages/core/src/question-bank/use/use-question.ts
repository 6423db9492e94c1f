import { createRecord } from '../../shared/create-record.js';
import type { ParticipantId, Writer } from '../../shared/record.js';
import { changeRecord } from '../../shared/stamps.js';
import type { Outcome } from '../outcome.js';
import { QUESTION_USE_GROUPS } from './groups.js';
import type { QuestionUse } from './schema.js';

/** What became of a question in a meeting; `null`: it is taken back. */
export interface Used {
  readonly questionId: string;
  readonly meetingId: string;
  readonly askedBy: ParticipantId;
  readonly outcome: Outcome | null;
}

/** The use with what became of the question; the same one when that is known, undefined where there is nothing to take back. */
export function usedQuestion(
  before: QuestionUse | undefined,
  { questionId, meetingId, askedBy, outcome }: Used,
  writer: Writer,
): QuestionUse | undefined {
  if (outcome === null)
    return (
      before &&
      changeRecord(before, QUESTION_USE_GROUPS, { deletedAt: before.deletedAt ?? writer.now }, writer)
    );
  if (before)
    return changeRecord(before, QUESTION_USE_GROUPS, { askedBy, outcome, deletedAt: undefined }, writer);
  const fields = {
    id: questionId,
    type: 'question-use',
    schema: 1,
    questionId,
    meetingId,
    askedBy,
    outcome,
  } as const;
  return createRecord<QuestionUse>(fields, QUESTION_USE_GROUPS, writer);
}

import { createRecord } from '../../shared/create-record.js';
import type { Writer } from '../../shared/record.js';
import { SEGMENT } from '../../shared/segment.js';
import { changeRecord, changeText } from '../../shared/stamps.js';
import { requireWhole } from '../../shared/require-whole.js';
import { invalid, requireLine } from '../../shared/text.js';
import { ASKERS } from '../question.js';
import { KEPT_QUESTION_GROUPS } from './groups.js';
import { QUESTION_LIMIT } from './guard.js';
import type { QuestionRequests } from './requests.js';
import type { KeptQuestion } from './schema.js';

const GROUPS = KEPT_QUESTION_GROUPS;

const newlyKept = (id: string, favourite: boolean, writer: Writer) =>
  createRecord<KeptQuestion>({ id, type: 'kept-question', schema: 1, favourite }, GROUPS, writer);

/** Makes a question a favourite, or none any more; undefined where it was none. */
export function favouredQuestion(
  before: KeptQuestion | undefined,
  { id, favourite }: QuestionRequests['question-favour'],
  writer: Writer,
): KeptQuestion | undefined {
  if (!before) return favourite ? newlyKept(id, true, writer) : undefined;
  // One of one's own that was let go of is nobody's favourite any more.
  return before.deletedAt === undefined ? changeRecord(before, GROUPS, { favourite }, writer) : before;
}

/** Writes a question of one's own. A text that was written meanwhile elsewhere is kept beside it. */
export function writtenQuestion(
  before: KeptQuestion | undefined,
  { id, text, theme, depth, askedBy: asker, base = '' }: QuestionRequests['question-write'],
  writer: Writer,
): KeptQuestion {
  const value = requireLine(text, 'text', QUESTION_LIMIT);
  requireWhole(depth, 'depth', 1, 3);
  if (!ASKERS.includes(asker)) throw invalid('askedBy', 'out-of-range');
  if (!SEGMENT.test(theme)) throw invalid('theme', 'out-of-range');
  const kept = before ?? newlyKept(id, false, writer);
  const sorted = changeRecord(kept, GROUPS, { theme, depth, asker, deletedAt: undefined }, writer);
  // What was let go of is no other version of what is written after it.
  const seen = kept.deletedAt === undefined ? base : (kept.text ?? '');
  return changeText(sorted, GROUPS, 'text', { value, base: seen }, writer);
}

/** Lets go of a question of one's own: a tombstone stays. One that no longer says `base` stays, too. */
export function removedQuestion(
  before: KeptQuestion | undefined,
  { base }: QuestionRequests['question-remove'],
  writer: Writer,
): KeptQuestion | undefined {
  if (!before || before.text === undefined || (base ?? before.text) !== before.text) return before;
  return changeRecord(before, GROUPS, { deletedAt: before.deletedAt ?? writer.now }, writer);
}

import { BOTH } from '../../decisions/decisions.js';
import { requireId } from '../../meeting/table.js';
import { dismissOther } from '../../shared/stamps.js';
import { invalid } from '../../shared/text.js';
import { keys } from '../../storage/keys.js';
import { changeStored, type BookPlace } from './change-stored.js';
import { isKeptQuestion, isQuestionUse } from './guard.js';
import { favouredQuestion, removedQuestion, writtenQuestion } from './keep-question.js';
import { isLivingOf, keptKey } from './kept-questions.js';
import type { QuestionRequests } from './requests.js';
import type { KeptQuestion, QuestionUse } from './schema.js';
import { usedQuestion } from './use-question.js';

/** What became of questions, as far as the viewer may see it. It is read where somebody asks for it. */
export async function questionUses({ storage, state }: BookPlace): Promise<readonly QuestionUse[]> {
  const { relationshipId, viewer } = state;
  const own = viewer === null ? [] : [[...keys.private(viewer, relationshipId), 'question-use']];
  const lists = await Promise.all(
    [[...keys.shared(relationshipId), 'question-use'], ...own].map((prefix) => storage.list({ prefix })),
  );
  const uses = lists.map((list) => list.map(({ value }) => value).filter(isLivingOf(isQuestionUse)));
  const [shared = [], mine = []] = uses as unknown as readonly (readonly QuestionUse[])[];
  // Nobody can say for the other one that they never want a question again.
  return [...shared.filter(({ outcome }) => outcome !== 'never-again'), ...mine];
}

/**
 * Does what `question-use` asks for, and answers whether that changed anything. Throws `invalid` for somebody unknown, and for
 * what is private without a viewer.
 */
export async function useQuestion(
  place: BookPlace,
  { questionId, outcome, askedBy, private: isOwn = false }: QuestionRequests['question-use'],
  now: string,
): Promise<boolean> {
  const { relationshipId, viewer, meeting, mentor, mentee } = place.state;
  const id = requireId(questionId, 'questionId');
  if (![mentor.id, mentee.id, BOTH].includes(askedBy)) throw invalid('askedBy', 'out-of-range');
  const list =
    isOwn || outcome === 'never-again'
      ? keys.privateList(requireViewer(viewer), relationshipId, 'question-use', meeting.id)
      : keys.list(relationshipId, 'question-use', meeting.id);
  const used = { questionId: id, meetingId: meeting.id, askedBy, outcome };
  return changeStored<QuestionUse>(place, [...list, id], isQuestionUse, now, (before, writer) =>
    usedQuestion(before, used, writer),
  );
}

/** Does what `question-favour` asks for; answers whether that changed anything. */
export const favourQuestion = (place: BookPlace, detail: QuestionRequests['question-favour'], now: string) =>
  changeKept(place, detail.id, now, (before, writer) => favouredQuestion(before, detail, writer));

/** Does what `question-write` asks for; answers whether that changed anything. */
export const writeQuestion = (place: BookPlace, detail: QuestionRequests['question-write'], now: string) =>
  changeKept(place, detail.id, now, (before, writer) => writtenQuestion(before, detail, writer));

/** Does what `question-remove` asks for; answers whether that changed anything. */
export const removeQuestion = (place: BookPlace, detail: QuestionRequests['question-remove'], now: string) =>
  changeKept(place, detail.id, now, (before, writer) => removedQuestion(before, detail, writer));

/** Does what `question-dismiss` asks for; answers whether that changed anything. */
export const dismissVersion = (place: BookPlace, detail: QuestionRequests['question-dismiss'], now: string) =>
  changeKept(place, detail.id, now, (before, writer) => before && dismissOther(before, detail.at, writer));

async function changeKept(
  place: BookPlace,
  id: string,
  now: string,
  edit: Parameters<typeof changeStored<KeptQuestion>>[4],
): Promise<boolean> {
  const key = [...keptKey(requireViewer(place.state.viewer), place.state.relationshipId), requireId(id)];
  return changeStored<KeptQuestion>(place, key, isKeptQuestion, now, edit);
}

function requireViewer(viewer: string | null): string {
  if (viewer === null) throw invalid('private', 'no-viewer');
  return viewer;
}

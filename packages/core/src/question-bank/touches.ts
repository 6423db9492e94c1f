import { isLiving, type UsedQuestion } from './outcome.js';
import type { BankQuestion, Depth } from './question.js';

/** As much of an agenda item that was talked about as coverage reads. */
export interface CoveredItem {
  readonly meetingId: string;
  readonly theme?: string | undefined;
  /** The question that the item was made from. */
  readonly sourceQuestionId?: string | undefined;
}

/** What was talked about. */
export interface Talk {
  /** The bank, to know the theme and depth of what was used. */
  readonly questions: readonly BankQuestion[];
  readonly uses: readonly UsedQuestion[];
  /** Items that were talked about; one made from a question counts once together with its use. */
  readonly items?: readonly CoveredItem[] | undefined;
}

/** A theme that a meeting touched; `depth` where a question says it. */
export interface Touch {
  readonly meetingId: string;
  readonly theme: string;
  readonly depth?: Depth | undefined;
}

/** Each theme that was touched in these meetings, as often as it was. What was passed or parked touched nothing. */
export function touchesOf(
  { questions, uses, items = [] }: Talk,
  meetings: readonly string[],
): readonly Touch[] {
  const counted = new Set(meetings);
  const byId = new Map(questions.map((question) => [question.id, question]));
  const touches = new Map<string, Touch>();
  const touch = (place: string, meetingId: string, id: string | undefined, said?: string) => {
    const question = id === undefined ? undefined : byId.get(id);
    const theme = question?.theme ?? said;
    if (theme === undefined || !counted.has(meetingId)) return;
    touches.set(place, { meetingId, theme, depth: question?.depth });
  };
  for (const use of uses)
    if (use.outcome === 'asked' && isLiving(use))
      touch(`${use.meetingId}/${use.questionId}`, use.meetingId, use.questionId);
  for (const [index, { meetingId, sourceQuestionId, theme }] of items.entries())
    touch(`${meetingId}/${sourceQuestionId ?? `#${index}`}`, meetingId, sourceQuestionId, theme);
  return [...touches.values()];
}

import { chanceOf } from './chance.js';
import { fits, type QuestionFilter } from './filter.js';
import { isLiving, type UsedQuestion } from './outcome.js';
import type { Audience, BankQuestion, Depth } from './question.js';
import { reasonFor, type Reason } from './reason.js';
import { isResting, lastUses, type LastUse } from './rest.js';
import { touchesOf, type CoveredItem } from './touches.js';

/** For whom and for what questions are suggested. Its filter bounds what is suggested. */
export interface SuggestionContext extends QuestionFilter {
  /** The same seed suggests the same. */
  readonly seed: string | number;
  /** How many at most; three unless told. */
  readonly count?: number | undefined;
  /** What the pair is ready to talk about: no question is deeper. It never bounds what a search finds. */
  readonly openness: Depth;
  /** Whether they want sensitive questions, too. */
  readonly sensitive?: boolean | undefined;
  /** Who the mentee is; a question made for others is not suggested. */
  readonly audience?: readonly Audience[] | undefined;
  /** Ids of the meetings, the present one first. Twelve before it are enough: no question rests longer. */
  readonly meetings: readonly string[];
  /** How many of them, the present one among them, say which themes were neglected; four unless told. */
  readonly last?: number | undefined;
  /** Set to false where there were others before those: what nobody knows of may have been asked in them. */
  readonly isWhole?: boolean | undefined;
  /** What the viewer may see of what became of questions. */
  readonly uses: readonly UsedQuestion[];
  /** Items that were talked about. */
  readonly items?: readonly CoveredItem[] | undefined;
  readonly favourites?: ReadonlySet<string> | undefined;
  /** Questions that stand on the agenda already: none of them is suggested. */
  readonly onAgenda?: ReadonlySet<string> | undefined;
}

/** A question worth asking next, and why. */
export interface Suggestion<Q extends BankQuestion = BankQuestion> {
  readonly question: Q;
  readonly reason: Reason;
}

const COUNT = 3;
const LAST = 4;

interface Candidate<Q> {
  readonly question: Q;
  readonly last: LastUse | undefined;
  readonly isFavourite: boolean;
  /** Kept for some day and favourites come first, what was passed over comes last. */
  readonly rank: number;
  readonly luck: number;
}

/**
 * Questions worth asking next: those of the themes that the last meetings neglected first, and of one theme those that
 * somebody wished for. Never one that rests, that is deeper than the pair is open, or that is not wanted again; and in a
 * first meeting none that looks back.
 */
export function suggestQuestions<Q extends BankQuestion>(
  questions: readonly Q[],
  context: SuggestionContext,
): readonly Suggestion<Q>[] {
  const { count = COUNT, last = LAST, meetings } = context;
  const counted = meetings.slice(0, last);
  const times = new Map<string, number>();
  for (const { theme } of touchesOf({ ...context, questions }, counted)) add(times, theme);
  const most = Math.max(0, ...times.values());
  // Every theme has its turn before one comes twice, so that three are of several.
  const turns = new Map<string, number>();
  const left = candidatesOf(questions, context);
  const suggested: Suggestion<Q>[] = [];
  while (suggested.length < count && left.size > 0) {
    const next = [...left].reduce((best, one) => (comesBefore(one, best, turns, times) ? one : best));
    left.delete(next);
    add(turns, next.question.theme);
    const grounds = { ...context, ...next, times: times.get(next.question.theme) ?? 0, most };
    const counts = { meetings: counted.length, known: meetings.length };
    const reason = reasonFor(next.question, { ...grounds, ...counts });
    suggested.push({ question: next.question, reason });
  }
  return suggested;
}

function candidatesOf<Q extends BankQuestion>(
  questions: readonly Q[],
  context: SuggestionContext,
): Set<Candidate<Q>> {
  const { seed, openness, sensitive = false, audience = [], meetings, uses, favourites, onAgenda } = context;
  const isFirst = meetings.length < 2 && context.isWhole !== false;
  const never = new Set(
    uses.filter((use) => use.outcome === 'never-again' && isLiving(use)).map(({ questionId }) => questionId),
  );
  const lasts = lastUses(uses, meetings);
  const byId = new Map<string, Candidate<Q>>();
  for (const question of questions) {
    const { id, depth } = question;
    const last = lasts.get(id);
    if (depth > openness || (question.sensitive && !sensitive)) continue;
    if (never.has(id) || onAgenda?.has(id)) continue;
    if (question.looksBack && isFirst) continue;
    if (isResting(question, last) || !fits(question, context)) continue;
    if (question.audience && !question.audience.some((one) => audience.includes(one))) continue;
    const isFavourite = favourites?.has(id) ?? false;
    const rank = last?.outcome === 'passed' ? 2 : isFavourite || last?.outcome === 'parked' ? 0 : 1;
    byId.set(id, { question, last, isFavourite, rank, luck: chanceOf(`${seed}/${id}`) });
  }
  return new Set(byId.values());
}

function comesBefore<Q extends BankQuestion>(
  a: Candidate<Q>,
  b: Candidate<Q>,
  turns: ReadonlyMap<string, number>,
  times: ReadonlyMap<string, number>,
): boolean {
  const byTheme = (counts: ReadonlyMap<string, number>) =>
    (counts.get(a.question.theme) ?? 0) - (counts.get(b.question.theme) ?? 0);
  return (byTheme(turns) || byTheme(times) || a.rank - b.rank || a.luck - b.luck) < 0;
}

const add = (counts: Map<string, number>, name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);

import type {
  Minutes,
  MinutesAction,
  MinutesDecision,
  MinutesItem,
  MinutesNote,
  MinutesWords,
} from '../minutes.js';
import { escapeLine } from './escape.js';
import { quoteNote } from './quote.js';

/** The words of a table are not needed. */
type Words = Omit<MinutesWords, 'columns'>;

/** The level of the title of an item. */
const ITEM = 3;

/**
 * The minutes of a meeting as Markdown (CommonMark, with the task boxes of GitHub). Titles and names show as they were
 * typed; notes are quotes, with their own Markdown. What is marked private is in it, for it was given, and says so.
 */
export function minutesMarkdown(minutes: Minutes, words: Words): string {
  const { mentor, mentee, objective, items, others = [] } = minutes;
  return joinBlocks([
    [`# ${escapeLine(words.heading(mentor, mentee))}`],
    [factsOf(minutes, words)],
    objective ? [`**${escapeLine(words.objective)}** ${escapeLine(objective)}`] : [],
    ...others.map((other) => [emphasized(other)]),
    ...section(
      words.agenda,
      items.flatMap((item) => itemBlocks(item, words)),
    ),
    ...matterBlocks(minutes, words),
  ]);
}

/** The part of them that follows the agenda: empty where nothing was said or done. */
export const matterMarkdown = (minutes: Minutes, words: Words): string =>
  joinBlocks(matterBlocks(minutes, words));

function matterBlocks(minutes: Minutes, words: Words): readonly Block[] {
  const { mentor, mentee, notes = [], actions = [], wins = [], addenda = [] } = minutes;
  const worth = [
    [mentor, minutes.worth?.mentor],
    [mentee, minutes.worth?.mentee],
  ].flatMap(([name, text]) => (text ? [`- ${escapeLine(`${name}: ${text}`)}`] : []));
  return [
    ...section(words.notes, noteBlocks(notes, 2, words)),
    ...section(words.actions, list(actions.map((action) => actionLine(action, words)))),
    ...section(
      words.wins,
      list(wins.map((win) => `- ${escapeLine(joined([`${win.by}: ${win.text}`, laterWords(win, words)]))}`)),
    ),
    ...section(words.worth, list(worth)),
    ...section(
      words.addenda,
      addenda.flatMap(({ at, by, text }) => [
        [emphasized(words.addedBy(words.when(at), by))],
        quoteNote(text, 2),
      ]),
    ),
    ...section(words.next, minutes.nextAt ? [[escapeLine(words.when(minutes.nextAt))]] : []),
  ];
}

/** Lines that stand together; between two blocks is a blank one. */
type Block = readonly string[];

const joinBlocks = (blocks: readonly Block[]): string => {
  const text = blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
  return text && `${text}\n`;
};

const section = (title: string, blocks: readonly Block[]): readonly Block[] =>
  blocks.length > 0 ? [[`## ${escapeLine(title)}`], ...blocks] : [];

const list = (lines: Block): readonly Block[] => (lines.length > 0 ? [lines] : []);

const laterWords = ({ later }: Pick<MinutesAction, 'later'>, words: Words) =>
  later && `${words.addenda}: ${words.addedBy(words.when(later.at), later.by)}`;

const emphasized = (text: string) => `*${escapeLine(text)}*`;

const joined = (parts: readonly (string | undefined | false)[]) => parts.filter(Boolean).join(' · ');

function factsOf({ kind, startsAt, plannedMinutes }: Minutes, words: Words): string {
  const when = startsAt && words.when(startsAt);
  const length = plannedMinutes !== undefined && words.minutes(plannedMinutes);
  return escapeLine(joined([words.kinds[kind], when, length]));
}

function itemBlocks(item: MinutesItem, words: Words): readonly Block[] {
  const { title, status, reason, facts = [], others = [], notes = [], decisions = [] } = item;
  const state = status === 'dropped' && reason ? words.droppedBecause(reason) : words.itemStatus[status];
  return [
    [`${'#'.repeat(ITEM)} ${escapeLine(title)}`],
    [emphasized(joined([state, ...facts, ...others, item.private && words.onlyYou]))],
    ...noteBlocks(notes, ITEM, words),
    ...(decisions.length > 0
      ? [
          [`**${escapeLine(words.decisions)}**`],
          decisions.flatMap((decision) => decisionLines(decision, words)),
        ]
      : []),
  ];
}

const noteBlocks = (notes: readonly MinutesNote[], level: number, words: Words): readonly Block[] =>
  notes.flatMap((note) => {
    const above = joined([note.said, note.private && words.onlyYou, laterWords(note, words)]);
    return [above ? [emphasized(above)] : [], quoteNote(note.body, level)];
  });

function decisionLines(decision: MinutesDecision, words: Words): Block {
  const { statement, options = [], decidedBy, rationale, others = [] } = decision;
  const later = laterWords(decision, words);
  return [
    `- ${escapeLine(statement)}`,
    ...(options.some((option) => option !== statement) ? [`  - ${escapeLine(words.options(options))}`] : []),
    `  - ${escapeLine(words.decidedBy(decidedBy))}`,
    ...(rationale ? [`  - ${escapeLine(words.rationale(rationale))}`] : []),
    ...others.map((other) => `  - ${escapeLine(other)}`),
    ...(later ? [`  - ${escapeLine(later)}`] : []),
  ];
}

function actionLine(action: MinutesAction, words: Words): string {
  const { title, owner, dueDate, noDateReason, status, why, others = [] } = action;
  const date = dueDate ? words.due(words.day(dueDate)) : noDateReason && words.noDate(noDateReason);
  const state = status !== 'open' && status !== 'done' && words.actionStatus[status];
  const own = action.private && words.onlyYou;
  const facts = joined([owner, date, state, state && why, ...others, own, laterWords(action, words)]);
  // A box would ask to do what was dropped.
  const box = status === 'dropped' ? '' : status === 'done' ? '[x] ' : '[ ] ';
  return `- ${box}${escapeLine(title)} — ${escapeLine(facts)}`;
}

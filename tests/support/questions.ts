import { STAGES } from '@one-on-one/core/stages';
import {
  AUDIENCES,
  DEPTHS,
  THEMES,
  type Question,
  type SuggestionContext,
  type UsedQuestion,
} from '@one-on-one/core/question-bank';
import * as fc from 'fast-check';

/** A question that anybody can be asked at any time; name only what the test is about. */
export const aQuestion = (changes: Partial<Question> = {}): Question => ({
  id: 'q1',
  version: 1,
  theme: 'career',
  depth: 1,
  askedBy: 'either',
  stages: ['personal'],
  needs: ['growth-plan'],
  areas: ['goals'],
  form: 'open',
  text: 'What would you like to be good at?',
  intent: 'It shows where somebody wants to go.',
  followUps: ['What is the first step?'],
  cooldownMeetings: 3,
  ...changes,
});

/** One question of each theme, called like it. */
export const oneOfEach = (changes: Partial<Question> = {}) =>
  THEMES.map((theme) => aQuestion({ id: theme, theme, ...changes }));

/** A use in which a question was asked; name only what the test is about. */
export const aUse = (changes: Partial<UsedQuestion> = {}): UsedQuestion => ({
  questionId: 'q1',
  meetingId: 'm1',
  outcome: 'asked',
  ...changes,
});

/** Four meetings, the present one first. */
export const MEETINGS = ['m4', 'm3', 'm2', 'm1'];

/** What suggestions for an open pair without any past start from. */
export const aContext = (changes: Partial<SuggestionContext> = {}): SuggestionContext => ({
  seed: 1,
  openness: 3,
  meetings: MEETINGS,
  uses: [],
  ...changes,
});

const aDepth = fc.constantFrom(...DEPTHS);
const anId = fc.nat(30).map((number) => `q${number}`);

/** Any question of a small bank, with none or one audience. */
const anyQuestion: fc.Arbitrary<Question> = fc
  .record({
    id: anId,
    theme: fc.constantFrom(...THEMES),
    depth: aDepth,
    askedBy: fc.constantFrom('mentor', 'mentee', 'either'),
    stages: fc.subarray([...STAGES], { minLength: 1 }),
    cooldownMeetings: fc.integer({ min: 1, max: 6 }),
    sensitive: fc.boolean(),
    looksBack: fc.boolean(),
    audience: fc.option(fc.subarray([...AUDIENCES], { minLength: 1, maxLength: 2 }), { freq: 4 }),
  })
  .map(({ audience, ...fields }) => aQuestion({ ...fields, ...(audience && { audience }) }));

/** A bank in which no id stands twice. */
export const anyBank = fc.uniqueArray(anyQuestion, { selector: ({ id }) => id, maxLength: 30 });

/** Whatever became of the questions of such a bank, also in meetings that nobody names and taken back. */
export const anyUses = fc.array(
  fc
    .record({
      questionId: anId,
      meetingId: fc.constantFrom(...MEETINGS, 'long-ago'),
      outcome: fc.constantFrom('asked', 'passed', 'parked', 'never-again'),
      isBack: fc.boolean(),
    })
    .map(({ isBack, ...use }): UsedQuestion => ({
      ...use,
      ...(isBack && { deletedAt: '2030-01-10T09:00:00.000Z' }),
    })),
  { maxLength: 30 },
);

/** Whatever suggestions can be asked for. */
export const anyContext: fc.Arbitrary<SuggestionContext> = fc.record(
  {
    seed: fc.oneof(fc.nat(), fc.string()),
    count: fc.nat(8),
    openness: aDepth,
    sensitive: fc.boolean(),
    audience: fc.subarray([...AUDIENCES], { maxLength: 2 }),
    meetings: fc.subarray(MEETINGS),
    isWhole: fc.boolean(),
    last: fc.nat(4),
    uses: anyUses,
    favourites: fc.array(anId).map((ids) => new Set(ids)),
    askedBy: fc.constantFrom('mentor', 'mentee'),
    stage: fc.constantFrom(...STAGES),
  },
  { requiredKeys: ['seed', 'openness', 'meetings', 'uses'] },
);

import { expect } from '@open-wc/testing';
import {
  ActionItemSchema,
  AgendaItemSchema,
  createSeries,
  DecisionSchema,
  HeadSchema,
  isActionItem,
  isAgendaItem,
  isDecision,
  isHead,
  isKeptQuestion,
  isMeeting,
  isNote,
  isPinnedNote,
  isParticipant,
  isParticipation,
  isQuestionUse,
  isRelationship,
  isSeries,
  isWin,
  KeptQuestionSchema,
  MeetingSchema,
  NoteSchema,
  PinnedNoteSchema,
  ParticipantSchema,
  ParticipationSchema,
  QuestionUseSchema,
  RelationshipSchema,
  SeriesSchema,
  WinSchema,
  type StoredRecord,
} from '@one-on-one/core';
import { usedQuestion, writtenQuestion } from '@one-on-one/core/question-bank';
import * as fc from 'fast-check';
import { runsOf } from '../support/runs-of.js';

const pairs = {
  'action-item': [isActionItem, ActionItemSchema],
  'agenda-item': [isAgendaItem, AgendaItemSchema],
  decision: [isDecision, DecisionSchema],
  head: [isHead, HeadSchema],
  'kept-question': [isKeptQuestion, KeptQuestionSchema],
  meeting: [isMeeting, MeetingSchema],
  note: [isNote, NoteSchema],
  'pinned-note': [isPinnedNote, PinnedNoteSchema],
  participant: [isParticipant, ParticipantSchema],
  participation: [isParticipation, ParticipationSchema],
  'question-use': [isQuestionUse, QuestionUseSchema],
  relationship: [isRelationship, RelationshipSchema],
  series: [isSeries, SeriesSchema],
  win: [isWin, WinSchema],
} as const;

/** Values that sit on the edges of what a field may hold. */
const anEdge = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(
    0,
    1,
    5,
    6,
    9,
    10,
    240,
    241,
    -1,
    1.5,
    2 ** 53,
    'x'.repeat(81),
    'x'.repeat(141),
    'x'.repeat(201),
  ),
  fc.constantFrom(
    'open',
    'decide',
    'regular',
    'peer',
    '2030-01-10T09:00:00.000Z',
    '2030-01-10',
    '',
    undefined,
  ),
  fc.constantFrom<unknown>(
    { title: [{ value: null, by: 'a', at: 'b' }] },
    { title: [{ by: 'a', at: 'b' }] },
    { meetingId: 'a', itemId: 'b' },
    true,
    'partly',
    'experiment',
    'never-again',
    'either',
    'doing',
    ['x'.repeat(200)],
    ['x'.repeat(201)],
    [{ by: 'a', at: '2030-01-10T09:00:00.000Z', reason: 'Ill' }],
    [{ by: 'a' }],
    'x'.repeat(501),
    'x'.repeat(2001),
    'x'.repeat(100_001),
    { unit: 'meeting', every: 12 },
    { unit: 'meeting', every: 13 },
    'https://meet.example/us',
    'ftp://meet.example',
  ),
  fc.record(
    {
      unit: fc.constantFrom('week', 'month', 'day'),
      every: fc.constantFrom(1, 52, 53),
      zone: fc.constantFrom(
        'Europe/Berlin',
        'UTC',
        'Etc/GMT+5',
        'Not a zone',
        '+01:00',
        `A/${'x'.repeat(63)}`,
      ),
      weekday: fc.constantFrom(1, 7, 8, undefined),
      week: fc.constantFrom(1, 4, 5, 'last', 'first'),
      monthDay: fc.constantFrom(1, 31, 32),
      time: fc.constantFrom('09:00', '23:59', '24:00', '9:00'),
    },
    { requiredKeys: ['unit', 'every', 'zone'] },
  ),
);

const writer = { by: 'ana', device: 'd', now: '2030-01-10T09:00:00.000Z' };
const aSeries = createSeries(writer);
const ofQuestions = [
  usedQuestion(undefined, { questionId: 'q', meetingId: 'm', askedBy: 'ana', outcome: 'asked' }, writer),
  writtenQuestion(undefined, { id: 'q', text: 'Why?', theme: 'own', depth: 2, askedBy: 'either' }, writer),
];

describe('The guards on the way in', () => {
  it('accept exactly what the schemas accept, whatever was done to a record (P08)', async () => {
    const frozen = await Promise.all(
      ['version-1', 'meeting-1'].map(async (name) => {
        const answer = await fetch(new URL(`./frozen/${name}.json`, import.meta.url));
        return (await answer.json()) as readonly StoredRecord[];
      }),
    );
    const records = [...frozen.flat().map(({ value }) => value), aSeries, ...ofQuestions]
      .map((value) => value as Readonly<Record<string, unknown>>)
      .filter(({ type }) => (type as string) in pairs);
    const optional = [
      'others',
      'deletedAt',
      'ext',
      'displayName',
      'need',
      'plannedMinutes',
      'objective',
      'startsAt',
      'carriedTo',
      'cadence',
      'url',
      'lockAfterDays',
      'status',
      'completedAt',
      'why',
      'kind',
      'dueDate',
      'addendum',
      'worth',
      'moves',
      'agreedBy',
      'options',
      'raisedAt',
      'recurring',
    ];
    const changed = fc
      .constantFrom(...records)
      .chain((record) =>
        fc.tuple(
          fc.constant(record),
          fc.dictionary(fc.constantFrom(...Object.keys(record), ...optional), anEdge, { maxKeys: 3 }),
        ),
      );
    const runs = runsOf(10_000);
    let accepted = 0;
    fc.assert(
      fc.property(changed, ([record, changes]) => {
        const value = { ...record, ...changes };
        const [guard, schema] = pairs[record['type'] as keyof typeof pairs];
        accepted += Number(guard(value));
        expect(guard(value)).to.equal(schema.safeParse(value).success);
      }),
      runs,
    );
    expect(accepted).to.be.greaterThan(runs.numRuns / 200);
  });
});

import { expect } from '@open-wc/testing';
import {
  isKeptQuestion,
  isQuestionUse,
  type KeptQuestion,
  type QuestionUse,
  type RecordBase,
} from '@one-on-one/core';
import {
  favouredQuestion,
  OUTCOMES,
  removedQuestion,
  usedQuestion,
  writtenQuestion,
} from '@one-on-one/core/question-bank';
import { mergeRecords } from '@one-on-one/core/transfer';
import * as fc from 'fast-check';
import { runsOf } from '../support/runs-of.js';
import { aClock } from '../support/workspaces.js';

const RUNS = runsOf(1000);

/** What one of three devices does, or from which other it takes over what that has. */
const aStep = fc.record({
  who: fc.nat(2),
  does: fc.oneof(
    fc.record({ outcome: fc.constantFrom(...OUTCOMES, null) }),
    fc.record({ favourite: fc.boolean() }),
    fc.record({ text: fc.constantFrom('One?', 'Two?', 'Three?') }),
    fc.constant('remove' as const),
    fc.record({ from: fc.nat(2) }),
  ),
});

interface Copy {
  use?: QuestionUse | undefined;
  kept?: KeptQuestion | undefined;
}

type Step = typeof aStep extends fc.Arbitrary<infer T> ? T : never;

/** Three copies of one question that lived through a history; their clocks are hours apart. */
function threeCopies(steps: readonly Step[]): readonly Copy[] {
  const copies: readonly Copy[] = [{}, {}, {}];
  const clocks = ['2030-01-10T09:00:00.000Z', '2030-01-10T12:00:00.000Z', '2029-12-31T09:00:00.000Z'].map(
    aClock,
  );
  for (const { who, does } of steps) {
    const copy = copies[who]!;
    const writer = { by: who === 1 ? 'mentee' : 'mentor', device: `d${who}`, now: clocks[who]!.now() };
    if (does === 'remove') copy.kept = removedQuestion(copy.kept, { id: 'q' }, writer);
    else if ('from' in does) {
      const { use, kept } = copies[does.from]!;
      copy.use = copy.use && use ? mergeRecords(copy.use, use) : (copy.use ?? use);
      copy.kept = copy.kept && kept ? mergeRecords(copy.kept, kept) : (copy.kept ?? kept);
    } else if ('outcome' in does) {
      const used = { questionId: 'q', meetingId: 'm1', askedBy: writer.by, outcome: does.outcome };
      copy.use = usedQuestion(copy.use, used, writer);
    } else if ('favourite' in does)
      copy.kept = favouredQuestion(copy.kept, { id: 'q', favourite: does.favourite }, writer);
    else {
      const base = copy.kept?.text ?? '';
      const own = { id: 'q', text: does.text, theme: 'career', depth: 1, askedBy: 'either', base } as const;
      copy.kept = writtenQuestion(copy.kept, own, writer);
    }
  }
  return copies;
}

/** Runs a property over what the copies have of each record. */
const forAllMet = (property: (records: readonly RecordBase[]) => void) =>
  fc.assert(
    fc.property(fc.array(aStep, { maxLength: 16, size: 'max' }), (steps) => {
      const copies = threeCopies(steps);
      for (const records of [copies.map(({ use }) => use), copies.map(({ kept }) => kept)]) {
        const there = records.filter((record) => record !== undefined);
        if (there.length > 1) property(there);
      }
    }),
    RUNS,
  );

const textsOf = (record: RecordBase) => [
  (record as KeptQuestion).text,
  ...Object.values(record.others ?? {}).flatMap((versions) => versions.map(({ value }) => value)),
];

describe('Two copies of what became of a question, or of one that is kept', () => {
  it('law 5: merge the same, in whatever order they meet, and change nothing when they meet again', () =>
    forAllMet(([a, b, c = b]) => {
      const merged = mergeRecords(a!, b!);
      expect(mergeRecords(b!, a!)).to.deep.equal(merged);
      expect(mergeRecords(a!, mergeRecords(b!, c!))).to.deep.equal(mergeRecords(merged, c!));
      expect(mergeRecords(a!, a!)).to.equal(a);
      expect(mergeRecords(merged, b!)).to.equal(merged);
    }));

  it('law 5: make a record that every version can read, with a text that one of them wrote last', () =>
    forAllMet(([a, b]) => {
      const merged = mergeRecords(a!, b!);
      const accepts = merged.type === 'question-use' ? isQuestionUse : isKeptQuestion;
      expect(accepts(merged)).to.equal(true);
      const { text } = merged as KeptQuestion;
      expect([...textsOf(a!), ...textsOf(b!)]).to.include(text);
    }));

  it('law 5: lose no text that the other one has not seen', () =>
    forAllMet(([a, b]) => {
      for (const [one, other] of [
        [a!, b!],
        [b!, a!],
      ] as const) {
        const { at = '', seen = {} } = one.stamps['text'] ?? {};
        const device = at.replace(/^.*Z-[^-]*-/, '');
        const isUnseen = (other.stamps['text']?.seen[device] ?? 0) < (seen[device] ?? 0);
        const { text } = one as KeptQuestion;
        if (isUnseen && text !== undefined) expect(textsOf(mergeRecords(a!, b!))).to.include(text);
      }
    }));
});

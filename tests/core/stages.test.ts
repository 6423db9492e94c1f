import { expect } from '@open-wc/testing';
import {
  cuesFor,
  englishStageTexts,
  FIVE_STAGES,
  planStages,
  shareMinutes,
  STAGES,
  type StageSet,
} from '@one-on-one/core/stages';
import * as fc from 'fast-check';

const boxes = (minutes: number, set?: StageSet) =>
  planStages(minutes, set).map(({ timeBoxMinutes }) => timeBoxMinutes);
const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0);

const anySet = fc
  .record({
    lengths: fc.uniqueArray(fc.integer({ min: 10, max: 240 }), { minLength: 1, maxLength: 4 }),
    count: fc.integer({ min: 1, max: 9 }),
    minutes: fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 36, maxLength: 36 }),
  })
  .map(({ lengths, count, minutes }) => {
    const stage = (index: number) => ({
      key: `stage ${index}`,
      minutes: Object.fromEntries(lengths.map((length, row) => [length, minutes[index * 4 + row] ?? 1])),
    });
    return Array.from({ length: count }, (_each, index) => stage(index)) as unknown as StageSet;
  });

describe('The plan of the stages', () => {
  it('is the one of the guide for 30, 45, 60 and 90 minutes', () => {
    expect(boxes(30)).to.deep.equal([3, 5, 8, 10, 4]);
    expect(boxes(45)).to.deep.equal([4, 7, 12, 16, 6]);
    expect(boxes(60)).to.deep.equal([5, 9, 16, 22, 8]);
    expect(boxes(90)).to.deep.equal([6, 12, 25, 35, 12]);
  });

  it('lies between two rows where the length does, and keeps the proportion of the nearest beyond them', () => {
    expect(boxes(40)).to.deep.equal([4, 6, 11, 14, 5]);
    expect(boxes(180)).to.deep.equal([12, 24, 50, 70, 24]);
    expect(boxes(10)).to.deep.equal([2, 2, 2, 2, 2]);
    expect(boxes(15)).to.deep.equal([2, 2, 4, 5, 2]);
  });

  it('law 8: sums to the minutes of the meeting for every length from 10 to 240, with two for every stage', () => {
    for (let minutes = 10; minutes <= 240; minutes += 1) {
      expect(sumOf(boxes(minutes)), `${minutes}`).to.equal(minutes);
      expect(Math.min(...boxes(minutes)), `${minutes}`).to.be.at.least(2);
      expect(boxes(minutes)).to.satisfy((all: number[]) => all.every(Number.isInteger));
    }
  });

  it('law 8: sums to the minutes whatever stages the page gives', () => {
    fc.assert(
      fc.property(anySet, fc.integer({ min: 10, max: 240 }), (set, minutes) => {
        const all = boxes(minutes, set);
        expect(sumOf(all)).to.equal(minutes);
        expect(Math.min(...all)).to.be.at.least(Math.min(2, Math.floor(minutes / set.length)));
      }),
      { numRuns: 1000 },
    );
  });

  it('gives no stage less when the meeting is an hour longer', () => {
    for (let minutes = 10; minutes <= 180; minutes += 1) {
      const later = boxes(minutes + 60);
      boxes(minutes).forEach((each, index) => expect(later[index]).to.be.at.least(each));
    }
  });

  it('is refused for a length that no meeting has, and for a set that does not fit together', () => {
    for (const minutes of [9, 241, 30.5, Number.NaN, Infinity, -30])
      expect(() => planStages(minutes)).to.throw(TypeError);
    const uneven: StageSet = [
      { key: 'one', minutes: { 30: 10 } },
      { key: 'two', minutes: { 60: 10 } },
    ];
    expect(() => planStages(45, uneven)).to.throw(TypeError);
    for (const wrong of [{}, { 30: 0 }, { 30: -1 }, { 30: Number.NaN }])
      expect(() => planStages(30, [{ key: 'one', minutes: wrong }])).to.throw(TypeError);
  });
});

describe('Shared minutes', () => {
  it('round up the largest remainders, the earlier of two equal ones first', () => {
    expect(shareMinutes(10, [1, 1, 1])).to.deep.equal([4, 3, 3]);
    expect(shareMinutes(11, [1, 1, 1])).to.deep.equal([4, 4, 3]);
    expect(shareMinutes(10, [2, 1, 4], 0)).to.deep.equal([3, 1, 6]);
  });

  it('leave nobody with less than two, as long as there are enough', () => {
    expect(shareMinutes(20, [1, 1, 98])).to.deep.equal([2, 2, 16]);
    expect(shareMinutes(4, [1, 1, 98])).to.deep.equal([1, 1, 2]);
    expect(shareMinutes(2, [1, 1, 98])).to.deep.equal([0, 0, 2]);
  });
});

describe('The texts of the stages', () => {
  it('give each of the two three to five cues in every stage, whoever leads', () => {
    for (const stage of STAGES)
      for (const role of ['mentor', 'mentee'] as const)
        for (const selfDirection of [undefined, 1, 2, 3, 4, 5])
          expect(
            cuesFor(englishStageTexts[stage], role, selfDirection).length,
            `${stage} ${role}`,
          ).to.be.within(3, 5);
  });

  it('give who leads the meeting alone less frame than who begins', () => {
    const countOf = (selfDirection: number) =>
      sumOf(STAGES.map((stage) => cuesFor(englishStageTexts[stage], 'mentor', selfDirection).length));
    expect(countOf(5)).to.be.below(countOf(1));
  });

  it('speak kindly: short, without exclamation marks, no cue twice', () => {
    const cues = Object.values(englishStageTexts).flatMap(({ cues }) =>
      [...cues.mentor, ...cues.mentee].map(({ text }) => text),
    );
    for (const cue of cues) {
      expect(cue).to.not.match(/!|'| {2}/);
      expect(cue.length, cue).to.be.at.most(90);
    }
    expect(new Set(cues).size).to.equal(cues.length);
  });

  it('stand for the five stages in their order', () => {
    expect(FIVE_STAGES.map(({ key }) => key)).to.deep.equal([...STAGES]);
    expect(Object.keys(englishStageTexts)).to.deep.equal([...STAGES]);
  });
});

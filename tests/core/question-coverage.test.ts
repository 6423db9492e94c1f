import { expect } from '@open-wc/testing';
import { coverageOf, THEMES } from '@one-on-one/core/question-bank';
import * as fc from 'fast-check';
import { anyBank, anyUses, aQuestion, aUse, MEETINGS, oneOfEach } from '../support/questions.js';
import { runsOf } from '../support/runs-of.js';

const questions = oneOfEach();

/** The row of one theme. */
const rowOf = (theme: string, input: Partial<Parameters<typeof coverageOf>[0]>) =>
  coverageOf({ questions, uses: [], meetings: MEETINGS, ...input }).themes.find((row) => row.theme === theme);

describe('Coverage', () => {
  it('has a row for every theme, also where none was touched', () => {
    const { themes, meetings } = coverageOf({ questions, uses: [], meetings: MEETINGS });
    expect(themes.map(({ theme }) => theme)).to.deep.equal([...THEMES]);
    expect(themes.map(({ times }) => times)).to.deep.equal(THEMES.map(() => 0));
    expect(meetings).to.equal(4);
  });

  it('counts what was asked, by theme and depth and in how many meetings', () => {
    const bank = [aQuestion({ id: 'a' }), aQuestion({ id: 'b', depth: 3 })];
    const uses = [
      aUse({ questionId: 'a' }),
      aUse({ questionId: 'b' }),
      aUse({ questionId: 'a', meetingId: 'm4' }),
    ];
    expect(rowOf('career', { questions: bank, uses })).to.deep.equal({
      theme: 'career',
      times: 3,
      depths: { 1: 2, 2: 0, 3: 1 },
      meetings: 2,
    });
  });

  it('counts neither what was passed, parked or taken back, nor what nobody knows', () => {
    const uses = [
      aUse({ questionId: 'career', outcome: 'passed' }),
      aUse({ questionId: 'career', outcome: 'parked' }),
      aUse({ questionId: 'career', outcome: 'never-again' }),
      aUse({ questionId: 'career', deletedAt: '2030-01-10T09:00:00.000Z' }),
      aUse({ questionId: 'gone' }),
    ];
    expect(rowOf('career', { uses })!.times).to.equal(0);
  });

  it('counts only the last meetings', () => {
    const uses = [
      aUse({ questionId: 'career', meetingId: 'm4' }),
      aUse({ questionId: 'career', meetingId: 'm1' }),
    ];
    expect(rowOf('career', { uses, last: 3 })!.times).to.equal(1);
    expect(coverageOf({ questions, uses, meetings: MEETINGS, last: 3 }).meetings).to.equal(3);
  });

  it('counts an item that was talked about, and one made from a question once together with its use', () => {
    const uses = [aUse({ questionId: 'career' })];
    const items = [
      { meetingId: 'm1', sourceQuestionId: 'career' },
      { meetingId: 'm1', theme: 'career' },
      { meetingId: 'm1' },
    ];
    expect(rowOf('career', { uses, items })).to.deep.include({ times: 2, depths: { 1: 1, 2: 0, 3: 0 } });
  });

  it('has the themes of a host in their order, and those that were touched besides', () => {
    const bank = [...questions, { ...aQuestion({ id: 'own' }), theme: 'safety' }];
    const { themes } = coverageOf({
      questions: bank,
      uses: [aUse({ questionId: 'own' }), aUse({ questionId: 'career' })],
      meetings: MEETINGS,
      themes: ['safety', 'feedback'],
    });
    expect(themes.map(({ theme, times }) => [theme, times])).to.deep.equal([
      ['safety', 1],
      ['feedback', 0],
      ['career', 1],
    ]);
  });

  it('adds up: whatever was used, the depths make the times, and no meeting is counted that had none', () =>
    fc.assert(
      fc.property(anyBank, anyUses, fc.subarray(MEETINGS), (bank, uses, meetings) => {
        const known = new Set(bank.map(({ id }) => id));
        const asked = new Set(
          uses
            .filter(({ outcome, deletedAt }) => outcome === 'asked' && deletedAt === undefined)
            .filter(({ questionId, meetingId }) => known.has(questionId) && meetings.includes(meetingId))
            .map(({ questionId, meetingId }) => `${meetingId}/${questionId}`),
        );
        const { themes } = coverageOf({ questions: bank, uses, meetings });
        expect(themes.reduce((sum, { times }) => sum + times, 0)).to.equal(asked.size);
        for (const { times, depths, meetings: in_ } of themes) {
          expect(depths[1] + depths[2] + depths[3]).to.equal(times);
          expect(in_).to.be.within(Math.min(times, 1), Math.min(times, meetings.length));
        }
      }),
      runsOf(500),
    ));
});

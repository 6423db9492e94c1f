import { expect } from '@open-wc/testing';
import { loadQuestions, suggestQuestions, THEMES } from '@one-on-one/core/question-bank';
import { aContext, aQuestion, aUse, MEETINGS, oneOfEach } from '../support/questions.js';

const reasonsOf = (...of: Parameters<typeof suggestQuestions>) =>
  suggestQuestions(...of).map(({ reason }) => reason);

describe('Suggesting questions', () => {
  it('suggests three, of three themes', () => {
    const bank = ['a', 'b', 'c', 'd'].flatMap((name) =>
      THEMES.map((theme) => aQuestion({ id: `${theme}-${name}`, theme })),
    );
    const themes = suggestQuestions(bank, aContext()).map(({ question }) => question.theme);
    expect(new Set(themes).size).to.equal(3);
  });

  it('suggests others for another seed', () => {
    const bank = Array.from({ length: 50 }, (_, index) => aQuestion({ id: `q${index}` }));
    const firsts = Array.from({ length: 10 }, (_, seed) => suggestQuestions(bank, aContext({ seed }))[0]!);
    expect(new Set(firsts.map(({ question }) => question.id)).size).to.be.above(5);
  });

  it('begins with what the last meetings did not touch, and says how often they did', () => {
    const uses = THEMES.filter((theme) => theme !== 'feedback').map((questionId) => aUse({ questionId }));
    const bank = oneOfEach({ cooldownMeetings: 1 });
    const [first] = suggestQuestions(bank, aContext({ uses }));
    expect(first!.question.id).to.equal('feedback');
    expect(first!.reason).to.deep.equal({
      kind: 'theme-neglected',
      theme: 'feedback',
      times: 0,
      meetings: 4,
    });
  });

  it('counts items that were talked about, an item of a question only once with its use', () => {
    const bank = [aQuestion({ id: 'a', cooldownMeetings: 1 }), aQuestion({ id: 'b', theme: 'feedback' })];
    const items = [
      { meetingId: 'm1', sourceQuestionId: 'a' },
      { meetingId: 'm1', theme: 'feedback' },
      { meetingId: 'm2', theme: 'feedback' },
    ];
    const uses = [aUse({ questionId: 'a' })];
    expect(reasonsOf(bank, aContext({ uses, items }))[0]).to.include({ theme: 'career', times: 1 });
  });

  it('lets a question rest from the meeting in which it was asked until so many have begun', () => {
    const bank = [aQuestion({ cooldownMeetings: 2 })];
    const usedIn = (meetingId: string) => reasonsOf(bank, aContext({ uses: [aUse({ meetingId })] }));
    expect(usedIn('m4')).to.deep.equal([]);
    expect(usedIn('m3')).to.deep.equal([]);
    expect(usedIn('m2')).to.deep.equal([{ kind: 'rested', ago: 2 }]);
  });

  it('says no number of meetings where a question came up before all that are known', () => {
    const bank = [aQuestion({ cooldownMeetings: 4 })];
    const of = (outcome: 'asked' | 'parked', meetings = MEETINGS) =>
      reasonsOf(bank, aContext({ meetings, uses: [aUse({ meetingId: 'long-ago', outcome })] }));
    expect(of('asked')).to.deep.equal([{ kind: 'rested' }]);
    expect(of('parked')).to.deep.equal([{ kind: 'parked', meetingId: 'long-ago' }]);
    expect(of('asked', MEETINGS.slice(0, 3))).to.deep.equal([]); // it may rest still
  });

  it('lets one rest that was passed or parked, too; then what was parked comes first and what was passed last', () => {
    const bank = ['a', 'b', 'c'].map((id) => aQuestion({ id, cooldownMeetings: 1 }));
    const outcomes = (meetingId: string) => [
      aUse({ questionId: 'a', meetingId, outcome: 'passed' }),
      aUse({ questionId: 'c', meetingId, outcome: 'parked' }),
    ];
    for (let seed = 0; seed < 20; seed += 1) {
      const idsFor = (meetingId: string) =>
        suggestQuestions(bank, aContext({ seed, uses: outcomes(meetingId) })).map(
          ({ question }) => question.id,
        );
      expect(idsFor('m4')).to.deep.equal(['b']);
      expect(idsFor('m2')).to.deep.equal(['c', 'b', 'a']);
    }
    const reasons = reasonsOf(bank, aContext({ uses: outcomes('m2') }));
    expect(reasons[0]).to.deep.equal({ kind: 'parked', meetingId: 'm2', ago: 2 });
  });

  it('prefers favourites, and says so', () => {
    const bank = Array.from({ length: 20 }, (_, index) => aQuestion({ id: `q${index}` }));
    const favourites = new Set(['q7']);
    const [first] = suggestQuestions(bank, aContext({ favourites }));
    expect([first!.question.id, first!.reason]).to.deep.equal(['q7', { kind: 'favourite' }]);
  });

  it('says what else a question is for: the need, the stage, or that it is new', () => {
    const bank = [aQuestion()];
    expect(reasonsOf(bank, aContext())).to.deep.equal([{ kind: 'new' }]);
    expect(reasonsOf(bank, aContext({ stage: 'personal' }))).to.deep.equal([
      { kind: 'stage', stage: 'personal' },
    ]);
    expect(reasonsOf(bank, aContext({ stage: 'personal', need: 'growth-plan' }))).to.deep.equal([
      { kind: 'need', need: 'growth-plan' },
    ]);
  });

  it('leaves out what is made for others than this mentee', () => {
    const bank = [aQuestion({ audience: ['student'] })];
    expect(reasonsOf(bank, aContext())).to.deep.equal([]);
    expect(reasonsOf(bank, aContext({ audience: ['remote'] }))).to.deep.equal([]);
    expect(reasonsOf(bank, aContext({ audience: ['student'] }))).to.have.length(1);
  });

  it('takes up again what was taken back', () => {
    const deletedAt = '2030-01-10T09:00:00.000Z';
    const uses = [aUse({ meetingId: 'm4', outcome: 'never-again', deletedAt })];
    expect(reasonsOf([aQuestion()], aContext({ uses }))).to.deep.equal([{ kind: 'new' }]);
  });

  it('finds three for a new pair in every stage of the bank that ships, for whoever asks', async () => {
    const bank = await loadQuestions('en');
    for (const stage of ['prepare', 'check-in', 'personal', 'practical', 'check-out'] as const)
      for (const askedBy of ['mentor', 'mentee'] as const) {
        const suggested = suggestQuestions(
          bank,
          aContext({ openness: 1, stage, askedBy, meetings: MEETINGS }),
        );
        expect(suggested, `${stage}, ${askedBy}`).to.have.length(3);
      }
  });
});

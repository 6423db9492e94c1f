import { expect } from '@open-wc/testing';
import {
  suggestQuestions,
  type Question,
  type Suggestion,
  type SuggestionContext,
} from '@one-on-one/core/question-bank';
import * as fc from 'fast-check';
import { anyBank, anyContext } from '../support/questions.js';
import { runsOf } from '../support/runs-of.js';

const RUNS = runsOf(1000);

const forAll = (
  law: (
    context: SuggestionContext,
    bank: readonly Question[],
    suggested: readonly Suggestion<Question>[],
  ) => void,
) =>
  fc.assert(
    fc.property(anyContext, anyBank, (context, bank) => law(context, bank, suggestQuestions(bank, context))),
    RUNS,
  );

const livingUsesOf = ({ uses }: SuggestionContext, id: string) =>
  uses.filter((use) => use.questionId === id && use.deletedAt === undefined);

/** How many meetings ago a question was asked, passed or parked: -1 where the meeting is none of those that are known. */
const placesOf = (context: SuggestionContext, id: string) =>
  livingUsesOf(context, id)
    .filter(({ outcome }) => outcome !== 'never-again')
    .map(({ meetingId }) => context.meetings.indexOf(meetingId));

/** How many meetings ago that was last, at least. */
const agoOf = (context: SuggestionContext, id: string) =>
  Math.min(...placesOf(context, id).map((place) => (place < 0 ? context.meetings.length : place)));

/** How many meetings ago that was last; undefined where nobody knows. */
function knownAgoOf(context: SuggestionContext, id: string): number | undefined {
  const known = placesOf(context, id).filter((place) => place >= 0);
  return known.length > 0 ? Math.min(...known) : undefined;
}

/** Whether the two held a meeting before the present one. */
const hasMet = ({ meetings, isWhole = true }: SuggestionContext) => meetings.length > 1 || !isWhole;

/** Whether a question may be suggested at all, said a second time in other words. */
function isAllowed(context: SuggestionContext, question: Question): boolean {
  const { openness, sensitive = false, audience = [], askedBy, stage } = context;
  return [
    question.depth <= openness,
    sensitive || !question.sensitive,
    !question.looksBack || hasMet(context),
    !question.audience || audience.some((one) => question.audience!.includes(one)),
    !livingUsesOf(context, question.id).some(({ outcome }) => outcome === 'never-again'),
    agoOf(context, question.id) >= question.cooldownMeetings,
    !askedBy || ['either', askedBy].includes(question.askedBy),
    !stage || question.stages.includes(stage),
  ].every(Boolean);
}

describe('Suggested questions', () => {
  it('law 9: are the same for the same seed, in whatever order the bank stands', () =>
    forAll((context, bank, suggested) => {
      expect(suggestQuestions(bank, context)).to.deep.equal(suggested);
      expect(suggestQuestions([...bank].reverse(), context)).to.deep.equal(suggested);
    }));

  it('law 9: are never in their cool-down', () =>
    forAll((context, _bank, suggested) => {
      for (const { question } of suggested)
        expect(agoOf(context, question.id)).to.be.at.least(question.cooldownMeetings);
    }));

  it('law 9: are never deeper than the pair is open, and sensitive only where that is wanted', () =>
    forAll(({ openness, sensitive }, _bank, suggested) => {
      for (const { question } of suggested) {
        expect(question.depth).to.be.at.most(openness);
        if (!sensitive) expect(question.sensitive ?? false).to.equal(false);
      }
    }));

  it('law 9: look back on nothing before the two held a meeting', () =>
    forAll((context, _bank, suggested) => {
      for (const { question } of suggested) if (question.looksBack) expect(hasMet(context)).to.equal(true);
    }));

  it('law 9: are never what somebody does not want again', () =>
    forAll((context, _bank, suggested) => {
      for (const { question } of suggested)
        expect(livingUsesOf(context, question.id).map(({ outcome }) => outcome)).not.to.include(
          'never-again',
        );
    }));

  it('law 9: are each another one, as many as are wanted where there are enough', () =>
    forAll((context, bank, suggested) => {
      const ids = suggested.map(({ question }) => question.id);
      const allowed = bank.filter((question) => isAllowed(context, question));
      expect(new Set(ids).size).to.equal(ids.length);
      expect(ids).to.have.length(Math.min(context.count ?? 3, allowed.length));
      for (const { question } of suggested) expect(allowed).to.include(question);
    }));

  it('law 9: begin with the theme that the last meetings neglected most, and say no reason that is untrue', () =>
    forAll((context, bank, suggested) => {
      const { last = 4, meetings, uses } = context;
      const counted = meetings.slice(0, last);
      const asked = new Set(
        uses
          .filter((use) => use.outcome === 'asked' && !use.deletedAt && counted.includes(use.meetingId))
          .map(({ meetingId, questionId }) => `${meetingId}/${questionId}`),
      );
      const timesOf = (theme: string) =>
        [...asked].filter((place) => bank.some((one) => one.theme === theme && place.endsWith(`/${one.id}`)))
          .length;
      const allowed = bank.filter((question) => isAllowed(context, question));
      const fewest = Math.min(...allowed.map(({ theme }) => timesOf(theme)));
      const [first] = suggested;
      if (first) expect(timesOf(first.question.theme)).to.equal(fewest);
      for (const { question, reason } of suggested) {
        if (reason.kind === 'theme-neglected')
          expect(reason).to.include({
            theme: question.theme,
            times: timesOf(question.theme),
            meetings: counted.length,
          });
        if (reason.kind === 'open') expect([2, 3]).to.include(question.depth);
        if (reason.kind === 'new') expect(agoOf(context, question.id)).to.equal(Infinity);
        if (reason.kind === 'rested' || reason.kind === 'parked') {
          expect(placesOf(context, question.id)).not.to.have.length(0);
          expect(reason.ago).to.equal(knownAgoOf(context, question.id));
        }
        if (reason.kind === 'parked')
          expect(
            livingUsesOf(context, question.id)
              .filter(({ outcome }) => outcome === 'parked')
              .map(({ meetingId }) => meetingId),
          ).to.include(reason.meetingId);
        if (reason.kind === 'favourite') expect(context.favourites!.has(question.id)).to.equal(true);
      }
    }));
});

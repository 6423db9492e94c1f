import { expect } from '@open-wc/testing';
import { pastTalk, suggestQuestions } from '@one-on-one/core/question-bank';
import * as fc from 'fast-check';
import { opened, settled } from '../support/meetings.js';
import { use } from '../support/question-pages.js';
import { aQuestion } from '../support/questions.js';
import { runsOf } from '../support/runs-of.js';
import { idOf } from '../support/workspaces.js';

const bank = Array.from({ length: 12 }, (_, index) =>
  aQuestion({ id: `q${index}`, cooldownMeetings: index + 1, depth: index % 5 === 4 ? 2 : 1 }),
);

/** What becomes of one question in a meeting, by way of the agenda or said in the picker. */
const anAct = fc.record({
  question: fc.constantFrom(...bank),
  does: fc.constantFrom('discuss', 'drop', 'park', 'leave', 'asked', 'passed', 'parked', 'never-again'),
  isOwn: fc.boolean(),
});

/** What becomes of what waits in the backlog. */
const aLook = fc.constantFrom('let-go', 'put-back', 'put-back-and-remove', 'nothing');

const aMeeting = fc.record({
  look: aLook,
  acts: fc.uniqueArray(anAct, { selector: ({ question }) => question.id, maxLength: 3 }),
  end: fc.constantFrom('meeting-close', 'meeting-close', 'meeting-close', 'meeting-skip', 'meeting-cancel'),
});

type History = readonly (typeof aMeeting extends fc.Arbitrary<infer T> ? T : never)[];

/** Lives through it, and says what may still be suggested after it, in other words than the SDK. */
async function liveThrough(history: History) {
  const workspace = await opened();
  const never = new Set<string>();
  const lastAt = new Map<string, number>();
  let held = 0;
  for (const [meeting, { acts, end, look }] of history.entries()) {
    const [kept] = workspace.state.parked;
    if (kept) {
      const { id, title, sourceQuestionId } = kept.item;
      if (look === 'let-go') {
        workspace.run('agenda-item-drop', { id });
        lastAt.set(sourceQuestionId!, held);
      } else if (look !== 'nothing') {
        workspace.run('agenda-item-restore', { id });
        if (look !== 'put-back') workspace.run('agenda-item-remove', { id: idOf(workspace, title) });
      }
    }
    for (const { question, does, isOwn } of acts) {
      const { id, theme } = question;
      if (does === 'never-again') never.add(id);
      else if (does !== 'leave') lastAt.set(id, held);
      if (does === 'discuss' || does === 'drop' || does === 'park' || does === 'leave') {
        const title = `${id} in ${meeting}`;
        workspace.run('agenda-item-add', { titles: [title], private: isOwn, questions: [{ id, theme }] });
        if (does !== 'leave') workspace.run(`agenda-item-${does}`, { id: idOf(workspace, title) });
      } else {
        await settled(workspace); // the picker writes beside the agenda
        await use(workspace, { questionId: id, outcome: does, private: isOwn });
      }
    }
    workspace.run(end, end === 'meeting-cancel' ? { role: 'mentee' } : {});
    await settled(workspace);
    if (end === 'meeting-close') held += 1;
  }
  const waiting = new Set(workspace.state.items.map(({ item }) => item.sourceQuestionId));
  const allowed = bank.filter(
    ({ id, depth, cooldownMeetings }) =>
      depth === 1 &&
      !never.has(id) &&
      !waiting.has(id) &&
      held - (lastAt.get(id) ?? -Infinity) >= cooldownMeetings,
  );
  return { workspace, allowed: allowed.map(({ id }) => id), agoOf: (id: string) => held - lastAt.get(id)! };
}

describe('Questions suggested from what the last meetings were about', () => {
  it('law 9: are those that rested, are not deeper than the pair is open, not unwanted and not on the agenda', () =>
    fc.assert(
      fc.asyncProperty(fc.array(aMeeting, { maxLength: 16, size: 'max' }), async (history) => {
        const { workspace, allowed, agoOf } = await liveThrough(history);
        const past = await pastTalk(workspace);
        const suggested = suggestQuestions(bank, { ...past, seed: 1, count: bank.length });
        expect(suggested.map(({ question }) => question.id).sort()).to.deep.equal(allowed.sort());
        for (const { question, reason } of suggested) {
          if (reason.kind !== 'parked' && reason.kind !== 'rested') continue;
          const ago = agoOf(question.id);
          expect(reason.ago).to.equal(ago < past.meetings.length ? ago : undefined);
          const waits = workspace.state.parked.some(({ item }) => item.sourceQuestionId === question.id);
          const isKept =
            waits || past.said.some((one) => one.questionId === question.id && one.outcome === 'parked');
          if (reason.kind === 'parked') expect(isKept).to.equal(true);
        }
        expect(await pastTalk(workspace)).to.deep.equal(past);
        await workspace.close();
      }),
      runsOf(60),
    )).timeout(60_000);
});

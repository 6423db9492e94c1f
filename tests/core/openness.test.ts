import { expect } from '@open-wc/testing';
import { MemoryStore, type Workspace } from '@one-on-one/core';
import {
  foldQuestions,
  opennessHistory,
  pastTalk,
  searchQuestions,
  setOpenness,
  suggestQuestions,
  type Depth,
} from '@one-on-one/core/question-bank';
import * as fc from 'fast-check';
import { opened, settled } from '../support/meetings.js';
import { aPage, now, refusalOf } from '../support/question-pages.js';
import { aQuestion } from '../support/questions.js';
import { runsOf } from '../support/runs-of.js';
import { saved } from '../support/workspaces.js';

const bank = ([1, 2, 3] as const).map((depth) => aQuestion({ id: `d${depth}`, depth }));

const say = (page: Workspace, openness: number) => setOpenness(page, { openness: openness as Depth }, now());

const depthsFor = async (page: Workspace) =>
  suggestQuestions(bank, { ...(await pastTalk(page)), seed: 1 })
    .map(({ question }) => question.depth)
    .sort();

const stored = (store: MemoryStore) =>
  [...store.records()].find(({ key }) => key.join('/') === 'shared/pair-1/relationship')!.value as never;

describe('What two people are ready to talk about', () => {
  it('is what anyone may ask, until somebody says more; then deeper questions are suggested to both', async () => {
    const store = new MemoryStore();
    const [mentor, mentee] = [await aPage(store), await aPage(store, 'mentee')];
    expect(await depthsFor(mentor)).to.deep.equal([1]);
    await say(mentor, 2);
    expect(await depthsFor(mentee)).to.deep.equal([1, 2]);
    await say(mentee, 3);
    expect(await depthsFor(mentor)).to.deep.equal([1, 2, 3]);
    await say(mentor, 1);
    expect(await depthsFor(mentee)).to.deep.equal([1]);
  });

  it('says as the reason for a deeper question that the two are ready for it', async () => {
    const page = await aPage();
    await say(page, 3);
    const suggested = suggestQuestions(bank, { ...(await pastTalk(page)), seed: 1 });
    expect(
      new Set(suggested.map(({ question, reason }) => [question.id, reason.kind].join(' '))),
    ).to.deep.equal(new Set(['d1 new', 'd2 open', 'd3 open']));
  });

  it('remembers who changed it and when, and no more than the last changes', async () => {
    const store = new MemoryStore();
    const [mentor, mentee] = [await aPage(store), await aPage(store, 'mentee')];
    await say(mentor, 2);
    await say(mentor, 2);
    await say(mentee, 1);
    const history = opennessHistory(stored(store));
    expect(history.map(({ from, to, by }) => [from, to, by])).to.deep.equal([
      [1, 2, 'mentor'],
      [2, 1, 'mentee'],
    ]);
    expect(history[1]!.at > history[0]!.at).to.equal(true);
    for (let time = 0; time < 30; time += 1) await say(mentor, 2 + (time % 2));
    expect(opennessHistory(stored(store))).to.have.length(24);
    expect(
      opennessHistory({ ...(stored(store) as object), opennessChanges: [{ from: 4 }, null] } as never),
    ).to.deep.equal([]);
  });

  it('can be said before anything was written, and what is written then leaves it', async () => {
    const page = await opened();
    await say(page, 3);
    expect((await pastTalk(page)).openness).to.equal(3);
    page.run('agenda-item-add', { titles: ['Later'] });
    await saved(page);
    page.run('relationship-archive', { id: 'pair-1' });
    await saved(page);
    await settled(page);
    expect((await pastTalk(page)).openness).to.equal(3);
    expect(await refusalOf(say(page, 1))).to.equal('relationship archived');
  });

  it('is refused where it is none of the three', async () => {
    const page = await aPage();
    for (const openness of [0, 4, 1.5, '2'])
      expect(await refusalOf(say(page, openness as number))).to.contain('openness');
    expect((await pastTalk(page)).openness).to.equal(1);
  });

  it('law 9: changes only as somebody says, bounds all that is suggested and nothing that a search finds', async () => {
    const acts = fc.array(
      fc.oneof(fc.constantFrom(1, 2, 3), fc.constantFrom('meeting-close', 'meeting-skip' as const)),
      { maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(acts, async (history) => {
        const page = await aPage();
        let expected = 1;
        for (const act of history) {
          if (typeof act === 'number') await say(page, (expected = act));
          else page.run(act as 'meeting-close', {});
          await saved(page);
          const talk = await pastTalk(page);
          expect(talk.openness).to.equal(expected);
          for (const { question } of suggestQuestions(bank, { ...talk, seed: 1 }))
            expect(question.depth).to.be.at.most(expected);
        }
        expect(searchQuestions(foldQuestions(bank), 'good')).to.have.length(3);
      }),
      runsOf(30),
    );
  });
});

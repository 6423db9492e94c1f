import { expect } from '@open-wc/testing';
import { MemoryStore, type Workspace } from '@one-on-one/core';
import { favourQuestion, questionUses, suggestQuestions, useQuestion } from '@one-on-one/core/question-bank';
import { exported } from '../support/exports.js';
import { aPage, keysIn, now, outcomesOn, refusalOf, use } from '../support/question-pages.js';
import { aContext, aQuestion } from '../support/questions.js';
import { saved } from '../support/workspaces.js';

describe('What became of a question', () => {
  it('is known to both, once for a meeting, and the last that was said counts', async () => {
    const store = new MemoryStore();
    const [mentor, mentee] = [await aPage(store), await aPage(store, 'mentee')];
    await use(mentor);
    await use(mentee, { outcome: 'parked', askedBy: 'both' });
    for (const page of [mentor, mentee])
      expect((await questionUses(page)).map(({ askedBy, outcome }) => [askedBy, outcome])).to.deep.equal([
        ['both', 'parked'],
      ]);
    expect(keysIn(store)).to.deep.equal([`shared/pair-1/question-use/${mentor.state.meeting.id}/q1`]);
  });

  it('can be taken back, and said again', async () => {
    const page = await aPage();
    await use(page, { outcome: null });
    await use(page);
    expect(await use(page, { outcome: null })).to.equal(true);
    expect(await use(page, { outcome: null })).to.equal(false);
    expect(await outcomesOn(page)).to.deep.equal([]);
    await use(page, { outcome: 'passed' });
    expect(await outcomesOn(page)).to.deep.equal(['passed']);
  });

  it('is not written where it is known', async () => {
    const store = new MemoryStore();
    const page = await aPage(store);
    await use(page);
    const before = [...store.records()];
    expect(await use(page)).to.equal(false);
    expect([...store.records()]).to.deep.equal(before);
  });

  it('law 1: never reaches the other one where somebody does not want it again, or passed it for themselves', async () => {
    const store = new MemoryStore();
    const [mentor, mentee] = [await aPage(store), await aPage(store, 'mentee')];
    await use(mentor, { outcome: 'never-again' });
    await use(mentor, { questionId: 'q2', outcome: 'passed', private: true });
    expect(await outcomesOn(mentor)).to.deep.equal(['never-again', 'passed']);
    expect(await outcomesOn(mentee)).to.deep.equal([]);
    expect(keysIn(store).map((key) => key.split('/')[0])).to.deep.equal(['private', 'private']);
    expect(await exported(store, true, 'pair-1', 'mentee')).not.to.contain('question-use');
    expect(await exported(store, false, 'pair-1', 'mentor')).not.to.contain('question-use');
    const suggested = async (page: Workspace) =>
      suggestQuestions([aQuestion()], aContext({ uses: await questionUses(page), meetings: ['later'] }))
        .length;
    expect([await suggested(mentor), await suggested(mentee)]).to.deep.equal([0, 1]);
  });

  it('is refused for nobody of the two, and what is private before somebody said who they are', async () => {
    const page = await aPage(undefined, null);
    expect(await refusalOf(use(page, { askedBy: 'stranger' }))).to.equal('askedBy out-of-range');
    expect(await refusalOf(use(page, { questionId: '../x' }))).to.equal('questionId out-of-range');
    expect(await refusalOf(use(page, { outcome: 'never-again' }))).to.equal('private no-viewer');
    expect(await refusalOf(favourQuestion(page, { id: 'q1', favourite: true }, now()))).to.equal(
      'private no-viewer',
    );
    await use(page);
    expect(await outcomesOn(page)).to.deep.equal(['asked']);
  });

  it('is refused in a pair that is archived, and where a newer version wrote', async () => {
    const page = await aPage();
    page.run('relationship-archive', { id: 'pair-1' });
    await saved(page);
    expect(await refusalOf(use(page))).to.equal('relationship archived');
    const store = new MemoryStore();
    const other = await aPage(store);
    await use(other);
    const [record] = [...store.records()].filter(({ key }) => key.includes('question-use'));
    const value = { ...(record!.value as object), schema: 2 };
    store.apply(
      [{ kind: 'put', key: record!.key, value, revision: 'r2', ifRevision: record!.revision }],
      [],
      {},
    );
    expect(await refusalOf(use(other, { outcome: 'passed' }))).to.equal('newer-schema');
    expect(await outcomesOn(other)).to.deep.equal([]);
  });

  it('is written after all where another tab was faster', async () => {
    const store = new MemoryStore();
    const page = await aPage(store);
    const other = await aPage(store, 'mentee');
    let isFaster = true;
    const storage = {
      ...page.storage,
      commit: async (...of: Parameters<typeof page.storage.commit>) => {
        if (isFaster) {
          isFaster = false;
          await use(other, { outcome: 'passed' });
        }
        return page.storage.commit(...of);
      },
    };
    const place = { storage, state: page.state, createId: () => page.createId() };
    await useQuestion(place, { questionId: 'q1', outcome: 'parked', askedBy: 'both' }, now());
    expect(await outcomesOn(page)).to.deep.equal(['parked']);
  });

  it('is nothing that an agenda in another tab counts as unreadable', async () => {
    const store = new MemoryStore();
    const [page, other] = [await aPage(store), await aPage(store)];
    await use(page);
    await use(page, { outcome: 'never-again' });
    await favourQuestion(page, { id: 'q1', favourite: true }, now());
    page.run('agenda-item-add', { titles: ['The last word'] });
    await saved(page);
    await other.refresh();
    expect(other.state.items).to.have.length(2);
    expect(other.state.setAside).to.equal(0);
  });
});

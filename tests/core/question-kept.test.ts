import { expect } from '@open-wc/testing';
import { createMemoryStorage, MemoryStore, wipe } from '@one-on-one/core';
import {
  favourQuestion,
  keptQuestions,
  ownQuestion,
  questionUses,
  removeQuestion,
} from '@one-on-one/core/question-bank';
import { exported, imported } from '../support/exports.js';
import { aPage, keysIn, now, outcomesOn, refusalOf, use, write } from '../support/question-pages.js';
import { aWorkspace, saved } from '../support/workspaces.js';

describe('Questions that somebody keeps', () => {
  it('law 1: are favourites and questions of their own, which the other one never sees', async () => {
    const store = new MemoryStore();
    const [mentor, mentee] = [await aPage(store), await aPage(store, 'mentee')];
    await favourQuestion(mentor, { id: 'q1', favourite: true }, now());
    await write(mentor);
    const kept = await keptQuestions(mentor);
    expect(kept.map(({ id, favourite }) => [id, favourite])).to.deep.equal([
      ['q1', true],
      ['own', false],
    ]);
    expect(kept.map(ownQuestion)[0]).to.equal(undefined);
    expect(ownQuestion(kept[1]!)).to.include({ id: 'own', text: 'What do we owe each other?', depth: 2 });
    expect(await keptQuestions(mentee)).to.deep.equal([]);
    expect(keysIn(store)).to.deep.equal([
      'private/mentor/pair-1/kept-question/own',
      'private/mentor/pair-1/kept-question/q1',
    ]);
  });

  it('are none any more when they are let go of, and what is their own can be a favourite, too', async () => {
    const page = await aPage();
    await write(page);
    await favourQuestion(page, { id: 'own', favourite: true }, now());
    await favourQuestion(page, { id: 'q1', favourite: false }, now());
    expect((await keptQuestions(page)).map(({ id, favourite }) => [id, favourite])).to.deep.equal([
      ['own', true],
    ]);
    await removeQuestion(page, { id: 'own', base: 'Something else' }, now());
    expect(await keptQuestions(page)).to.have.length(1);
    await removeQuestion(page, { id: 'own', base: 'What do we owe each other?' }, now());
    expect(await keptQuestions(page)).to.have.length(0);
    await write(page, { text: 'What else?' });
    const [again] = await keptQuestions(page);
    expect(again!.text).to.equal('What else?');
    expect(again).not.to.have.property('others');
  });

  it('lose no words where two tabs wrote at once', async () => {
    const page = await aPage();
    await write(page);
    await write(page, { text: 'In one tab?', base: 'What do we owe each other?' });
    await write(page, { text: 'In the other?', base: 'What do we owe each other?' });
    const [kept] = await keptQuestions(page);
    expect(kept!.text).to.equal('In the other?');
    expect(kept!.others?.['text']?.map(({ value }) => value)).to.deep.equal(['In one tab?']);
  });

  it('are refused where there is nothing to see in them, or too much', async () => {
    const page = await aPage();
    expect(await refusalOf(write(page, { text: ' \u200b' }))).to.equal('text too-short');
    expect(await refusalOf(write(page, { text: 'x'.repeat(141) }))).to.equal('text too-long');
    expect(await refusalOf(write(page, { depth: 4 as 3 }))).to.equal('depth out-of-range');
    expect(await refusalOf(write(page, { theme: '' }))).to.equal('theme out-of-range');
    expect(await refusalOf(write(page, { askedBy: 'nobody' as 'mentor' }))).to.equal('askedBy out-of-range');
    expect(await keptQuestions(page)).to.deep.equal([]);
  });
});

describe('A file and a wipe', () => {
  it('carry questions to another store, and meet what is there', async () => {
    const [from, into] = [new MemoryStore(), new MemoryStore()];
    const page = await aPage(from);
    await use(page);
    await use(page, { questionId: 'q2', outcome: 'never-again' });
    await favourQuestion(page, { id: 'q3', favourite: true }, now());
    await write(page);
    const file = await exported(from, true);
    expect((await imported(into, file)).notes).to.deep.equal([]);
    expect(keysIn(into)).to.deep.equal(keysIn(from));
    await use(page, { outcome: 'parked' });
    await imported(into, await exported(from, true));
    const there = await aPage(into);
    expect(await outcomesOn(there)).to.deep.equal(['parked', 'never-again']);
    expect((await keptQuestions(there)).map(({ id }) => id)).to.deep.equal(['q3', 'own']);
    const { counts } = await imported(into, await exported(from, true));
    expect(counts.new + counts.changed + counts.conflict).to.equal(0);
  });

  it('take from a file no "never again" that somebody said for both', async () => {
    const from = new MemoryStore();
    const page = await aPage(from);
    await use(page);
    const file = (await exported(from)).replace('"outcome":"asked"', '"outcome":"never-again"');
    const into = new MemoryStore();
    const { notes } = await imported(into, file);
    expect(notes.map(({ kind }) => kind)).to.deep.equal(['set-aside']);
    expect(await outcomesOn(await aPage(into))).to.deep.equal([]);
  });

  it('name the people as they are called here, where a pair that began twice becomes one', async () => {
    const [from, into] = [new MemoryStore(), new MemoryStore()];
    const page = await aPage(from);
    await use(page);
    await write(page, { askedBy: 'mentor' });
    const participants = [
      { id: 'ana', role: 'mentor', displayName: 'Ana' },
      { id: 'ben', role: 'mentee', displayName: 'Ben' },
    ] as const;
    const here = aWorkspace({ store: into, relationship: 'pair-2', viewer: 'ana', participants });
    await here.ready;
    here.run('agenda-item-add', { titles: ['Here'] });
    await saved(here);
    await imported(into, await exported(from, true), { relationship: 'pair-2', viewer: 'ana' });
    expect((await questionUses(here)).map(({ askedBy }) => askedBy)).to.deep.equal(['ana']);
    expect((await keptQuestions(here)).map(({ asker }) => asker)).to.deep.equal(['mentor']);
  });

  it('leave nothing of them when everything is deleted, but what the other one keeps', async () => {
    const store = new MemoryStore();
    const [mentor, mentee] = [await aPage(store), await aPage(store, 'mentee')];
    await use(mentor);
    await use(mentor, { outcome: 'never-again' });
    await write(mentor);
    await favourQuestion(mentee, { id: 'q1', favourite: true }, now());
    await wipe(mentor, { now: now() });
    expect(keysIn(store)).to.deep.equal(['private/mentee/pair-1/kept-question/q1']);
  });

  it('leave alone a pair of which nothing but a question is stored', async () => {
    const store = new MemoryStore();
    const page = aWorkspace({ store, relationship: 'pair-1', viewer: 'mentor' });
    await page.ready;
    await use(page);
    const again = aWorkspace({
      storage: createMemoryStorage({ store }),
      relationship: 'pair-1',
      viewer: 'mentor',
    });
    await again.ready;
    expect(again.state).to.deep.include({ setAside: 0, readOnly: false, items: [] });
    expect(await outcomesOn(again)).to.deep.equal(['asked']);
  });
});

import { expect } from '@open-wc/testing';
import { MemoryStore, type NewAgendaItem, type QuestionSource, type Workspace } from '@one-on-one/core';
import { takeOver } from '../support/copies.js';
import { exported, imported } from '../support/exports.js';
import { opened, refusal, settled } from '../support/meetings.js';
import { itemOf, recurring } from '../support/topics.js';
import { idOf, saved } from '../support/workspaces.js';

const CAREER: QuestionSource = { id: 'career-2-001', theme: 'career' };
const SENSITIVE: QuestionSource = { id: 'inclusion-3-001', theme: 'inclusion', sensitive: true };
const FROM_SENSITIVE = ['inclusion-3-001', 'inclusion', 'off'];

/** What the item with this title says of the question it is made from, wherever it is. */
function sourceOf({ state }: Workspace, title: string) {
  const item = [...state.items, ...state.parked, ...state.dropped].find(
    (entry) => entry.item.title === title,
  )?.item;
  return item && [item.sourceQuestionId, item.theme, item.noteTaking];
}

/** A workspace with an item of somebody's own, one from the bank, and one from a sensitive question. */
async function withQuestions(more: Partial<NewAgendaItem> = {}, store = new MemoryStore()) {
  const workspace = await opened({ store });
  workspace.run('agenda-item-add', {
    titles: ['Own', 'Asked', 'Tender'],
    questions: [null, CAREER, SENSITIVE],
    id: 'three',
    ...more,
  });
  return workspace;
}

describe('An item that is made from a question', () => {
  it('knows the question and its theme; of a sensitive one no notes are taken', async () => {
    const workspace = await withQuestions();
    expect(sourceOf(workspace, 'Own')).to.deep.equal([undefined, undefined, undefined]);
    expect(sourceOf(workspace, 'Asked')).to.deep.equal(['career-2-001', 'career', undefined]);
    expect(sourceOf(workspace, 'Tender')).to.deep.equal(FROM_SENSITIVE);
  });

  it('knows no more than is said: of a list that is shorter than the titles the rest are somebody’s own', async () => {
    const workspace = await withQuestions({ questions: [CAREER] });
    expect(sourceOf(workspace, 'Own')![0]).to.equal('career-2-001');
    expect(sourceOf(workspace, 'Tender')).to.deep.equal([undefined, undefined, undefined]);
  });

  it('cannot be changed by the page that asked for it, in what it still holds', async () => {
    const given = { ...CAREER };
    const workspace = await opened();
    workspace.run('agenda-item-add', { titles: ['First'] }); // what comes after it waits its turn
    workspace.run('agenda-item-add', { titles: ['Own'], questions: [given] });
    (given as { id: string }).id = 'other';
    await saved(workspace);
    expect(sourceOf(workspace, 'Own')![0]).to.equal('career-2-001');
  });

  it('goes and comes back with what it knows', async () => {
    const workspace = await withQuestions();
    workspace.undo();
    expect(workspace.state.items).to.deep.equal([]);
    workspace.redo();
    expect(sourceOf(workspace, 'Tender')).to.deep.equal(FROM_SENSITIVE);
  });

  it('keeps it where it is parked, put back, let go, and shared', async () => {
    const workspace = await withQuestions({ private: true });
    workspace.run('agenda-item-park', { id: idOf(workspace, 'Tender') });
    expect(sourceOf(workspace, 'Tender')).to.deep.equal(FROM_SENSITIVE);
    workspace.run('agenda-item-restore', { id: workspace.state.parked[0]!.item.id });
    workspace.run('agenda-item-share', { id: idOf(workspace, 'Tender') });
    await saved(workspace);
    const shared = workspace.state.items.find(({ item }) => item.title === 'Tender')!;
    expect([shared.private, shared.item.theme, shared.item.noteTaking]).to.deep.equal([
      false,
      'inclusion',
      'off',
    ]);
  });

  it('keeps it where it is carried over, and where that is taken back', async () => {
    const workspace = await withQuestions();
    workspace.run('meeting-close', {});
    expect(itemOf(workspace, 'Tender')!.carryCount).to.equal(1);
    expect(sourceOf(workspace, 'Tender')).to.deep.equal(FROM_SENSITIVE);
    workspace.run('agenda-item-edit', { id: idOf(workspace, 'Tender'), noteTaking: 'on' });
    workspace.run('meeting-reopen', { id: 'regular-1' });
    expect(sourceOf(workspace, 'Tender')).to.deep.equal(['inclusion-3-001', 'inclusion', 'on']);
  });

  it('keeps it where it comes back by itself', async () => {
    const workspace = await withQuestions();
    recurring(workspace, idOf(workspace, 'Tender'), { unit: 'meeting', every: 1 });
    workspace.run('meeting-close', {});
    expect(itemOf(workspace, 'Tender')!.status).to.equal('open');
    expect(sourceOf(workspace, 'Tender')).to.deep.equal(FROM_SENSITIVE);
  });

  it('law 6: keeps it in a file and out of it', async () => {
    const store = new MemoryStore();
    await saved(await withQuestions({}, store));
    const there = new MemoryStore();
    const { notes } = await imported(there, await exported(store, true));
    expect(notes).to.deep.equal([]);
    const workspace = await opened({ store: there });
    expect(sourceOf(workspace, 'Tender')).to.deep.equal(FROM_SENSITIVE);
  });

  it('has its notes turned on for both, and off again, as an edit that is taken back like any other', async () => {
    const store = new MemoryStore();
    const mentor = await withQuestions({}, store);
    const mentee = await opened({ store, viewer: 'mentee' });
    await settled(mentor, mentee);
    mentee.run('agenda-item-edit', { id: 'three-2', noteTaking: 'on' });
    await settled(mentee, mentor);
    expect(sourceOf(mentor, 'Tender')![2]).to.equal('on');
    mentee.undo();
    expect(sourceOf(mentee, 'Tender')![2]).to.equal('off');
  });

  it('has them on where one of two who were apart turned them on, whatever the other wrote', async () => {
    const [here, there] = [new MemoryStore(), new MemoryStore()];
    const mentor = await withQuestions({}, here);
    await saved(mentor);
    takeOver(here, there);
    const mentee = await opened({ store: there, viewer: 'mentee' });
    mentee.run('agenda-item-edit', { id: 'three-2', noteTaking: 'on' });
    mentor.run('agenda-item-edit', { id: 'three-2', title: 'Gentle', base: 'Tender' });
    await settled(mentor, mentee);
    takeOver(there, here);
    takeOver(here, there);
    await settled(mentor, mentee);
    for (const workspace of [mentor, mentee])
      expect(sourceOf(workspace, 'Gentle')).to.deep.equal(['inclusion-3-001', 'inclusion', 'on']);
  });

  it('is refused, with all that was to come with it, where the question cannot be named', async () => {
    const workspace = await opened();
    for (const bad of [{ id: 'a b' }, { theme: '' }, { id: 5 }, { theme: undefined }]) {
      const question = { ...CAREER, ...bad } as unknown as QuestionSource;
      const asked = { titles: ['Own', 'Asked'], questions: [null, question] };
      expect(refusal(() => workspace.run('agenda-item-add', asked))).to.equal(
        'invalid questions out-of-range',
      );
    }
    expect(workspace.state.items).to.deep.equal([]);
  });

  it('takes no third answer to whether notes are taken', async () => {
    const workspace = await withQuestions();
    const noteTaking = 'maybe' as 'on';
    expect(refusal(() => workspace.run('agenda-item-edit', { id: 'three-2', noteTaking }))).to.equal(
      'invalid noteTaking out-of-range',
    );
  });
});

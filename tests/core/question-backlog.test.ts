import { expect } from '@open-wc/testing';
import { MemoryStore, type Workspace } from '@one-on-one/core';
import { earlierUses, pastTalk, suggestQuestions } from '@one-on-one/core/question-bank';
import { opened, settled } from '../support/meetings.js';
import { use } from '../support/question-pages.js';
import { aQuestion } from '../support/questions.js';
import { idOf } from '../support/workspaces.js';

const QUESTION = aQuestion({ id: 'tender', cooldownMeetings: 3 });

async function close(workspace: Workspace, times = 1): Promise<void> {
  for (let time = 0; time < times; time += 1) workspace.run('meeting-close', {});
  await settled(workspace);
}

/** A pair of whom one parked a topic that is made from the question, so many meetings ago. */
async function parked(ago: number, { isOwn = false, store = new MemoryStore() } = {}): Promise<Workspace> {
  const workspace = await opened({ store });
  const questions = [{ id: QUESTION.id, theme: QUESTION.theme }];
  workspace.run('agenda-item-add', { titles: ['Tender'], private: isOwn, questions });
  workspace.run('agenda-item-park', { id: idOf(workspace, 'Tender') });
  await settled(workspace);
  await close(workspace, ago);
  return workspace;
}

const waiting = ({ state }: Workspace) => state.parked[0]!.item.id;

/** What became of the question: `passed regular-1`. */
const usesOf = async (workspace: Workspace) =>
  (await pastTalk(workspace)).uses.map(({ outcome, meetingId }) => `${outcome} ${meetingId}`);

/** Why it is suggested, where it is. */
const reasonsOf = async (workspace: Workspace) =>
  suggestQuestions([QUESTION], { ...(await pastTalk(workspace)), seed: 1 }).map(({ reason }) => reason);

describe('A question that is kept for some day in the backlog', () => {
  it('is kept since the meeting that it came from, for as long as it waits', async () => {
    const workspace = await parked(3);
    expect(await usesOf(workspace)).to.deep.equal(['parked regular-1']);
    const reason = { kind: 'parked', meetingId: 'regular-1' };
    expect(await reasonsOf(workspace)).to.deep.equal([{ ...reason, ago: 3 }]);
    await close(workspace, 27);
    expect(await reasonsOf(workspace)).to.deep.equal([reason]);
  });

  it('is kept no more where it is put back and removed: it was passed over in the meeting it came from', async () => {
    const workspace = await parked(2);
    workspace.run('agenda-item-restore', { id: waiting(workspace) });
    await settled(workspace);
    expect(await usesOf(workspace)).to.deep.equal(['passed regular-1']);
    workspace.run('agenda-item-remove', { id: idOf(workspace, 'Tender') });
    await settled(workspace);
    expect(await usesOf(workspace)).to.deep.equal(['passed regular-1']);
    expect(await reasonsOf(workspace)).to.deep.equal([]);
    await close(workspace);
    expect(await reasonsOf(workspace)).to.deep.equal([{ kind: 'rested', ago: 3 }]);
  });

  it('is kept again since it was parked again', async () => {
    const workspace = await parked(2);
    workspace.run('agenda-item-restore', { id: waiting(workspace) });
    workspace.run('agenda-item-park', { id: idOf(workspace, 'Tender') });
    await close(workspace, 3);
    expect(new Set(await usesOf(workspace))).to.deep.equal(new Set(['passed regular-1', 'parked regular-3']));
    expect(await reasonsOf(workspace)).to.deep.equal([{ kind: 'parked', meetingId: 'regular-3', ago: 3 }]);
  });

  it('is passed over in the meeting in which it is let go, and kept again where that is taken back', async () => {
    const workspace = await parked(6);
    workspace.run('agenda-item-drop', { id: waiting(workspace) });
    await settled(workspace);
    expect(await usesOf(workspace)).to.include('passed regular-7');
    expect(await reasonsOf(workspace)).to.deep.equal([]);
    await close(workspace, 3);
    expect(await usesOf(workspace)).to.include('passed regular-7');
    expect(await reasonsOf(workspace)).to.deep.equal([{ kind: 'rested', ago: 3 }]);
    await close(workspace, 40);
    expect(await reasonsOf(workspace)).to.deep.equal([{ kind: 'rested' }]);
    const again = await parked(6);
    again.run('agenda-item-drop', { id: waiting(again) });
    again.undo();
    await settled(again);
    expect(await usesOf(again)).to.deep.equal(['parked regular-1']);
  });

  it('is passed over in the next meeting that is held where the one it is let go in is not', async () => {
    const workspace = await parked(4);
    workspace.run('agenda-item-drop', { id: waiting(workspace) });
    workspace.run('meeting-skip', {});
    await settled(workspace);
    expect(await usesOf(workspace)).to.include('passed regular-6');
  });

  it('is kept since it was shared, where it was parked by one alone, and tells the other nothing of before', async () => {
    const store = new MemoryStore();
    const mentor = await parked(2, { isOwn: true, store });
    const mentee = await opened({ store, viewer: 'mentee' });
    expect(await usesOf(mentor)).to.deep.equal(['parked regular-1']);
    expect(await usesOf(mentee)).to.deep.equal([]);
    mentor.run('agenda-item-share', { id: waiting(mentor) });
    await settled(mentor, mentee);
    await close(mentor, 3);
    await settled(mentee);
    for (const page of [mentor, mentee]) {
      expect(await usesOf(page)).to.deep.equal(['parked regular-3']);
      expect(await reasonsOf(page)).to.deep.equal([{ kind: 'parked', meetingId: 'regular-3', ago: 3 }]);
    }
  });

  it('is told as passed over longer ago, where it waits no more', async () => {
    const workspace = await parked(20);
    workspace.run('agenda-item-restore', { id: waiting(workspace) });
    workspace.run('agenda-item-remove', { id: idOf(workspace, 'Tender') });
    await settled(workspace);
    const { uses } = await earlierUses(workspace, 'regular-9');
    expect(uses.map(({ outcome, meetingId }) => `${outcome} ${meetingId}`)).to.deep.equal([
      'passed regular-1',
    ]);
  });

  it('says no number of meetings of what one passed over oneself before all that are read', async () => {
    const workspace = await opened();
    await use(workspace, { questionId: QUESTION.id, outcome: 'passed', private: true });
    await close(workspace, 30);
    expect(await reasonsOf(workspace)).to.deep.equal([{ kind: 'rested' }]);
  });
});

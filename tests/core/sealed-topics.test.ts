import { expect } from '@open-wc/testing';
import { MemoryStore, type Workspace } from '@one-on-one/core';
import { bothOpened, opened, refusal, settled } from '../support/meetings.js';
import { parked } from '../support/topics.js';
import { saved, titles } from '../support/workspaces.js';

const LATE = 'invalid status out-of-range';

const topics = ({ state }: Workspace) =>
  state.past.get('regular-1')!.items.map(({ item }) => `${item.title} ${item.status}`);

/** A meeting that is closed, with a topic that was settled, one that was let go and one that went on. */
async function aClosedMeeting(): Promise<Workspace> {
  const workspace = await opened({ store: new MemoryStore() });
  for (const id of ['said', 'gone', 'open'])
    workspace.run('agenda-item-add', { titles: [id], id, needs: ['solve'] });
  workspace.run('agenda-item-add', { titles: ['mine'], id: 'mine', private: true });
  workspace.run('agenda-item-discuss', { id: 'said' });
  workspace.run('agenda-item-discuss', { id: 'mine' });
  workspace.run('agenda-item-drop', { id: 'gone' });
  workspace.run('meeting-close', {});
  await workspace.show('regular-1');
  await saved(workspace);
  return workspace;
}

describe('The topics of a meeting that is over', () => {
  it('are no longer changed, moved, settled in another way or removed, and say so', async () => {
    const workspace = await aClosedMeeting();
    const before = topics(workspace);
    const refusals = [
      () => workspace.run('agenda-item-edit', { id: 'said', title: 'Else', base: 'said' }),
      () => workspace.run('agenda-item-edit', { id: 'said', need: 'decide' }),
      () => workspace.run('agenda-item-edit', { id: 'said', recurring: { unit: 'meeting', every: 1 } }),
      () => workspace.run('agenda-item-move', { id: 'mine', before: 'said' }),
      () => workspace.run('agenda-item-reopen', { id: 'said' }),
      () => workspace.run('agenda-item-focus', { id: 'said' }),
      () => workspace.run('agenda-item-drop', { id: 'said' }),
      () => workspace.run('agenda-item-park', { id: 'said' }),
      () => workspace.run('agenda-item-restore', { id: 'gone' }),
      () => workspace.run('agenda-item-discuss', { id: 'gone' }),
      () => workspace.run('agenda-item-discuss', { id: 'open' }),
      () => workspace.run('agenda-item-remove', { id: 'said' }),
      () => workspace.run('agenda-item-share', { id: 'mine' }),
    ].map(refusal);
    expect(refusals).to.deep.equal([...Array(3).fill(LATE), null, ...Array(9).fill(LATE)]);
    expect(topics(workspace)).to.have.members(before);
    expect([titles(workspace), parked(workspace)]).to.deep.equal([['open'], []]);
  });

  it('are changed in the meeting that they went on to, and again once theirs is opened again', async () => {
    const workspace = await aClosedMeeting();
    workspace.run('agenda-item-edit', { id: 'open', title: 'Still open', base: 'open' });
    expect(titles(workspace)).to.deep.equal(['Still open']);
    workspace.run('meeting-reopen', { id: 'regular-1' });
    workspace.run('agenda-item-reopen', { id: 'said' });
    expect(titles(workspace)).to.include.members(['said', 'Still open']);
  });

  it('come back by themselves as often as they are to, and wait where closing says so', async () => {
    const workspace = await opened();
    workspace.run('agenda-item-add', { titles: ['Goals'], id: 'goals' });
    workspace.run('agenda-item-edit', { id: 'goals', recurring: { unit: 'meeting', every: 2 } });
    workspace.run('agenda-item-discuss', { id: 'goals' });
    for (const expected of [[], ['Goals'], ['Goals']]) {
      workspace.run('meeting-close', {});
      expect(titles(workspace)).to.deep.equal(expected);
    }
  });

  it('stay settled, though whoever settled one takes that back once the other closed the meeting', async () => {
    const { mentor, mentee } = await bothOpened();
    mentor.run('agenda-item-add', { titles: ['Budget'], id: 'budget' });
    mentor.run('agenda-item-discuss', { id: 'budget' });
    await settled(mentor, mentee);
    mentee.run('meeting-close', {});
    await settled(mentor, mentee);
    await mentor.show('regular-1');
    mentor.undo();
    await settled(mentor, mentee);
    expect([topics(mentor), titles(mentor)]).to.deep.equal([['Budget discussed'], []]);
  });
});

describe('An addendum', () => {
  it('is one to a meeting that is over, and to no other', async () => {
    const workspace = await aClosedMeeting();
    const add = (meetingId: string, id?: string) => () =>
      workspace.run('note-append', { meetingId, body: 'And later', ...(id && { id }) });
    expect(refusal(add('regular-2'))).to.equal(LATE);
    expect(refusal(add('regular-3'))).to.equal(LATE);
    expect(refusal(add('regular-1', 'more'))).to.equal(null);
    workspace.run('meeting-reopen', { id: 'regular-1' });
    expect(refusal(add('regular-1'))).to.equal(LATE);
    // What was added before is theirs to remove.
    expect(refusal(() => workspace.run('note-remove', { id: 'more' }))).to.equal(null);
  });

  it('is none to a meeting of a series that is called alike', async () => {
    const store = new MemoryStore();
    const before = await opened({ store });
    before.run('agenda-item-add', { titles: ['One'] });
    await saved(before);
    const [headKey, meetingKey] = [
      ['shared', 'pair-1', 'head'],
      ['shared', 'pair-1', 'meeting', 'regular-1'],
    ];
    const [head, meeting] = await before.storage.get([headKey, meetingKey]);
    const series = { seriesId: 'regular-alt', seq: 5, id: 'regular-alt-5' };
    await before.storage.commit([
      {
        kind: 'put',
        key: headKey,
        value: { ...(head!.value as object), currentMeetingId: series.id },
        revision: 'head-2',
        ifRevision: head!.revision,
      },
      {
        kind: 'put',
        key: ['shared', 'pair-1', 'meeting', series.id],
        value: { ...(meeting!.value as object), ...series },
        revision: 'meeting-2',
        ifRevision: null,
      },
    ]);
    const workspace = await opened({ store });
    const add = (meetingId: string) => () => workspace.run('note-append', { meetingId, body: 'And later' });
    expect(workspace.state.meeting.id).to.equal(series.id);
    expect(refusal(add('regular-3'))).to.equal(LATE);
    expect(refusal(add('regular-alt-3'))).to.equal(null);
  });

  it('is taken of a meeting that was skipped', async () => {
    const workspace = await opened();
    workspace.run('meeting-skip', {});
    expect(refusal(() => workspace.run('note-append', { meetingId: 'regular-1', body: 'Snow' }))).to.equal(
      null,
    );
  });
});

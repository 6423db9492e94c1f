import { expect } from '@open-wc/testing';
import { ACTION_LIMIT, isOverdue, MemoryStore, type NewActionItem } from '@one-on-one/core';
import { bothOpened, opened, refusal, settled, toDo, told } from '../support/meetings.js';
import { saved } from '../support/workspaces.js';

const call: NewActionItem = { title: 'Call Ana', ownerId: 'mentee', id: 'call' };

/** A workspace in which the mentee said that they call Ana. */
async function agreed(changes: Partial<NewActionItem> = {}) {
  const workspace = await opened();
  workspace.run('action-item-add', { ...call, ...changes });
  const action = () => workspace.state.agreed.find(({ id }) => id === 'call');
  return { workspace, action };
}

describe('An action item', () => {
  it('has a title, one owner of the two, and is open', async () => {
    const { workspace, action } = await agreed({ title: '  Call\nAna ', originItemId: 'item1' });
    const { title, ownerId, status, kind, meetingId, originItemId } = action()!;
    expect([title, ownerId, status, kind]).to.deep.equal(['Call Ana', 'mentee', 'open', 'task']);
    expect([meetingId, originItemId]).to.deep.equal(['regular-1', 'item1']);
    expect(toDo(workspace)).to.deep.equal(['Call Ana']);
  });

  it('is refused with a blank or too long title, an owner who is nobody, a kind or an id that is none', async () => {
    const workspace = await opened();
    const add = (changes: object) => refusal(() => workspace.run('action-item-add', { ...call, ...changes }));
    expect(add({ title: ' ' })).to.equal('invalid title too-short');
    expect(add({ title: 'x'.repeat(ACTION_LIMIT + 1) })).to.equal('invalid title too-long');
    expect(add({ ownerId: 'somebody' })).to.equal('invalid ownerId out-of-range');
    expect(add({ kind: 'chore' })).to.equal('invalid kind out-of-range');
    expect(add({ id: 'a/b' })).to.equal('invalid id out-of-range');
    expect(add({ dueDate: '2030-02-30' })).to.equal('invalid dueDate out-of-range');
    expect(add({ noDateReason: 'x'.repeat(201) })).to.equal('invalid noDateReason too-long');
    expect(toDo(workspace)).to.deep.equal([]);
  });

  it('that is agreed on twice under one id is agreed on once', async () => {
    const { workspace } = await agreed();
    workspace.run('action-item-add', call);
    expect(toDo(workspace)).to.deep.equal(['Call Ana']);
  });

  it('has a day or a reason for none, never both', async () => {
    const { workspace, action } = await agreed({ dueDate: '2030-01-31', noDateReason: 'Some day' });
    const due = () => [action()!.dueDate, action()!.noDateReason];
    expect(due()).to.deep.equal(['2030-01-31', undefined]);
    workspace.run('action-item-edit', { id: 'call', noDateReason: 'When she is back' });
    expect(due()).to.deep.equal([undefined, 'When she is back']);
    workspace.run('action-item-edit', { id: 'call', dueDate: '2030-02-01' });
    expect(due()).to.deep.equal(['2030-02-01', undefined]);
    workspace.run('action-item-edit', { id: 'call', dueDate: null });
    expect(due()).to.deep.equal([undefined, undefined]);
  });

  it('stays due on its calendar day, and is overdue from the next one on while it is open (L15)', async () => {
    const { workspace, action } = await agreed({ dueDate: '2030-01-31' });
    expect(isOverdue(action()!, '2030-01-31')).to.equal(false);
    expect(isOverdue(action()!, '2030-02-01')).to.equal(true);
    workspace.run('action-item-complete', { id: 'call' });
    expect(isOverdue(action()!, '2030-02-01')).to.equal(false);
  });

  it('can be begun, be blocked with a word why, go on and be done at a time', async () => {
    const { workspace, action } = await agreed();
    const now = () => [action()!.status, action()!.why, action()!.completedAt !== undefined];
    workspace.run('action-item-start', { id: 'call' });
    expect(now()).to.deep.equal(['doing', undefined, false]);
    expect(refusal(() => workspace.run('action-item-block', { id: 'call', why: ' ' }))).to.equal(
      'invalid why too-short',
    );
    workspace.run('action-item-block', { id: 'call', why: 'No number' });
    expect(now()).to.deep.equal(['blocked', 'No number', false]);
    workspace.run('action-item-start', { id: 'call' });
    expect(now()).to.deep.equal(['doing', undefined, false]);
    workspace.run('action-item-complete', { id: 'call' });
    expect(now()).to.deep.equal(['done', undefined, true]);
    expect(toDo(workspace)).to.deep.equal([]);
    expect(refusal(() => workspace.run('action-item-start', { id: 'call' }))).to.equal(
      'invalid status out-of-range',
    );
  });

  it('can be dropped from anywhere with why, and is taken up again without it', async () => {
    const { workspace, action } = await agreed();
    workspace.run('action-item-complete', { id: 'call' });
    workspace.run('action-item-drop', { id: 'call', why: 'She called' });
    const { status, why, completedAt } = action()!;
    expect([status, why, completedAt]).to.deep.equal(['dropped', 'She called', undefined]);
    workspace.run('action-item-reopen', { id: 'call' });
    expect([action()!.status, action()!.why]).to.deep.equal(['open', undefined]);
    expect(toDo(workspace)).to.deep.equal(['Call Ana']);
    for (const none of ['', ' ', undefined as unknown as string])
      expect(refusal(() => workspace.run('action-item-drop', { id: 'call', why: none }))).to.match(
        /^invalid why/,
      );
    expect(action()!.status).to.equal('open');
  });

  it('that is done is opened again by its owner only', async () => {
    const { store, mentor, mentee } = await bothOpened();
    mentor.run('action-item-add', call);
    mentor.run('action-item-complete', { id: 'call' });
    await settled(mentor, mentee);
    expect(refusal(() => mentor.run('action-item-reopen', { id: 'call' }))).to.equal(
      'invalid status out-of-range',
    );
    mentee.run('action-item-reopen', { id: 'call' });
    expect(toDo(mentee)).to.deep.equal(['Call Ana']);
    mentee.run('action-item-complete', { id: 'call' });
    await saved(mentee);
    const nobody = await opened({ store, viewer: undefined as unknown as string });
    nobody.run('action-item-reopen', { id: 'call' });
    expect(toDo(nobody)).to.deep.equal(['Call Ana']);
  });

  it('that is done stays with its owner: nobody takes it over to open it again', async () => {
    const { mentor, mentee } = await bothOpened();
    mentor.run('action-item-add', { title: 'Call', ownerId: 'mentee', id: 'call' });
    mentor.run('action-item-edit', { id: 'call', ownerId: 'mentor' });
    mentor.run('action-item-edit', { id: 'call', ownerId: 'mentee' });
    await settled(mentor, mentee);
    mentee.run('action-item-complete', { id: 'call' });
    await settled(mentor, mentee);
    const call = () => mentor.state.agreed.find(({ id }) => id === 'call')!;
    const take = () => mentor.run('action-item-edit', { id: 'call', ownerId: 'mentor' });
    expect(refusal(take)).to.equal('invalid status out-of-range');
    mentor.undo();
    expect(call().ownerId).to.equal('mentee');
    mentor.run('action-item-edit', { id: 'call', title: 'Call Ana', base: 'Call', ownerId: 'mentee' });
    expect([call().title, call().ownerId, call().status]).to.deep.equal(['Call Ana', 'mentee', 'done']);
    mentee.run('action-item-reopen', { id: 'call' });
    await settled(mentor, mentee);
    expect(refusal(take)).to.equal(null);
  });

  it('can change its owner and kind, to one of the two and to one that there is', async () => {
    const { workspace, action } = await agreed();
    workspace.run('action-item-edit', { id: 'call', ownerId: 'mentor', kind: 'experiment' });
    expect([action()!.ownerId, action()!.kind]).to.deep.equal(['mentor', 'experiment']);
    const edit = (changes: object) => () => workspace.run('action-item-edit', { id: 'call', ...changes });
    expect(refusal(edit({ ownerId: 'somebody' }))).to.equal('invalid ownerId out-of-range');
    expect(refusal(edit({ kind: 'chore' }))).to.equal('invalid kind out-of-range');
    expect(refusal(() => workspace.run('action-item-edit', { id: 'none' }))).to.equal('not-found');
  });

  it('keeps both titles of two who write at once, until somebody lets go of one', async () => {
    const { workspace, action } = await agreed();
    workspace.run('action-item-edit', { id: 'call', title: 'Call Ana on Monday', base: 'Call' });
    const [other] = action()!.others!['title']!;
    expect([action()!.title, other!.value]).to.deep.equal(['Call Ana on Monday', 'Call Ana']);
    workspace.run('action-item-dismiss', { id: 'call', at: other!.at });
    expect(action()!.others).to.equal(undefined);
  });

  it('that is removed is gone, unless somebody renamed it since, or renames it now', async () => {
    const { workspace } = await agreed();
    workspace.run('action-item-remove', { id: 'call', base: 'Call' });
    expect(toDo(workspace)).to.deep.equal(['Call Ana']);
    workspace.run('action-item-remove', { id: 'call' });
    expect([toDo(workspace), workspace.state.agreed]).to.deep.equal([[], []]);
    workspace.run('action-item-edit', { id: 'call', title: 'Write to Ana', base: 'Call Ana' });
    expect(toDo(workspace)).to.deep.equal(['Write to Ana']);
  });

  it('stands with the others by its day, what has none last', async () => {
    const { workspace } = await agreed();
    workspace.run('action-item-add', { title: 'Later', ownerId: 'mentor', dueDate: '2030-03-01' });
    workspace.run('action-item-add', { title: 'Sooner', ownerId: 'mentor', dueDate: '2030-02-01' });
    expect(toDo(workspace)).to.deep.equal(['Sooner', 'Later', 'Call Ana']);
  });

  it('goes on from meeting to meeting until it is done, also for who opens the page later', async () => {
    const store = new MemoryStore();
    const workspace = await opened({ store });
    workspace.run('action-item-add', call);
    for (let round = 0; round < 3; round += 1) workspace.run('meeting-close', {});
    await settled(workspace);
    expect([toDo(workspace), workspace.state.agreed]).to.deep.equal([['Call Ana'], []]);
    const later = await opened({ store, viewer: 'mentee' });
    expect(toDo(later)).to.deep.equal(['Call Ana']);
    later.run('action-item-complete', { id: 'call' });
    await saved(later);
    expect(toDo(await opened({ store }))).to.deep.equal([]);
  });

  it('is taken back act by act, and told so', async () => {
    const { workspace, action } = await agreed();
    const facts = told(workspace);
    workspace.run('action-item-complete', { id: 'call' });
    workspace.undo();
    expect([action()!.status, action()!.completedAt]).to.deep.equal(['open', undefined]);
    expect(toDo(workspace)).to.deep.equal(['Call Ana']);
    workspace.redo();
    expect(toDo(workspace)).to.deep.equal([]);
    workspace.undo();
    workspace.run('action-item-remove', { id: 'call' });
    workspace.undo();
    expect(toDo(workspace)).to.deep.equal(['Call Ana']);
    await saved(workspace);
    expect(facts).to.deep.equal([
      'action-item-added call Call Ana',
      'action-item-completed call Call Ana',
      'action-item-reopened call Call Ana',
      'action-item-completed call Call Ana',
      'action-item-reopened call Call Ana',
      'action-item-removed call Call Ana',
      'action-item-added call Call Ana',
    ]);
  });

  it('whose adding is taken back goes, and is no longer to be done', async () => {
    const { workspace } = await agreed();
    workspace.undo();
    expect(toDo(workspace)).to.deep.equal([]);
    workspace.redo();
    workspace.run('meeting-close', {});
    expect(toDo(workspace)).to.deep.equal(['Call Ana']);
  });

  it('in which somebody wrote since stays to be done when its adding is taken back', async () => {
    const { store, mentor, mentee } = await bothOpened();
    mentor.run('action-item-add', call);
    await settled(mentor, mentee);
    mentee.run('action-item-edit', { id: 'call', title: 'Call Ana at nine', base: 'Call Ana' });
    await settled(mentor, mentee);
    mentor.undo();
    mentor.run('meeting-close', {});
    await saved(mentor);
    expect(toDo(mentor)).to.deep.equal(['Call Ana at nine']);
    expect(toDo(await opened({ store }))).to.deep.equal(['Call Ana at nine']);
  });
});

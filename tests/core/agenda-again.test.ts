import { expect } from '@open-wc/testing';
import { isOneOnOneError, type Workspace } from '@one-on-one/core';
import { aWorkspace, idOf, titles } from '../support/workspaces.js';

describe('An item of an agenda', () => {
  let workspace: Workspace;
  const first = () => workspace.state.items[0]!.item;
  const refused = (act: () => void): string => {
    try {
      act();
    } catch (error) {
      if (isOneOnOneError(error, 'invalid')) return error.details.path.join(' ');
      throw error;
    }
    return '';
  };

  beforeEach(async () => {
    workspace = aWorkspace({ viewer: 'mentor' });
    await workspace.ready;
    workspace.run('agenda-item-add', { titles: ['Budget'], id: 'b1' });
  });

  it('says who added it', () => {
    expect(first().addedBy).to.equal('mentor');
  });

  it('stays as it is when the draft that it came from is entered once more', () => {
    workspace.run('agenda-item-discuss', { id: 'b1' });
    workspace.run('agenda-item-add', { titles: ['Budget'], id: 'b1' });
    expect(first().status).to.equal('discussed');
  });

  it('is not added once under another id where it was before both, whatever became of it', () => {
    const add = () =>
      workspace.run('agenda-item-add', { titles: ['Budget', 'Team', 'Mine'], id: 'begin', once: true });
    workspace.run('agenda-item-remove', { id: 'b1' });
    workspace.run('agenda-item-add', { titles: ['Mine'], private: true });
    add();
    expect(titles(workspace)).to.deep.equal(['Mine', 'Team', 'Mine']);
    add();
    expect(titles(workspace)).to.have.lengthOf(3);
  });

  it('takes a title of 200 code units, when it is added and when it is edited, and none of 201', () => {
    const longest = 'a'.repeat(200);
    workspace.run('agenda-item-add', { titles: [longest] });
    workspace.run('agenda-item-edit', { id: 'b1', title: longest, base: 'Budget' });
    expect(titles(workspace)).to.deep.equal([longest, longest]);
    const edit = () => workspace.run('agenda-item-edit', { id: 'b1', title: `${longest}a`, base: longest });
    expect(refused(edit)).to.equal('title too-long');
  });

  it('is for nothing that there is no word for', () => {
    const edit = () => workspace.run('agenda-item-edit', { id: 'b1', need: 'gossip' as 'decide' });
    expect(refused(edit)).to.equal('need out-of-range');
  });

  it('names who let it go and why in 200 code units at most, until it is back', () => {
    workspace.run('agenda-item-drop', { id: 'b1', reason: 'a'.repeat(200) });
    const { droppedBy, reason } = workspace.state.dropped[0]!.item;
    expect([droppedBy, reason]).to.deep.equal(['mentor', 'a'.repeat(200)]);
    workspace.run('agenda-item-restore', { id: 'b1' });
    expect(first()).not.to.have.any.keys('droppedBy', 'reason');
  });

  it('that was let go last comes first, and is gone once it is removed', () => {
    workspace.run('agenda-item-add', { titles: ['Holidays'] });
    for (const title of ['Holidays', 'Budget'])
      workspace.run('agenda-item-drop', { id: idOf(workspace, title) });
    const names = () => workspace.state.dropped.map(({ item }) => item.title);
    expect(names()).to.deep.equal(['Budget', 'Holidays']);
    workspace.run('agenda-item-remove', { id: 'b1' });
    expect(names()).to.deep.equal(['Holidays']);
  });

  it('that is discussed twice is discussed once: one act takes it back', () => {
    workspace.run('agenda-item-discuss', { id: 'b1' });
    workspace.run('agenda-item-discuss', { id: 'b1' });
    workspace.undo();
    expect(first().status).to.equal('open');
  });

  it('that is removed twice is removed once: one act brings it back', () => {
    workspace.run('agenda-item-remove', { id: 'b1' });
    workspace.run('agenda-item-remove', { id: 'b1' });
    workspace.undo();
    expect(titles(workspace)).to.deep.equal(['Budget']);
  });

  it('that is parked twice is parked once, from the agenda as from the backlog', () => {
    workspace.run('agenda-item-park', { id: 'b1' });
    workspace.run('agenda-item-park', { id: 'b1' });
    const { id } = workspace.state.parked[0]!.item;
    workspace.run('agenda-item-park', { id });
    expect(workspace.state.parked.map(({ item }) => item.id)).to.deep.equal([id]);
  });

  it('is open in the backlog, points only back from there, and nowhere once it is back', () => {
    workspace.run('agenda-item-discuss', { id: 'b1' });
    workspace.run('agenda-item-park', { id: 'b1' });
    const parked = workspace.state.parked[0]!.item;
    expect(parked.status).to.equal('open');
    expect(parked.carriedFrom).to.deep.equal({ meetingId: 'regular-1', itemId: 'b1' });
    expect(parked).not.to.have.property('carriedTo');
    workspace.run('agenda-item-restore', { id: parked.id });
    expect(first()).not.to.have.property('carriedTo');
  });

  it('goes to the backlog and back with what it is for, how long it takes, and its newest words', () => {
    const words = () => {
      const { title, need, plannedMinutes } = [...workspace.state.parked, ...workspace.state.items][0]!.item;
      return [title, need, plannedMinutes];
    };
    workspace.run('agenda-item-park', { id: 'b1' });
    const { id } = workspace.state.parked[0]!.item;
    workspace.run('agenda-item-edit', { id, need: 'decide', plannedMinutes: 15 });
    workspace.run('agenda-item-restore', { id });
    expect(words()).to.deep.equal(['Budget', 'decide', 15]);
    workspace.run('agenda-item-edit', { id: 'b1', title: 'Budget 2031', base: 'Budget', plannedMinutes: 20 });
    workspace.run('agenda-item-park', { id: 'b1' });
    expect(words()).to.deep.equal(['Budget 2031', 'decide', 20]);
  });

  it('that is moved to where it stands is not moved: there is nothing to take back', () => {
    workspace.run('agenda-item-add', { titles: ['Holidays'], id: 'h1' });
    workspace.run('agenda-item-move', { id: 'b1', before: 'h1' });
    workspace.run('agenda-item-move', { id: 'b1', before: 'b1' });
    workspace.run('agenda-item-remove', { id: 'b1' });
    workspace.run('agenda-item-move', { id: 'b1', before: null });
    expect(workspace.state.undoable?.kind).to.equal('agenda-item-remove');
    workspace.undo();
    expect(workspace.state.undoable).to.deep.equal({ kind: 'agenda-item-add', title: 'Holidays' });
  });
});

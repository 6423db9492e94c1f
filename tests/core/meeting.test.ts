import { expect } from '@open-wc/testing';
import { isOneOnOneError, MemoryStore, type Workspace } from '@one-on-one/core';
import { aWorkspace, saved } from '../support/workspaces.js';

describe('A meeting and its two people', () => {
  let workspace: Workspace;
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
    workspace = aWorkspace();
    await workspace.ready;
  });

  it('have an objective of 140 code units at most, and none once it is emptied', () => {
    const objective = 'a'.repeat(140);
    workspace.run('meeting-edit', { objective, base: '' });
    expect(workspace.state.meeting.objective).to.equal(objective);
    const edit = () => workspace.run('meeting-edit', { objective: `${objective}a`, base: objective });
    expect(refused(edit)).to.equal('objective too-long');
    workspace.run('meeting-edit', { objective: ' ', base: objective });
    expect(workspace.state.meeting).not.to.have.property('objective');
  });

  it('meet for 10 to 240 minutes', () => {
    for (const plannedMinutes of [9, 241, 30.5])
      expect(refused(() => workspace.run('meeting-edit', { plannedMinutes }))).to.equal(
        'plannedMinutes out-of-range',
      );
    for (const plannedMinutes of [10, 240]) {
      workspace.run('meeting-edit', { plannedMinutes });
      expect(workspace.state.meeting.plannedMinutes).to.equal(plannedMinutes);
    }
  });

  it('meet at an instant, however the page writes it, or at none', () => {
    workspace.run('meeting-edit', { startsAt: '2030-02-01T10:00:00+01:00' });
    expect(workspace.state.meeting.startsAt).to.equal('2030-02-01T09:00:00.000Z');
    for (const startsAt of ['', 'tomorrow', '+012030-02-01T10:00:00.000Z'])
      expect(refused(() => workspace.run('meeting-edit', { startsAt }))).to.equal('startsAt out-of-range');
    workspace.run('meeting-edit', { startsAt: null });
    expect(workspace.state.meeting).not.to.have.property('startsAt');
  });

  it('have neither an objective nor a time once the acts that gave the first of them are undone', () => {
    workspace.run('meeting-edit', { objective: 'Decide', base: '' });
    workspace.undo();
    expect(workspace.state.meeting).not.to.have.property('objective');
    workspace.redo();
    workspace.undo();
    workspace.run('meeting-edit', { startsAt: '2030-02-01T09:00:00.000Z' });
    workspace.undo();
    expect(workspace.state.meeting).not.to.have.property('startsAt');
  });

  it('have names of 80 code units at most', () => {
    const rename = (displayName: string) =>
      workspace.run('participant-rename', { role: 'mentor', displayName });
    rename('a'.repeat(80));
    expect(refused(() => rename('a'.repeat(81)))).to.equal('displayName too-long');
    rename('Ana');
    expect(workspace.state.mentor.displayName).to.equal('Ana');
    expect(workspace.state.mentor).not.to.have.property('others');
  });

  it('are never one person', () => {
    const participants = [
      { role: 'mentor', id: 'ana' },
      { role: 'mentee', id: 'ana' },
    ] as const;
    expect(() => aWorkspace({ participants })).to.throw(TypeError);
  });

  it('know at the next visit who said "this is me", each pair its own', async () => {
    const store = new MemoryStore();
    const visit = async (relationship: string) => {
      const next = aWorkspace({ store, relationship });
      await next.ready;
      return next;
    };
    const before = await visit('pair-1');
    before.setViewer('mentor');
    await saved(before);
    const other = await visit('pair-2');
    expect(other.state.viewer).to.equal(null);
    other.setViewer('mentee');
    await saved(other);
    expect((await visit('pair-1')).state.viewer).to.equal('mentor');
  });
});

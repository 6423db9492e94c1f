import { expect } from '@open-wc/testing';
import { MemoryStore } from '@one-on-one/core';
import { aFailingStorage, type Trouble } from '../support/failing-storage.js';
import { aSchedule, aWorkspace, saved, titles, until } from '../support/workspaces.js';

describe('When storage calls a change invalid, a workspace', () => {
  const inTrouble = (trouble: Trouble) => {
    const store = new MemoryStore();
    const time = aSchedule();
    const workspace = aWorkspace({ storage: aFailingStorage(store, trouble), schedule: time.schedule });
    return { workspace, store, time };
  };
  const reopened = async (store: MemoryStore) => {
    const workspace = aWorkspace({ store });
    await workspace.ready;
    return workspace;
  };

  it('keeps it, and tries it again when somebody asks, not by itself', async () => {
    const trouble: Trouble = {};
    const { workspace, store, time } = inTrouble(trouble);
    await workspace.ready;
    trouble.refuseCommits = 'invalid';
    workspace.run('agenda-item-add', { titles: ['A'] });
    await until(workspace, ({ save }) => save.kind === 'failed' && save.code === 'invalid');
    trouble.refuseCommits = undefined;
    time.elapse();
    await workspace.refresh();
    expect(workspace.state.save).to.deep.equal({ kind: 'failed', code: 'invalid' });
    expect(titles(workspace)).to.deep.equal(['A']);
    workspace.retry();
    await saved(workspace);
    expect(titles(await reopened(store))).to.deep.equal(['A']);
  });

  it('tries it again with the next change, and then saves both', async () => {
    const trouble: Trouble = {};
    const { workspace, store } = inTrouble(trouble);
    await workspace.ready;
    trouble.refuseCommits = 'invalid';
    workspace.run('agenda-item-add', { titles: ['A'] });
    await until(workspace, ({ save }) => save.kind === 'failed');
    trouble.refuseCommits = undefined;
    workspace.run('agenda-item-add', { titles: ['B'] });
    await saved(workspace);
    expect(titles(await reopened(store))).to.deep.equal(['A', 'B']);
  });

  it('shows what others write meanwhile', async () => {
    const trouble: Trouble = {};
    const { workspace, store } = inTrouble(trouble);
    await workspace.ready;
    trouble.refuseCommits = 'invalid';
    workspace.run('agenda-item-add', { titles: ['A'] });
    await until(workspace, ({ save }) => save.kind === 'failed');
    const other = await reopened(store);
    other.run('agenda-item-add', { titles: ['Theirs'] });
    await saved(other);
    await until(workspace, () => titles(workspace).includes('Theirs'));
    expect(titles(workspace)).to.have.members(['Theirs', 'A']);
    expect(workspace.state.save).to.deep.equal({ kind: 'failed', code: 'invalid' });
  });
});

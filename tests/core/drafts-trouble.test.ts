import { expect } from '@open-wc/testing';
import { MemoryStore } from '@one-on-one/core';
import { aFailingStorage, type Trouble } from '../support/failing-storage.js';
import { aSchedule, aWorkspace, saved, titles, until } from '../support/workspaces.js';

const FIELD = 'note.regular-1';

describe('When storage is in trouble, what is being typed', () => {
  async function full() {
    const trouble: Trouble = {};
    const store = new MemoryStore();
    const time = aSchedule();
    const storage = aFailingStorage(store, trouble);
    const workspace = aWorkspace({ storage, schedule: time.schedule, viewer: 'mentor' });
    await saved(workspace);
    trouble.refuseCommits = 'quota';
    workspace.setDraft(FIELD, { text: 'It is enough' });
    await until(workspace, ({ save }) => save.kind === 'failed' && save.code === 'quota');
    const again = async () => {
      const other = aWorkspace({ store, viewer: 'mentor' });
      await other.ready;
      return other.state.drafts.get(FIELD)?.text;
    };
    return { workspace, trouble, time, again };
  }

  it('stays, is said not to be saved, and is stored by itself once there is room', async () => {
    const { workspace, trouble, time, again } = await full();
    expect(workspace.state.drafts.get(FIELD)?.text).to.equal('It is enough');
    expect(await again()).to.equal(undefined);
    time.elapse();
    await until(workspace, ({ save }) => save.kind === 'failed');
    trouble.refuseCommits = undefined;
    time.elapse();
    await saved(workspace);
    expect(await again()).to.equal('It is enough');
  });

  it('is stored when somebody tries again, or types on', async () => {
    for (const act of ['retry', 'type'] as const) {
      const { workspace, trouble, again } = await full();
      trouble.refuseCommits = undefined;
      if (act === 'retry') workspace.retry();
      else workspace.setDraft(FIELD, { text: 'It is enough' });
      await saved(workspace);
      expect(await again()).to.equal('It is enough');
    }
  });

  it('is no more in the way once it is entered, or let go of', async () => {
    const { workspace, trouble, time } = await full();
    workspace.run('agenda-item-add', { titles: ['A'] });
    workspace.setDraft(FIELD, null);
    trouble.refuseCommits = undefined;
    time.elapse();
    await saved(workspace);
    expect(titles(workspace)).to.deep.equal(['A']);
    expect(workspace.state.drafts.size).to.equal(0);
  });
});

import { expect } from '@open-wc/testing';
import { createMemoryStorage, MemoryStore, type SaveState } from '@one-on-one/core';
import { contents } from '../support/exports.js';
import { aFailingStorage, type Trouble } from '../support/failing-storage.js';
import { aSchedule, aWorkspace, saved, until } from '../support/workspaces.js';

/** A page that is open, over storage that can be told to get into trouble. */
async function opened(options: Parameters<typeof aWorkspace>[0] = {}) {
  const store = new MemoryStore();
  const trouble: Trouble = {};
  const { schedule, elapse } = aSchedule();
  const storage = aFailingStorage(store, trouble);
  let tries = 0;
  const commit: typeof storage.commit = (...given) => {
    tries += 1;
    return storage.commit(...given);
  };
  const workspace = aWorkspace({ storage: { ...storage, commit }, schedule, ...options });
  await saved(workspace);
  const said: SaveState['kind'][] = [];
  workspace.subscribe(() => said.push(workspace.state.save.kind));
  return { workspace, store, trouble, elapse, said, tries: () => tries };
}

const typed = (store: MemoryStore) => JSON.stringify([...contents(store)]);

describe('Whether it is saved what is being typed', () => {
  it('is said where storage refuses it, though nothing was entered, and it is stored once there is room', async () => {
    const { workspace, store, trouble, elapse } = await opened();
    trouble.refuseCommits = 'quota';
    workspace.setDraft('note', { text: 'What we talked about' });
    await until(workspace, ({ save }) => save.kind === 'failed');
    expect(workspace.state.save).to.deep.equal({ kind: 'failed', code: 'quota' });
    workspace.setDraft('note', { text: 'What we talked about, and more' });
    await workspace.refresh();
    expect(workspace.state.save.kind).to.equal('failed');
    trouble.refuseCommits = undefined;
    while (workspace.state.save.kind === 'failed') {
      elapse();
      await Promise.resolve();
    }
    await saved(workspace);
    expect(typed(store)).to.contain('What we talked about, and more');
  });

  it('is said where storage can no more be read after another tab wrote the same, and it is stored later', async () => {
    const { workspace, store, trouble, elapse } = await opened();
    trouble.refuseCommits = 'conflict';
    trouble.refuseReads = 'unavailable';
    workspace.setDraft('note', { text: 'What we talked about' });
    await until(workspace, ({ save }) => save.kind === 'failed');
    expect(workspace.state.save).to.deep.equal({ kind: 'failed', code: 'unavailable' });
    trouble.refuseCommits = trouble.refuseReads = undefined;
    elapse();
    await saved(workspace);
    expect(typed(store)).to.contain('What we talked about');
    await workspace.close();
  });

  it('is tried again when somebody asks for it', async () => {
    const { workspace, store, trouble } = await opened();
    trouble.refuseCommits = 'quota';
    workspace.setDraft('note', { text: 'What we talked about' });
    await until(workspace, ({ save }) => save.kind === 'failed');
    trouble.refuseCommits = undefined;
    workspace.retry();
    await saved(workspace);
    expect(typed(store)).to.contain('What we talked about');
  });

  it('is not claimed while slow storage has not answered', async () => {
    const { workspace, store, trouble, elapse } = await opened();
    let answer = () => {};
    trouble.wait = new Promise((resolve) => (answer = resolve));
    workspace.setDraft('note', { text: 'What we talked about' });
    elapse();
    expect(workspace.state.save.kind).to.equal('saving');
    answer();
    await saved(workspace);
    expect(typed(store)).to.contain('What we talked about');
  });

  it('is not said letter by letter where storage answers at once', async () => {
    const { workspace, said } = await opened();
    for (const text of ['W', 'Wh', 'Wha', 'What']) {
      workspace.setDraft('note', { text });
      await workspace.refresh();
    }
    expect([...new Set(said)]).to.deep.equal(['saved']);
  });

  it('is said of this page alone where storage is denied while somebody types', async () => {
    const fallback = async () => createMemoryStorage();
    const { workspace, trouble } = await opened({ fallback });
    trouble.refuse = 'denied';
    workspace.setDraft('note', { text: 'What we talked about' });
    await until(workspace, ({ save }) => save.kind === 'memory');
    expect(workspace.state.drafts.get('note')?.text).to.equal('What we talked about');
  });

  it('is no more tried by a page that closed', async () => {
    const { workspace, trouble, elapse, tries } = await opened();
    trouble.refuseCommits = 'quota';
    workspace.setDraft('note', { text: 'What we talked about' });
    await until(workspace, ({ save }) => save.kind === 'failed');
    await workspace.close();
    const before = tries();
    elapse();
    expect(tries()).to.equal(before);
  });
});

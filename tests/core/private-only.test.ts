import { createMemoryStorage, listRelationships, MemoryStore, wipe } from '@one-on-one/core';
import { previewImport } from '@one-on-one/core/transfer';
import { expect } from '@open-wc/testing';
import { documentOf, exported, imported } from '../support/exports.js';
import { aWorkspace, saved, titles } from '../support/workspaces.js';

/** A device on which Ana said that she is the mentor, and wrote for herself alone. */
async function aDevice() {
  const store = new MemoryStore();
  const workspace = aWorkspace({ store, relationship: 'pair-1' });
  await saved(workspace);
  workspace.setViewer('mentor');
  workspace.run('agenda-item-add', { titles: ['Only Ana'], private: true });
  workspace.run('note-write', { body: 'A note of Ana', private: true });
  await saved(workspace);
  return { store, workspace };
}

const listed = (store: MemoryStore) =>
  listRelationships({ storage: createMemoryStorage({ store }), viewer: null });

describe('A pair in which only something private is stored', () => {
  it('comes back from its file, to whoever is the one of that role', async () => {
    const { store } = await aDevice();
    const file = await exported(store, true);
    const other = new MemoryStore();
    await imported(other, file);
    const there = aWorkspace({ store: other, relationship: 'pair-1' });
    await saved(there);
    expect(titles(there)).to.deep.equal([]);
    there.setViewer('mentor');
    await saved(there);
    await there.refresh();
    expect(titles(there)).to.deep.equal(['Only Ana']);
    expect(there.state.notes.map(({ note }) => note.body)).to.deep.equal(['A note of Ana']);
    const { counts } = previewImport(documentOf(file), [...other.records()], {
      relationship: 'pair-1',
      viewer: 'mentor',
    });
    expect(counts.new).to.equal(0);
  });

  it('is listed to whoever said here who they are, and to nobody once it is wiped', async () => {
    const { store, workspace } = await aDevice();
    expect(await listed(store)).to.deep.equal([
      {
        id: 'pair-1',
        status: 'active',
        mentor: { id: 'mentor' },
        mentee: { id: 'mentee' },
        viewer: 'mentor',
        openActions: 0,
      },
    ]);
    workspace.setViewer(null);
    await saved(workspace);
    expect(await listed(store)).to.deep.equal([]);
    workspace.setViewer('mentor');
    await wipe(workspace, { now: '2030-01-11T09:00:00.000Z' });
    expect(await listed(store)).to.deep.equal([]);
  });

  it('is not listed where somebody only said who they are', async () => {
    const store = new MemoryStore();
    const workspace = aWorkspace({ store, relationship: 'pair-1' });
    await saved(workspace);
    workspace.setViewer('mentor');
    await saved(workspace);
    expect(await listed(store)).to.deep.equal([]);
  });
});

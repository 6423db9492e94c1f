import { listRelationships, MemoryStore, nextInOutbox, wipe, type WorkspaceOptions } from '@one-on-one/core';
import { ownTemplates } from '@one-on-one/core/templates';
import { expect } from '@open-wc/testing';
import { aWorkspace, saved, titles, until } from '../support/workspaces.js';

const participants = [
  { id: 'ana', role: 'mentor', displayName: 'Ana' },
  { id: 'ben', role: 'mentee', displayName: 'Ben' },
] as const;

async function open(store: MemoryStore, options: Partial<WorkspaceOptions>) {
  const workspace = aWorkspace({ store, relationship: 'pair-42', ...options });
  await saved(workspace);
  return workspace;
}

describe('A viewer whom a page names and the pair does not know', () => {
  it('is nobody until they say which of the two they are', async () => {
    const workspace = await open(new MemoryStore(), { viewer: 'ana' });
    expect(workspace.state.viewer).to.equal(null);
    workspace.setViewer('mentor');
    await saved(workspace);
    expect(workspace.state.viewer).to.equal('mentor');
  });

  it('is asked once on a device, each id apart', async () => {
    const store = new MemoryStore();
    const first = await open(store, { viewer: 'ana' });
    first.setViewer('mentor');
    first.run('agenda-item-add', { titles: ['only Ana sees it'], private: true });
    await saved(first);
    await first.close();
    const ben = await open(store, { viewer: 'ben' });
    expect([ben.state.viewer, titles(ben)]).to.deep.equal([null, []]);
    ben.setViewer('mentee');
    await saved(ben);
    const again = await open(store, { viewer: 'ana' });
    expect([again.state.viewer, titles(again)]).to.deep.equal(['mentor', ['only Ana sees it']]);
    const own = await open(store, {});
    expect(own.state.viewer).to.equal(null);
  });

  it('types for themselves alone before they say it, and takes it along then', async () => {
    const store = new MemoryStore();
    const typed = ({ state }: Awaited<ReturnType<typeof open>>) => state.drafts.get('new-item')?.text;
    const first = await open(store, { viewer: 'ana' });
    first.setDraft('new-item', { text: 'typed by Ana', private: true });
    await saved(first);
    await first.close();
    const other = await open(store, { viewer: 'ben' });
    expect(typed(other)).to.equal(undefined);
    other.setViewer('mentee');
    await saved(other);
    expect(typed(other)).to.equal(undefined);
    const again = await open(store, { viewer: 'ana' });
    expect(typed(again)).to.equal('typed by Ana');
    again.setViewer('mentor');
    await saved(again);
    expect(typed(again)).to.equal('typed by Ana');
    again.setViewer(null);
    await saved(again);
    expect(typed(again)).to.equal(undefined);
  });

  it('is taken for who they are in a pair that knows them, though this page brings no participants', async () => {
    const store = new MemoryStore();
    const first = await open(store, { viewer: 'ana', participants });
    first.run('meeting-edit', { objective: 'plan the year' });
    first.run('agenda-item-add', { titles: ['only Ana sees it'], private: true });
    await saved(first);
    const again = await open(store, { viewer: 'ana' });
    expect([again.state.viewer, titles(again)]).to.deep.equal(['ana', ['only Ana sees it']]);
  });

  it('is not taken for whoever said here who they are before the page had ids of its own', async () => {
    const store = new MemoryStore();
    const first = await open(store, {});
    first.setViewer('mentor');
    first.run('agenda-item-add', { titles: ['The budget'] });
    await saved(first);
    const again = await open(store, { viewer: 'ana', participants });
    expect([again.state.viewer, again.state.mentor.id]).to.deep.equal([null, 'mentor']);
  });

  it('is asked again after "Not you?", and in another tab', async () => {
    const store = new MemoryStore();
    const first = await open(store, { viewer: 'ana' });
    first.setViewer('mentor');
    await saved(first);
    const other = await open(store, { viewer: 'ana' });
    expect(other.state.viewer).to.equal('mentor');
    first.setViewer(null);
    await saved(first);
    await until(other, ({ viewer }) => viewer === null);
  });

  it('is forgotten with the pair that is wiped', async () => {
    const store = new MemoryStore();
    const first = await open(store, { viewer: 'ana' });
    first.setViewer('mentor');
    await saved(first);
    await wipe(first, { now: '2030-02-01T09:00:00.000Z' });
    await first.close();
    const again = await open(store, { viewer: 'ana' });
    expect(again.state.viewer).to.equal(null);
  });

  it('is named to a host by its own id of them, whoever of the two they are', async () => {
    const workspace = await open(new MemoryStore(), { viewer: 'ana' });
    workspace.setViewer('mentor');
    workspace.tell({ keeping: 'ids' });
    workspace.run('agenda-item-add', { titles: ['The budget'] });
    await saved(workspace);
    const told = await nextInOutbox(workspace.storage, 'pair-42');
    expect(told?.record.author).to.equal('ana');
  });

  it('finds their templates, and the list of pairs is read as ever', async () => {
    const store = new MemoryStore();
    const first = await open(store, { viewer: 'ana' });
    first.setViewer('mentor');
    await saved(first);
    const own = await open(store, {});
    own.setViewer('mentor');
    await saved(own);
    expect(await ownTemplates(own)).to.deep.equal([]);
    expect(await listRelationships({ storage: own.storage, viewer: null })).to.be.an('array');
  });
});

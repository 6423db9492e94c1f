import {
  createMemoryStorage,
  listRelationships,
  MemoryStore,
  type HostParticipant,
  type Workspace,
} from '@one-on-one/core';
import { exportJson } from '@one-on-one/core/transfer';
import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { contents, EXPORTED_AT, imported, spelled } from '../support/exports.js';
import { runsOf } from '../support/runs-of.js';
import { aWorkspace, saved } from '../support/workspaces.js';

const RUNS = runsOf(200);

const called = (mentor: string, mentee: string): readonly HostParticipant[] => [
  { role: 'mentor', id: 'ana', displayName: mentor },
  { role: 'mentee', id: 'ben', displayName: mentee },
];

/** A pair of which a page says who the two are. */
async function aPage(store: MemoryStore, participants = called('Ana', 'Ben'), viewer = 'ana') {
  const workspace = aWorkspace({ store, relationship: 'r1', viewer, participants });
  await workspace.ready;
  return workspace;
}

/** What the two are called, and a file of their pair, as that page makes it. */
const exportedOf = ({ storage, state }: Workspace) => {
  const [mentor, mentee] = [state.mentor, state.mentee].map(({ id, displayName }) => ({
    id,
    ...(displayName !== undefined && { name: displayName }),
  }));
  const people = { mentor: mentor!, mentee: mentee! };
  return exportJson(storage, { relationship: 'r1', viewer: 'ana', people, exportedAt: EXPORTED_AT });
};

const importedInto = (store: MemoryStore, text: string) =>
  imported(store, text, { relationship: 'r1', viewer: 'ana' });

const namesIn = async (store: MemoryStore) => {
  const [listed] = await listRelationships({ storage: createMemoryStorage({ store }), viewer: 'ana' });
  return listed && [listed.mentor.displayName, listed.mentee.displayName];
};

/** What a page that names nobody calls the two. */
async function elsewhere(store: MemoryStore) {
  const workspace = aWorkspace({ store, relationship: 'r1' });
  await workspace.ready;
  return [workspace.state.mentor.displayName, workspace.state.mentee.displayName];
}

const sharedOf = (store: MemoryStore) => [...contents(store)].filter(([key]) => key.startsWith('shared/'));

describe('The names that a page gives', () => {
  it('are kept with the pair once something of it is', async () => {
    const store = new MemoryStore();
    const page = await aPage(store);
    expect([...store.records()].filter(({ key }) => key[0] === 'shared')).to.have.lengthOf(0);
    page.run('agenda-item-add', { titles: ['Budget'] });
    await saved(page);
    expect(await namesIn(store)).to.deep.equal(['Ana', 'Ben']);
    expect(await elsewhere(store)).to.deep.equal(['Ana', 'Ben']);
  });

  it('are kept nowhere by an act that only its author sees', async () => {
    const store = new MemoryStore();
    const page = await aPage(store);
    page.run('agenda-item-add', { titles: ['Say sorry'], private: true });
    await saved(page);
    expect(JSON.stringify([...store.records()])).not.to.contain('Ben');
  });

  it('stay when that act is taken back', async () => {
    const store = new MemoryStore();
    const page = await aPage(store);
    page.run('agenda-item-add', { titles: ['Budget'] });
    page.undo();
    await saved(page);
    expect(page.state.mentee.displayName).to.equal('Ben');
    expect(await namesIn(store)).to.deep.equal(['Ana', 'Ben']);
  });

  it('are shown as the page says them now, and kept so with the next act', async () => {
    const store = new MemoryStore();
    const before = await aPage(store);
    before.run('agenda-item-add', { titles: ['Budget'] });
    await saved(before);
    const page = await aPage(store, called('Ana', 'Benjamin'));
    expect(page.state.mentee.displayName).to.equal('Benjamin');
    page.run('agenda-item-add', { titles: ['Holidays'] });
    await saved(page);
    expect(await namesIn(store)).to.deep.equal(['Ana', 'Benjamin']);
  });

  it('are not those of others, whom the page does not mean', async () => {
    const store = new MemoryStore();
    const before = await aPage(store);
    before.run('agenda-item-add', { titles: ['Budget'] });
    await saved(before);
    const page = await aPage(store, [
      { role: 'mentor', id: 'ana', displayName: 'Ana' },
      { role: 'mentee', id: 'cleo', displayName: 'Cleo' },
    ]);
    expect(page.state.mentee.displayName).to.equal('Ben');
    page.run('agenda-item-add', { titles: ['Holidays'] });
    await saved(page);
    expect(await namesIn(store)).to.deep.equal(['Ana', 'Ben']);
  });

  it('give way to what somebody typed, and come back when that is taken back', async () => {
    const store = new MemoryStore();
    const page = await aPage(store);
    page.run('agenda-item-add', { titles: ['Budget'] });
    page.run('participant-rename', { role: 'mentee', displayName: 'Benny', base: 'Ben' });
    await saved(page);
    expect((await aPage(store)).state.mentee.displayName).to.equal('Benny');
    page.undo();
    await saved(page);
    expect(await namesIn(store)).to.deep.equal(['Ana', 'Ben']);
    const first = await aPage(new MemoryStore());
    first.run('participant-rename', { role: 'mentee', displayName: 'Benny', base: 'Ben' });
    first.undo();
    expect(first.state.mentee.displayName).to.equal('Ben');
  });

  it('law 6: come out of a file as they went in, whatever else was done', async () => {
    const name = fc.constantFrom('Ana', 'Ben', 'Cleo', 'Zoë 🌱');
    const act = fc.constantFrom<'add' | 'rename' | 'undo' | 'page'>('add', 'rename', 'undo', 'page');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ act, name, viewer: fc.constantFrom('ana', 'ben') }), {
          minLength: 1,
          maxLength: 8,
        }),
        async (steps) => {
          const store = new MemoryStore();
          for (const { act: does, name: displayName, viewer } of steps) {
            const page = await aPage(store, called('Ana', does === 'page' ? displayName : 'Ben'), viewer);
            if (does === 'rename') page.run('participant-rename', { role: 'mentee', displayName });
            else page.run('agenda-item-add', { titles: [`For ${displayName}`] });
            if (does === 'undo') page.undo();
            await saved(page);
          }
          const page = await aPage(store);
          const text = await exportedOf(page);
          const again = new MemoryStore();
          const { notes, counts } = await importedInto(again, text);
          expect(notes).to.deep.equal([]);
          expect(counts.kept).to.equal(0);
          expect(spelled(contents(again))).to.equal(spelled(sharedOf(store)));
          expect(await elsewhere(again)).to.deep.equal(await namesIn(store));
          expect((await importedInto(store, text)).counts).to.include({ new: 0, changed: 0, conflict: 0 });
        },
      ),
      RUNS,
    );
  }).timeout(120_000);

  it('of a pair that was kept before they were go into a file, and out of it everywhere', async () => {
    const store = new MemoryStore();
    const page = await aPage(store);
    page.run('agenda-item-add', { titles: ['Budget'] });
    await saved(page);
    for (const id of ['ana', 'ben']) {
      const { key, revision } = store.read(['shared', 'r1', 'participant', id])!;
      store.apply([{ kind: 'delete', key, ifRevision: revision }], [], {});
    }
    const text = await exportedOf(page);
    const again = new MemoryStore();
    expect((await importedInto(again, text)).notes).to.deep.equal([]);
    expect(await elsewhere(again)).to.deep.equal(['Ana', 'Ben']);
    expect((await importedInto(store, text)).counts).to.include({ conflict: 0 });
  });
});

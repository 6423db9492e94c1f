import { expect } from '@open-wc/testing';
import { createMemoryStorage, MemoryStore } from '@one-on-one/core';
import { aWorkspace, idOf, saved, titles, until } from '../support/workspaces.js';

describe('A private item', () => {
  const asMentor = async (store = new MemoryStore()) => {
    const workspace = aWorkspace({ store, viewer: 'mentor' });
    await workspace.ready;
    return workspace;
  };

  it('needs somebody who said who they are', async () => {
    const workspace = aWorkspace();
    await workspace.ready;
    expect(() => workspace.run('agenda-item-add', { titles: ['Mine'], private: true })).to.throw(/no-viewer/);
  });

  it('F32 is on the disk before it is called saved; what two people share need not be', async () => {
    const storage = createMemoryStorage();
    const asked: (string | undefined)[] = [];
    const { commit } = storage;
    storage.commit = (writes, options) => {
      asked.push(`${writes[0]?.key[0]}: ${options?.durability}`);
      return commit(writes, options);
    };
    const workspace = aWorkspace({ storage, viewer: 'mentor' });
    await workspace.ready;
    asked.length = 0;
    workspace.run('agenda-item-add', { titles: ['Say sorry'], private: true });
    workspace.run('agenda-item-add', { titles: ['The budget'] });
    await saved(workspace);
    expect(asked).to.deep.equal(['private: strict', 'shared: default']);
  });

  it('is seen by its author and by nobody else, and lies in their partition', async () => {
    const store = new MemoryStore();
    const mentor = await asMentor(store);
    mentor.run('agenda-item-add', { titles: ['Say sorry'], private: true });
    await saved(mentor);
    const others = [aWorkspace({ store, viewer: 'mentee' }), aWorkspace({ store })];
    await Promise.all(others.map(({ ready }) => ready));
    expect(titles(mentor)).to.deep.equal(['Say sorry']);
    for (const other of others) expect(JSON.stringify(other.state)).not.to.include('sorry');
    const holders = [...store.records()].filter(({ value }) => JSON.stringify(value).includes('Say sorry'));
    expect(holders.map(({ key }) => key.slice(0, 2))).to.deep.equal([['private', 'mentor']]);
  });

  it('is not seen in another pair, nor by somebody who said nothing, when they hear of it', async () => {
    const store = new MemoryStore();
    const others = [
      aWorkspace({ store, relationship: 'pair-2', viewer: 'mentor' }),
      aWorkspace({ store, relationship: 'pair-1' }),
    ];
    const mentor = aWorkspace({ store, relationship: 'pair-1', viewer: 'mentor' });
    await Promise.all([mentor, ...others].map(({ ready }) => ready));
    mentor.run('agenda-item-add', { titles: ['Mine'], private: true });
    await saved(mentor);
    for (const other of others) {
      other.run('meeting-edit', { objective: 'Ours', base: '' });
      await saved(other);
      expect(titles(other)).to.deep.equal([]);
    }
  });

  it('is shared once, and stays out of sight when the shared one gets another title', async () => {
    const mentor = await asMentor();
    mentor.run('agenda-item-add', { titles: ['Mine'], private: true, id: 'p1' });
    const facts: string[] = [];
    mentor.onFact(({ kind, id }) => facts.push(`${kind} ${id}`));
    mentor.run('agenda-item-share', { id: 'p1' });
    mentor.run('agenda-item-share', { id: 'p1' });
    mentor.run('agenda-item-share', { id: 'p1-s' });
    mentor.run('agenda-item-edit', { id: 'p1-s', title: 'Ours', base: 'Mine' });
    expect(mentor.state.items.map(({ item }) => item.title)).to.deep.equal(['Ours']);
    await saved(mentor);
    expect(facts.filter((fact) => fact.startsWith('agenda-item-shared'))).to.deep.equal([
      'agenda-item-shared p1-s',
    ]);
  });

  it('stays where it is when a shared one comes to stand after it, also once both are saved', async () => {
    const mentor = await asMentor();
    mentor.run('agenda-item-add', { titles: ['Mine', 'Mine too'], private: true });
    mentor.run('agenda-item-add', { titles: ['Ours'] });
    expect(mentor.state.undoable).to.deep.equal({ kind: 'agenda-item-add', title: 'Ours' });
    await saved(mentor);
    expect(titles(mentor)).to.deep.equal(['Mine', 'Mine too', 'Ours']);
  });

  it('stays where it is when one beside it is shared', async () => {
    const mentor = await asMentor();
    mentor.run('agenda-item-add', { titles: ['One', 'Two', 'Three'], private: true });
    mentor.run('agenda-item-share', { id: idOf(mentor, 'Three') });
    expect(mentor.state.undoable).to.deep.equal({ kind: 'agenda-item-share', title: 'Three' });
    await saved(mentor);
    expect(titles(mentor)).to.deep.equal(['One', 'Two', 'Three']);
  });

  it('moves among shared items without changing a byte that others can read', async () => {
    const store = new MemoryStore();
    const mentor = await asMentor(store);
    mentor.run('agenda-item-add', { titles: ['A', 'B', 'C'] });
    mentor.run('agenda-item-add', { titles: ['Mine'], private: true });
    await saved(mentor);
    const shared = () => JSON.stringify([...store.records()].filter(({ key }) => key[0] === 'shared'));
    const before = shared();
    mentor.run('agenda-item-move', { id: idOf(mentor, 'Mine'), before: idOf(mentor, 'B') });
    await saved(mentor);
    expect(titles(mentor)).to.deep.equal(['A', 'Mine', 'B', 'C']);
    expect(shared()).to.equal(before);
  });

  it('is still there when it was parked, for its author alone, and can be put back', async () => {
    const mentor = await asMentor();
    mentor.run('agenda-item-add', { titles: ['Budget', 'Holidays'] });
    mentor.run('agenda-item-add', { titles: ['Say sorry', 'Say thanks'], private: true });
    for (const title of ['Say sorry', 'Say thanks'])
      mentor.run('agenda-item-park', { id: idOf(mentor, title) });
    const parked = mentor.state.parked.map((entry) => [entry.item.title, entry.private]);
    expect(parked).to.deep.equal([
      ['Say sorry', true],
      ['Say thanks', true],
    ]);
    mentor.run('agenda-item-restore', { id: idOf(mentor, 'Say sorry') });
    expect(titles(mentor)).to.include('Say sorry');
  });

  it('becomes a new shared item by an explicit act, in its place, and is taken back by undo', async () => {
    const store = new MemoryStore();
    const mentor = await asMentor(store);
    mentor.run('agenda-item-add', { titles: ['A', 'B'] });
    mentor.run('agenda-item-add', { titles: ['Mine'], private: true });
    mentor.run('agenda-item-move', { id: idOf(mentor, 'Mine'), before: idOf(mentor, 'B') });
    mentor.run('agenda-item-share', { id: idOf(mentor, 'Mine') });
    expect(mentor.state.items.map(({ item, private: mine }) => [item.title, mine])).to.deep.equal([
      ['A', false],
      ['Mine', false],
      ['B', false],
    ]);
    await saved(mentor);
    const mentee = aWorkspace({ store, viewer: 'mentee' });
    await mentee.ready;
    expect(titles(mentee)).to.deep.equal(['A', 'Mine', 'B']);
    mentor.undo();
    expect(mentor.state.items[1]?.private).to.equal(true);
    await until(mentee, ({ items }) => items.length === 2);
  });

  it('keeps for its author what they were still writing when they shared it from another tab', async () => {
    const store = new MemoryStore();
    const [one, two] = [await asMentor(store), await asMentor(store)];
    one.run('agenda-item-add', { titles: ['Mine'], private: true, id: 'p1' });
    await until(two, ({ items }) => items.length === 1);
    two.run('agenda-item-share', { id: 'p1' });
    await until(one, ({ items }) => items[0]?.private === false);
    one.run('agenda-item-edit', { id: 'p1', title: 'Mine, and more', base: 'Mine' });
    await saved(one);
    expect(one.state.items.map(({ item, private: mine }) => `${item.title}: ${mine}`).sort()).to.deep.equal([
      'Mine, and more: true',
      'Mine: false',
    ]);
    const shared = [...store.records()].filter(({ key }) => key[0] === 'shared');
    expect(JSON.stringify(shared)).not.to.contain('and more');
  });

  it('goes out of sight at once when somebody else says "this is me"', async () => {
    const workspace = aWorkspace();
    await workspace.ready;
    workspace.setViewer('mentor');
    workspace.run('agenda-item-add', { titles: ['Mine'], private: true });
    workspace.setDraft('new-item', { text: 'Half a thought' });
    workspace.setViewer('mentee');
    expect(titles(workspace)).to.deep.equal([]);
    expect(workspace.state.drafts.size).to.equal(0);
    expect(workspace.state.undoable).to.equal(null);
    await saved(workspace);
    workspace.setViewer('mentor');
    await until(
      workspace,
      ({ items, drafts }) => items.length === 1 && drafts.get('new-item')?.text === 'Half a thought',
    );
  });

  it('tells the page nothing but its id', async () => {
    const mentor = await asMentor();
    const facts: unknown[] = [];
    mentor.onFact((fact) => facts.push(fact));
    mentor.run('agenda-item-add', { titles: ['Mine'], private: true, id: 'p1' });
    await saved(mentor);
    expect(facts).to.deep.equal([{ kind: 'agenda-item-added', id: 'p1', private: true }]);
  });

  it('that is no longer shared is told as removed, of the shared one alone', async () => {
    const mentor = await asMentor();
    const facts: unknown[] = [];
    mentor.run('agenda-item-add', { titles: ['Mine'], private: true, id: 'p1' });
    await saved(mentor);
    mentor.onFact((fact) => facts.push(fact));
    mentor.run('agenda-item-share', { id: 'p1' });
    mentor.undo();
    mentor.redo();
    await saved(mentor);
    const fact = { id: 'p1-s', private: false, title: 'Mine' };
    expect(facts).to.deep.equal([
      { kind: 'agenda-item-shared', ...fact },
      { kind: 'agenda-item-removed', ...fact },
      { kind: 'agenda-item-shared', ...fact },
    ]);
  });
});

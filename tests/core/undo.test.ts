import { expect } from '@open-wc/testing';
import { MemoryStore } from '@one-on-one/core';
import { aWorkspace, idOf, saved, titles, until } from '../support/workspaces.js';

describe('Undo', () => {
  const opened = async (store = new MemoryStore()) => {
    const workspace = aWorkspace({ store });
    await workspace.ready;
    return workspace;
  };

  it('brings a removed item back to its place, and removes it again by redo', async () => {
    const workspace = await opened();
    workspace.run('agenda-item-add', { titles: ['A', 'B', 'C'] });
    workspace.run('agenda-item-remove', { id: idOf(workspace, 'B') });
    expect(workspace.state.undoable).to.deep.equal({ kind: 'agenda-item-remove', title: 'B' });
    workspace.undo();
    expect(titles(workspace)).to.deep.equal(['A', 'B', 'C']);
    workspace.redo();
    expect(titles(workspace)).to.deep.equal(['A', 'C']);
  });

  it('can be done again, and again taken back', async () => {
    const workspace = await opened();
    workspace.run('agenda-item-add', { titles: ['A'] });
    workspace.undo();
    workspace.redo();
    expect(titles(workspace)).to.deep.equal(['A']);
    workspace.undo();
    expect(titles(workspace)).to.deep.equal([]);
  });

  it('can still be done again after an act that changed nothing', async () => {
    const workspace = await opened();
    workspace.run('agenda-item-add', { titles: ['A', 'B'] });
    workspace.run('agenda-item-remove', { id: idOf(workspace, 'B') });
    workspace.undo();
    workspace.run('agenda-item-edit', { id: idOf(workspace, 'A'), title: 'A', base: 'A' });
    expect(workspace.state.redoable).to.deep.equal({ kind: 'agenda-item-remove', title: 'B' });
  });

  it('takes back at once what was done with one wish, does it again at once, and is called as what it began with', async () => {
    const workspace = await opened();
    workspace.run('agenda-item-add', { titles: ['A'], id: 'a' });
    workspace.asOne(() => {
      workspace.run('agenda-item-edit', { id: 'a', title: 'B', base: 'A' });
      workspace.asOne(() => workspace.run('agenda-item-edit', { id: 'a', title: 'C', base: 'B' }));
      workspace.run('agenda-item-discuss', { id: 'a' });
    });
    workspace.asOne(() => {});
    const seen = () => workspace.state.items.map(({ item }) => `${item.title} ${item.status}`);
    for (let times = 0; times < 2; times += 1) {
      expect(workspace.state.undoable?.kind).to.equal('agenda-item-edit');
      workspace.undo();
      expect(seen()).to.deep.equal(['A open']);
      expect(workspace.state.redoable?.kind).to.equal('agenda-item-edit');
      workspace.redo();
      expect(seen()).to.deep.equal(['C discussed']);
    }
    workspace.undo();
    workspace.undo();
    expect(seen()).to.deep.equal([]);
  });

  it('takes back what was done before one of several acts was refused', async () => {
    const workspace = await opened();
    const add = (...titles: readonly string[]) => workspace.run('agenda-item-add', { titles });
    expect(() =>
      workspace.asOne(() => {
        add('A');
        add('');
      }),
    ).to.throw();
    add('B');
    workspace.undo();
    workspace.undo();
    expect([titles(workspace), workspace.state.undoable]).to.deep.equal([[], null]);
  });

  it('cannot be done again once something else was done', async () => {
    const workspace = await opened();
    workspace.run('agenda-item-add', { titles: ['A'] });
    workspace.undo();
    workspace.run('agenda-item-add', { titles: ['B'] });
    expect(workspace.state.redoable).to.equal(null);
    workspace.redo();
    expect(titles(workspace)).to.deep.equal(['B']);
  });

  it('leaves alone what somebody else changed since', async () => {
    const store = new MemoryStore();
    const [ours, theirs] = [await opened(store), await opened(store)];
    ours.run('agenda-item-add', { titles: ['Budget'] });
    await until(theirs, ({ items }) => items.length === 1);
    const id = idOf(ours, 'Budget');
    ours.run('agenda-item-edit', { id, title: 'Budget 2031', base: 'Budget' });
    await until(theirs, ({ items }) => items[0]?.item.title === 'Budget 2031');
    theirs.run('agenda-item-edit', { id, title: 'Spring budget', base: 'Budget 2031' });
    await until(ours, ({ items }) => items[0]?.item.title === 'Spring budget');
    ours.undo();
    await saved(ours);
    expect(titles(ours)).to.deep.equal(['Spring budget']);
  });

  it('leaves an added item alone when somebody wrote in it since', async () => {
    const store = new MemoryStore();
    const [ours, theirs] = [await opened(store), await opened(store)];
    ours.run('agenda-item-add', { titles: ['Budget'], id: 'b1' });
    await until(theirs, ({ items }) => items.length === 1);
    theirs.run('agenda-item-edit', { id: 'b1', title: 'Budget and a lot more', base: 'Budget' });
    await until(ours, ({ items }) => items[0]?.item.title === 'Budget and a lot more');
    ours.undo();
    await saved(ours);
    expect(titles(ours)).to.deep.equal(['Budget and a lot more']);
  });

  it('says how many items were added at once', async () => {
    const workspace = await opened();
    workspace.run('agenda-item-add', { titles: ['A', 'B', 'C'] });
    expect(workspace.state.undoable).to.deep.equal({ kind: 'agenda-item-add', title: 'A', count: 3 });
  });

  it('is in storage too: a reopened workspace sees what was brought back', async () => {
    const store = new MemoryStore();
    const workspace = await opened(store);
    workspace.run('agenda-item-add', { titles: ['A'] });
    workspace.run('agenda-item-drop', { id: idOf(workspace, 'A') });
    workspace.undo();
    await saved(workspace);
    expect(titles(await opened(store))).to.deep.equal(['A']);
  });

  it('tells the page what happened: an undone removal is a restored item', async () => {
    const workspace = await opened();
    workspace.run('agenda-item-add', { titles: ['A'], id: 'a1' });
    const facts: string[] = [];
    workspace.onFact(({ kind, id }) => facts.push(`${kind} ${id}`));
    workspace.run('agenda-item-remove', { id: 'a1' });
    workspace.undo();
    workspace.redo();
    await saved(workspace);
    expect(facts).to.deep.equal([
      'agenda-item-added a1',
      'agenda-item-removed a1',
      'agenda-item-restored a1',
      'agenda-item-removed a1',
    ]);
  });
});

import { createMemoryStorage, operations, type StorageAdapter } from '@one-on-one/core';
import { expect } from '@open-wc/testing';
import { thisPage } from '../../packages/elements/src/context/page.js';
import { joinWorkspace } from '../../packages/elements/src/workspace/open-workspaces.js';
import { holdTimers } from './timers.js';

describe('The open workspaces of a page', () => {
  let storage: StorageAdapter;
  let timers: ReturnType<typeof holdTimers>;

  beforeEach(() => {
    storage = createMemoryStorage();
    timers = holdTimers();
  });

  afterEach(() => timers.release());

  const isOpen = () => thisPage().workspaces!.some(({ wanted }) => wanted.storage === storage);

  it('are one for the same storage, relationship and viewer', () => {
    const wanted = { storage, relationship: 'r1', viewer: 'ana' };
    const { workspace } = joinWorkspace(wanted);
    expect(joinWorkspace({ ...wanted }).workspace).to.equal(workspace);
    expect(joinWorkspace({ ...wanted, relationship: 'r2' }).workspace).not.to.equal(workspace);
    expect(joinWorkspace({ ...wanted, viewer: 'ben' }).workspace).not.to.equal(workspace);
    expect(joinWorkspace({ ...wanted, storage: createMemoryStorage() }).workspace).not.to.equal(workspace);
  });

  it('are joined without naming the people, but not with other people', () => {
    const ana = { id: 'ana', role: 'mentor', displayName: 'Ana' } as const;
    const { workspace } = joinWorkspace({ storage, participants: [ana] });
    expect(joinWorkspace({ storage }).workspace).to.equal(workspace);
    expect(joinWorkspace({ storage, participants: [{ ...ana }] }).workspace).to.equal(workspace);
    expect(joinWorkspace({ storage, participants: [{ ...ana, displayName: 'Eve' }] }).workspace).not.to.equal(
      workspace,
    );
  });

  it('are found by another copy of the SDK, at the agreed place', () => {
    const { workspace } = joinWorkspace({ storage });
    const page = (globalThis as unknown as Record<symbol, ReturnType<typeof thisPage>>)[
      Symbol.for('one-on-one/1')
    ]!;
    const entry = page.workspaces!.find(({ wanted }) => wanted.storage === storage)!;
    expect(entry.join().workspace).to.equal(workspace);
  });

  it('close some time after the last user has left', () => {
    const [first, second] = [joinWorkspace({ storage }), joinWorkspace({ storage })];
    first.leave();
    first.leave();
    timers.pass(5000);
    expect(isOpen()).to.equal(true);
    second.leave();
    expect(isOpen()).to.equal(true);
    timers.pass(5000);
    expect(isOpen()).to.equal(false);
  });

  it('stay open for who comes back soon', () => {
    const { workspace, leave } = joinWorkspace({ storage });
    leave();
    const again = joinWorkspace({ storage });
    timers.pass(5000);
    expect(isOpen()).to.equal(true);
    expect(again.workspace).to.equal(workspace);
  });

  it('do not close on what is not saved yet', async () => {
    const { workspace, leave } = joinWorkspace({ storage });
    await workspace.ready;
    workspace.equip(operations);
    let answer = () => {};
    const commit = storage.commit.bind(storage);
    const slow = new Promise<void>((resolve) => (answer = resolve));
    storage.commit = async (...call) => slow.then(() => commit(...call));
    workspace.run('agenda-item-add', { titles: ['Career goals'] });
    leave();
    timers.pass(1500);
    expect(workspace.state.save.kind).not.to.equal('saved');
    expect(isOpen()).to.equal(true);
    const closed = new Promise<void>((resolve) => {
      const { close } = workspace;
      workspace.close = () => close.call(workspace).then(resolve);
    });
    answer();
    await closed;
    expect(isOpen()).to.equal(false);
  });

  it('F42 have kept the last keystroke when they are opened again', async () => {
    const { workspace, leave } = joinWorkspace({ storage });
    workspace.setDraft('new-item', { text: 'Career go' });
    leave();
    timers.pass(5000);
    const again = joinWorkspace({ storage }).workspace;
    await again.ready;
    expect(again).not.to.equal(workspace);
    expect(again.state.drafts.get('new-item')?.text).to.equal('Career go');
  });

  it('leave the storage that the page gave open', async () => {
    const { workspace, leave } = joinWorkspace({ storage });
    await workspace.ready;
    leave();
    timers.pass(5000);
    expect(isOpen()).to.equal(false);
    expect(await storage.list({ prefix: ['shared'] })).to.deep.equal([]);
  });
});

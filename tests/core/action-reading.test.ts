import { expect } from '@open-wc/testing';
import {
  actionReading,
  createMemoryStorage,
  isOneOnOneError,
  MemoryStore,
  openWorkspace,
  operations,
} from '@one-on-one/core';
import { aClock, aSchedule, aWorkspace, saved } from '../support/workspaces.js';

const reader = (store: MemoryStore) =>
  openWorkspace({
    storage: createMemoryStorage({ store }),
    tab: 'reader',
    clock: aClock(),
    schedule: aSchedule().schedule,
    random: () => new Uint8Array(10),
  });

/** A pair that agreed on this in its first meeting, and is in its second. */
async function agreed(...titles: readonly string[]): Promise<MemoryStore> {
  const store = new MemoryStore();
  const workspace = aWorkspace({ store });
  await workspace.ready;
  const ownerId = workspace.state.mentee.id;
  for (const title of titles) workspace.run('action-item-add', { title, ownerId });
  workspace.run('meeting-start', {});
  workspace.run('meeting-close', {});
  workspace.run('action-item-add', { title: 'Agreed today', ownerId, dueDate: '2000-01-01' });
  await saved(workspace);
  return store;
}

describe('a workspace that only has what reads actions', () => {
  it('shows what is open, of this meeting and of those before, the earlier day first', async () => {
    const workspace = reader(await agreed('Of last time'));
    workspace.equip(actionReading);
    await workspace.ready;
    expect(workspace.state.actions.map(({ title }) => title)).to.deep.equal(['Agreed today', 'Of last time']);
    expect(workspace.state.agreed.map(({ title }) => title)).to.deep.equal(['Agreed today']);
  });

  it('reads them also once it was read without them', async () => {
    const workspace = reader(await agreed('Of last time'));
    await workspace.ready;
    expect(workspace.state.actions).to.have.length(0);
    workspace.equip(actionReading);
    await workspace.refresh();
    expect(workspace.state.actions).to.have.length(2);
  });

  it('cannot change anything, until it has everything', async () => {
    const workspace = reader(await agreed('Of last time'));
    workspace.equip(actionReading);
    await workspace.ready;
    const [action] = workspace.state.actions;
    const complete = () => workspace.run('action-item-complete', { id: action!.id });
    expect(complete)
      .to.throw()
      .that.satisfies((error: unknown) => isOneOnOneError(error, 'unavailable'));
    workspace.equip(operations);
    workspace.equip(actionReading);
    complete();
    expect(workspace.state.actions.map(({ title }) => title)).to.deep.equal(['Of last time']);
    await saved(workspace);
    expect(workspace.state.series).not.to.equal(null);
  });
});

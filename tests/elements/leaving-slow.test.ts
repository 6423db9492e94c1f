import { MemoryStore } from '@one-on-one/core';
import type { OneOnOneData } from '@one-on-one/elements/data';
import { expect } from '@open-wc/testing';
import { appears } from '../support/agenda-dialogs.js';
import { showData } from '../support/data-page.js';
import { aDeviceWithOthers, askToWipe, dataSays, pressIn } from '../support/data-states.js';
import { HandMadeWorkspace, offerWorkspace } from '../support/hand-made-workspace.js';
import { waitUntil } from '../support/wait-until.js';

const deleteIn = ({ renderRoot }: OneOnOneData) =>
  renderRoot.querySelector<HTMLButtonElement>('dialog .danger')!;

describe('Leaving a computer that is slow', () => {
  it('says that it is done where the page turns to another pair, however long that one takes to be read', async () => {
    const { element, workspace } = await showData({
      open: () => aDeviceWithOthers(new MemoryStore()),
      enter: askToWipe('Leave this computer'),
    });
    await pressIn(element, 'Delete it for good');
    await dataSays(element, 'Everything is deleted here');
    const next = new HandMadeWorkspace({ ...workspace.state, status: 'loading' });
    offerWorkspace(next, 'read-slowly');
    element.relationship = 'read-slowly';
    await waitUntil(() => !element.renderRoot.querySelector('dialog'), 'nothing is read yet');
    next.change({ status: 'ready' });
    await appears('the dialog', () => element.renderRoot.querySelector('dialog')?.open);
    await pressIn(element, 'Done');
    expect(element.renderRoot.querySelector('dialog')!.open).to.equal(false);
  });

  it('deletes nothing before it is known how much that is', async () => {
    const store = new MemoryStore();
    const { element, workspace } = await showData({ open: () => aDeviceWithOthers(store) });
    const { list } = workspace.storage;
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    workspace.storage.list = (...args) => held.then(() => list(...args));
    await askToWipe('Leave this computer')(element);
    expect(deleteIn(element).disabled).to.equal(true);
    release();
    await dataSays(element, 'emil');
    expect(deleteIn(element).disabled).to.equal(false);
  });

  it('deletes what it can where that cannot be known', async () => {
    const { element, workspace } = await showData({ open: () => aDeviceWithOthers(new MemoryStore()) });
    workspace.storage.list = () => Promise.reject(new Error('Out of order.'));
    await askToWipe('Leave this computer')(element);
    await dataSays(element, 'Storage does not answer now');
    expect(deleteIn(element).disabled).to.equal(false);
  });
});

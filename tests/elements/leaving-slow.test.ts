import { MemoryStore } from '@one-on-one/core';
import { expect } from '@open-wc/testing';
import { appears } from '../support/agenda-dialogs.js';
import { showData } from '../support/data-page.js';
import { aDeviceWithOthers, askToWipe, dataSays, pressIn } from '../support/data-states.js';
import { HandMadeWorkspace, offerWorkspace } from '../support/hand-made-workspace.js';
import { waitUntil } from '../support/wait-until.js';

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
});

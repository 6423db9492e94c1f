import { MemoryStore } from '@one-on-one/core';
import { expect } from '@open-wc/testing';
import { showData } from '../support/data-page.js';
import { aDeviceWithOthers, askToWipe, dataSays, pressIn } from '../support/data-states.js';
import { wordsOn } from '../support/words-on-screen.js';
import { idOf, saved } from '../support/workspaces.js';

const LEAVE = 'Leave this computer';

async function leaving(store = new MemoryStore()) {
  const shown = await showData({ open: () => aDeviceWithOthers(store), enter: askToWipe(LEAVE) });
  await dataSays(shown.element, 'emil');
  return shown;
}

describe('The files that are taken along from a computer', () => {
  it('are not said to lack somebody’s words where nothing but what a wipe and what was removed leave is theirs', async () => {
    const { element, workspace } = await leaving();
    await pressIn(element, 'Delete it for good');
    await dataSays(element, 'Everything is deleted here');
    await pressIn(element, 'Done');
    workspace.run('participant-rename', { role: 'mentee', displayName: 'Cleo' });
    workspace.setViewer('mentee');
    workspace.run('agenda-item-add', { titles: ['Never mind'], private: true });
    workspace.run('agenda-item-add', { titles: ['For both'], private: true });
    workspace.run('note-write', { body: 'Hm', private: true });
    workspace.run('note-write', { body: '', base: 'Hm', private: true });
    workspace.run('agenda-item-remove', { id: idOf(workspace, 'Never mind') });
    workspace.run('agenda-item-share', { id: idOf(workspace, 'For both') });
    workspace.setViewer('mentor');
    await saved(workspace);
    await askToWipe(LEAVE)(element);
    await dataSays(element, 'Cleo');
    expect(wordsOn(element)).not.to.contain('no file holds that');
    await pressIn(element, 'Cancel');
    workspace.setViewer('mentee');
    workspace.run('note-write', { body: 'I am not sure of it', private: true });
    workspace.setViewer('mentor');
    await saved(workspace);
    await askToWipe(LEAVE)(element);
    await dataSays(element, 'no file holds that');
  });
});

import { MemoryStore, OneOnOneError, type Workspace } from '@one-on-one/core';
import type { OneOnOneData } from '@one-on-one/elements/data';
import { expect, nextFrame } from '@open-wc/testing';
import { appears } from '../support/agenda-dialogs.js';
import { showData } from '../support/data-page.js';
import { aDeviceWithOthers, askToWipe, dataSays, pressIn } from '../support/data-states.js';
import { downloads } from '../support/downloads.js';
import { wordsOn } from '../support/words-on-screen.js';
import { idOf, saved, until } from '../support/workspaces.js';

const LEAVE = 'Leave this computer';

async function leaving(store = new MemoryStore()) {
  const shown = await showData({ open: () => aDeviceWithOthers(store), enter: askToWipe(LEAVE) });
  await dataSays(shown.element, 'emil');
  return shown;
}

const saveOf = ({ renderRoot }: OneOnOneData, name: string) =>
  renderRoot.querySelector<HTMLButtonElement>(`[aria-label="Save as a file: ${name}"]`)!;

/** Saves the file of a pair, and answers it once its row says this. */
async function fileOf(element: OneOnOneData, name: string, words: string, meanwhile = async () => {}) {
  const save = saveOf(element, name);
  const files = await downloads(async () => {
    save.click();
    await meanwhile();
    await appears(`"${words}"`, () => save.parentElement!.textContent.includes(words));
  });
  return files.join();
}

/** Enters something that storage takes only once it is released. */
function somethingOnItsWay(workspace: Workspace): () => void {
  const { commit } = workspace.storage;
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  workspace.storage.commit = (...args) => held.then(() => commit(...args));
  workspace.run('agenda-item-add', { titles: ['On its way'] });
  return () => release();
}

describe('The files that are taken along from a computer', () => {
  it('wait for what is being saved', async () => {
    const { element, workspace } = await leaving();
    await fileOf(element, 'emil', 'The file is made.'); // what writes it is here from now on
    const release = somethingOnItsWay(workspace);
    const file = await fileOf(element, 'Ben', 'The file is made.', async () => {
      for (let frames = 0; frames < 3; frames += 1) await nextFrame(); // it would have been read by then
      release();
    });
    expect(file).to.contain('On its way');
  });

  it('are not said to be made where something else is wanted by then', async () => {
    const { element, workspace } = await leaving();
    await fileOf(element, 'emil', 'The file is made.'); // what writes it is here from now on
    const release = somethingOnItsWay(workspace);
    const files = await downloads(async () => {
      saveOf(element, 'Ben').click();
      element.renderRoot.querySelector<HTMLInputElement>('dialog input[type=checkbox]')!.click();
      release();
      await saved(workspace);
      for (let frames = 0; frames < 10; frames += 1) await nextFrame(); // it would have been said by then
    });
    expect(files).to.have.length(1);
    expect(saveOf(element, 'Ben').parentElement!.textContent).not.to.contain('The file is made.');
  });

  it('are made before anything is deleted', async () => {
    const { element, workspace } = await leaving();
    await fileOf(element, 'emil', 'The file is made.'); // what writes it is here from now on
    const { list } = workspace.storage;
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    // A wipe reads by portions.
    workspace.storage.list = (range, ...more) =>
      (range.limit ? Promise.resolve() : held).then(() => list(range, ...more));
    const files = await downloads(async () => {
      saveOf(element, 'Ben').click();
      await pressIn(element, 'Delete it for good');
      for (let frames = 0; frames < 10; frames += 1) await nextFrame(); // all would be gone by then
      release();
      await dataSays(element, 'Everything is deleted here');
    });
    expect(files.join()).to.contain('Topic 0');
  });

  it('say what they lack where storage does not take it', async () => {
    const { element, workspace } = await leaving();
    const { commit } = workspace.storage;
    workspace.storage.commit = () =>
      Promise.reject(new OneOnOneError('quota', 'Full.', { committed: 'no', retry: 'user' }));
    workspace.run('agenda-item-add', { titles: ['No room for it'] });
    await until(workspace, ({ save }) => save.kind === 'failed');
    expect(await fileOf(element, 'Ben', 'not saved yet, and not in this file')).not.to.contain('No room');
    expect(await fileOf(element, 'emil', 'The file is made.')).to.contain('emil is not ready');
    workspace.storage.commit = commit;
    workspace.run('agenda-item-add', { titles: ['Room again'] });
    await saved(workspace);
    expect(await fileOf(element, 'Ben', 'The file is made.'))
      .to.contain('No room')
      .and.contain('Room again');
    expect(saveOf(element, 'Ben').parentElement!.textContent).not.to.contain('not in this file');
  });

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

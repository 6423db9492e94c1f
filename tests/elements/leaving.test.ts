import '@one-on-one/elements/data/define.js';
import '@one-on-one/elements/workspace/define.js';
import { MemoryStore, type WorkspaceOptions } from '@one-on-one/core';
import { parseExport } from '@one-on-one/core/transfer';
import { expect, fixture, html } from '@open-wc/testing';
import { anAgendaOf } from '../support/agenda-page.js';
import { appears, press, says } from '../support/agenda-dialogs.js';
import { showData } from '../support/data-page.js';
import {
  aDeviceWithOthers,
  aKeptPair,
  askToWipe,
  aNamedStorage,
  chooseToLeave,
  dataSays,
  dataStates,
  pressIn,
} from '../support/data-states.js';
import { downloads } from '../support/downloads.js';
import { waitUntil } from '../support/wait-until.js';
import { wordsOn } from '../support/words-on-screen.js';
import { aWorkspace, saved } from '../support/workspaces.js';

/** What lies in a store, the marks of a wipe and the device's own record aside. */
const left = (store: MemoryStore) =>
  [...store.records()].filter(({ key }) => key.at(-1) !== 'wiped' && key[1] !== '_device');

describe('Leaving a computer', () => {
  const leaving = async (store: MemoryStore) => {
    const shown = await showData({
      open: () => aDeviceWithOthers(store),
      enter: askToWipe('Leave this computer'),
    });
    await dataSays(shown.element, 'emil');
    return shown;
  };

  it('takes all pairs by default, the archived ones, too, and leaves nothing', async () => {
    const store = new MemoryStore();
    const { element, workspace } = await leaving(store);
    await pressIn(element, 'Delete it for good');
    await dataSays(element, 'Everything is deleted here');
    expect(left(store)).to.deep.equal([]);
    expect(workspace.state.viewer).to.equal(null);
    expect(wordsOn(element)).not.to.contain('emil').and.not.to.contain('Ana');
  });

  it('still takes one pair alone, and says how many stay', async () => {
    const store = new MemoryStore();
    const { element } = await leaving(store);
    await chooseToLeave(element, 'Only the one-on-one that is shown');
    expect(wordsOn(element)).to.contain('3 other one-on-ones stay in this browser');
    await pressIn(element, 'Delete it for good');
    await dataSays(element, 'is deleted here. Any other');
    expect(new Set(left(store).map(({ key }) => (key[0] === 'shared' ? key[1] : key[2])))).to.deep.equal(
      new Set(['chris', 'dora', 'emil']),
    );
  });

  it('offers a file of each pair first, with what only the viewer sees unless told otherwise', async () => {
    const store = new MemoryStore();
    const { element } = await leaving(store);
    const saveOf = (name: string) =>
      element.renderRoot.querySelector<HTMLButtonElement>(`[aria-label="Save as a file: ${name}"]`)!;
    const files = await downloads(async () => {
      for (const name of ['emil', 'Ben']) {
        saveOf(name).click();
        await appears('it is made', () => saveOf(name).parentElement!.textContent.includes('is made'));
      }
      element.renderRoot.querySelector<HTMLInputElement>('dialog [type=checkbox]')!.click();
      await element.updateComplete;
      expect(saveOf('emil').parentElement!.textContent).not.to.contain('is made');
      saveOf('emil').click();
      await appears('it is made', () => saveOf('emil').parentElement!.textContent.includes('is made'));
    });
    expect(files.map((file) => parseExport(file).ok)).to.deep.equal([true, true, true]);
    expect(files[0]).to.contain('emil is not ready');
    expect(files[1]).to.contain('Say sorry').and.not.to.contain('emil');
    expect(files[2]).not.to.contain('is not ready');
  });

  it('calls the file of each pair by whom it is with', async () => {
    const { element } = await leaving(new MemoryStore());
    const names: string[] = [];
    await downloads(
      async () => {
        for (const name of ['emil', 'Ben']) {
          const save = element.renderRoot.querySelector<HTMLButtonElement>(
            `[aria-label="Save as a file: ${name}"]`,
          )!;
          save.click();
          await appears('it is made', () => save.parentElement!.textContent.includes('is made'));
        }
      },
      (name) => names.push(name),
    );
    expect(names.map((name) => name.replace(/\d{4}-\d{2}-\d{2}/, 'day'))).to.deep.equal([
      'one-on-one-emil-day.json',
      'one-on-one-Ben-day.json',
    ]);
  });

  it('says of which pair no file holds what somebody wrote only for themselves who is not known to look', async () => {
    const known = await leaving(new MemoryStore());
    expect(wordsOn(known.element)).not.to.contain('no file holds that');
    const store = new MemoryStore();
    const open = async () => {
      const workspace = await aDeviceWithOthers(store);
      workspace.setViewer('mentee');
      await saved(workspace);
      return workspace;
    };
    const { element } = await showData({ open, enter: askToWipe('Leave this computer') });
    await dataSays(element, 'no file holds that');
    const row = element.renderRoot.querySelector('[aria-label="Save as a file: emil"]')!.closest('li')!;
    expect(row.textContent).to.contain('no file holds that');
  });

  it('says when it could not, and does the rest when it is done again', async () => {
    const store = new MemoryStore();
    const { element, workspace } = await leaving(store);
    const { commit } = workspace.storage;
    let commits = 0;
    workspace.storage.commit = (...args) =>
      (commits += 1) > 2 ? Promise.reject(new Error('The disk is full.')) : commit(...args);
    await pressIn(element, 'Delete it for good');
    await dataSays(element, 'Not everything could be deleted');
    expect(element.renderRoot.querySelector('dialog')!.open).to.equal(true);
    workspace.storage.commit = commit;
    await pressIn(element, 'Delete it for good');
    await dataSays(element, 'Everything is deleted here');
    expect(left(store)).to.deep.equal([]);
  });

  it('is no matter of this browser where the page brought its storage: one pair at a time', async () => {
    const { element } = await showData(dataStates.wipeElsewhere);
    expect(element.renderRoot.querySelector('[name=leave]')).to.equal(null);
  });

  it('where the page says who is looking, is about their pairs alone', async () => {
    const store = new MemoryStore();
    const participants = (mentor: string) =>
      [
        { id: mentor, role: 'mentor' },
        { id: 'ben', role: 'mentee' },
      ] as const;
    for (const [relationship, mentor] of [
      ['ana-ben', 'ana'],
      ['dora-ben', 'dora'],
    ] as const) {
      const workspace = aWorkspaceFor(store, relationship, mentor, participants(mentor));
      await workspace.ready;
      workspace.run('agenda-item-add', { titles: [`${mentor} alone`], private: true });
      await workspace.refresh();
      await workspace.close();
    }
    const { leaveWhole } = await import('../../packages/elements/src/workspace/leave-whole.js');
    const workspace = aWorkspaceFor(store, 'ana-ben', 'ana', participants('ana'));
    await workspace.ready;
    await leaveWhole(workspace, 'ana');
    expect(JSON.stringify(left(store)))
      .to.contain('dora alone')
      .and.not.to.contain('ana alone');
  });

  it('takes the pair that is shown alone where it knows whom the page names only by what they said', async () => {
    const store = new MemoryStore();
    const other = aWorkspaceFor(store, 'ana-ben', 'ana', [
      { id: 'ana', role: 'mentor' },
      { id: 'ben', role: 'mentee' },
    ]);
    const shown = aWorkspace({ storage: aNamedStorage({ store }), relationship: 'shown', viewer: 'ana' });
    await shown.ready;
    shown.setViewer('mentor');
    for (const workspace of [other, shown]) {
      await workspace.ready;
      workspace.run('agenda-item-add', { titles: ['One'] });
      await saved(workspace);
      await workspace.close();
    }
    const root = await fixture(
      html`<one-on-one-workspace .storage=${aNamedStorage({ store })} relationship="shown" viewer="ana">
        <one-on-one-data></one-on-one-data>
      </one-on-one-workspace>`,
    );
    const element = root.querySelector('one-on-one-data')!;
    await askToWipe('Leave this computer')(element);
    await dataSays(element, 'One other one-on-one stays in this browser');
    await pressIn(element, 'Delete it for good');
    await dataSays(element, 'is deleted here. Any other');
    expect(new Set(left(store).map(({ key }) => key[1]))).to.deep.equal(new Set(['ana-ben']));
  });

  describe('from an agenda that stands alone', () => {
    it('empties it, and says so', async () => {
      const store = new MemoryStore();
      const agenda = await anAgendaOf(await aKeptPair({ store }));
      await press(agenda.element, 'Leave this computer');
      await says(agenda.element, 'Take a file of each along first');
      expect(agenda.focusedName).to.equal('Cancel');
      await press(agenda.element, 'Delete it for good');
      await says(agenda.element, 'Everything is deleted here');
      expect(agenda.element.renderRoot.querySelector('dialog')!.open).to.equal(true);
      expect(left(store)).to.deep.equal([]);
      await press(agenda.element, 'Done');
      await waitUntil(() => !wordsOn(agenda.element).includes('Ana'), 'nothing of Ana is on screen');
      expect(wordsOn(agenda.element)).not.to.contain('Leave this computer');
    });

    it('is not offered where the page keeps everything itself', async () => {
      const agenda = await anAgendaOf(await aKeptPair({ name: 'our-back-end' }));
      await says(agenda.element, 'Templates');
      expect(wordsOn(agenda.element)).not.to.contain('Leave this computer');
    });
  });
});

const aWorkspaceFor = (
  store: MemoryStore,
  relationship: string,
  viewer: string,
  participants: NonNullable<WorkspaceOptions['participants']>,
) => aWorkspace({ storage: aNamedStorage({ store }), relationship, viewer, participants });

import { createMemoryStorage, MemoryStore, noteId } from '@one-on-one/core';
import type { OneOnOneData } from '@one-on-one/elements/data';
import { exportJson } from '@one-on-one/core/transfer';
import '@one-on-one/elements/workspace/define.js';
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { appears } from '../support/agenda-dialogs.js';
import { showData } from '../support/data-page.js';
import {
  aKeptPair,
  aNamedStorage,
  askToWipe,
  chooseToLeave,
  dataSays,
  dataStates,
  pressIn,
} from '../support/data-states.js';
import { rememberOf } from '../../packages/elements/src/workspace/pair-memory.js';
import { aWorkspace, saved } from '../support/workspaces.js';

const textOf = (element: OneOnOneData) => element.renderRoot.textContent.replace(/\s+/g, ' ');
const focused = (element: OneOnOneData) => element.shadowRoot?.activeElement?.textContent.trim();
const dialogOf = (element: OneOnOneData) => element.renderRoot.querySelector('dialog')!;

describe('<one-on-one-data>', () => {
  it('says what is stored, where and how safely', async () => {
    const { element } = await showData(dataStates.saved);
    const text = textOf(element);
    expect(text).to.contain('1 meeting, 3 agenda items, and 1 item that only you see.');
    expect(text, 'no meeting has a date').not.to.contain('The first meeting');
    expect(text).to.contain('In this browser on this device');
    expect(text).to.contain('This browser may remove it');
    expect(text).to.contain('Never from this browser.');
  });

  it('says when the first meeting is that has a date, and not when that was written down', async () => {
    const open = async () => {
      const workspace = await aKeptPair();
      workspace.run('meeting-edit', { startsAt: '2030-03-20T15:00:00.000Z' });
      await saved(workspace);
      return workspace;
    };
    const { element } = await showData({ open });
    await dataSays(element, 'The first meeting: ');
    expect(textOf(element)).to.match(/The first meeting: [^.]*Mar(ch)? 20/);
  });

  it('says of what was only read from a file that it was never exported', async () => {
    const { element, workspace } = await showData(dataStates.saved);
    rememberOf(workspace.state.relationshipId, { readAt: '2030-01-10T09:00:00.000Z' });
    await dataSays(element, 'Never from this browser.');
  });

  it('offers no import into a pair that is archived: nothing is written there', async () => {
    const open = async () => {
      const workspace = await aKeptPair();
      workspace.run('relationship-archive', { id: 'pair' });
      await saved(workspace);
      return workspace;
    };
    const { element } = await showData({ open });
    await dataSays(element, 'Export');
    const names = [...element.renderRoot.querySelectorAll('button')].map((it) => it.textContent.trim());
    expect(names).to.include('Export').and.not.to.include('Import');
  });

  it('says below its heading what an import did', async () => {
    const { element, workspace } = await showData(dataStates.saved);
    const { relationshipId: relationship, viewer } = workspace.state;
    const options = { relationship, viewer, includePrivate: true, exportedAt: '2030-02-01T09:00:00.000Z' };
    const there = await aKeptPair({}, 4);
    await pressIn(element, 'Import');
    const field = await appears('a text can be pasted', () =>
      element.renderRoot.querySelector<HTMLTextAreaElement>('#import-text'),
    );
    field.value = await exportJson(there.storage, options);
    await pressIn(element, 'Read it');
    await dataSays(element, 'new entr');
    dialogOf(element).querySelector<HTMLButtonElement>('.primary')!.click();
    await dataSays(element, 'Imported');
    const boxOf = (selector: string) => dialogOf(element).querySelector(selector)!.getBoundingClientRect();
    expect(boxOf('[role=status]').top).to.be.at.least(boxOf('#dialog-heading').bottom);
  });

  it('counts notes, decisions and actions, and what of it only the viewer sees', async () => {
    const { element, workspace } = await showData(dataStates.everything);
    expect(textOf(element)).to.contain(
      '1 meeting, 3 agenda items, 1 note, 1 decision, 2 actions, and 1 item and 1 note that only you see.',
    );
    workspace.run('note-remove', { id: noteId('regular-1', undefined, true) });
    await dataSays(element, 'and 1 item that only you see.');
  });

  it('names the storage that the page brought, and promises nothing of it', async () => {
    const { element } = await showData(dataStates.elsewhere);
    expect(textOf(element)).to.contain('This page decides that.').and.not.to.contain('Copies');
  });

  it('law 1 never counts or shows what only the other person sees', async () => {
    const store = new MemoryStore();
    await aKeptPair({ store });
    const { element } = await showData({ open: () => aKeptPair({ store, viewer: 'mentee' }, 1) });
    await dataSays(element, '4 agenda items');
    expect(textOf(element)).to.contain('1 item that only you see').and.not.to.contain('2 items');
    const before = await showData({
      open: () => aKeptPair({ store }, 0).then(async (one) => (one.setViewer(null), one)),
    });
    await dataSays(before.element, 'agenda items');
    await appears('nobody is known', () => !textOf(before.element).includes('only you see'));
  });

  it('counts anew when something was written', async () => {
    const { element, workspace } = await showData(dataStates.saved);
    workspace.run('agenda-item-add', { titles: ['One more'] });
    await dataSays(element, '4 agenda items');
  });

  it('exports everything as a file', async () => {
    const { element } = await showData(dataStates.saved);
    await pressIn(element, 'Export');
    const text = await appears('the file', () =>
      element.renderRoot.querySelector<HTMLTextAreaElement>('[readonly][aria-busy=false]'),
    );
    await appears('its text', () => text.value.includes('Topic 1'));
    expect(text.value).not.to.contain('Say sorry');
  });

  it('lets somebody else say who they are', async () => {
    const { element, workspace } = await showData(dataStates.notYou);
    element.renderRoot.querySelectorAll<HTMLInputElement>('dialog [name=viewer]')[2]!.click();
    expect(workspace.state.viewer).to.equal(null);
    await appears('the count is not theirs', () => !textOf(element).includes('only you see'));
  });

  describe('before it deletes everything', () => {
    it('says what stays, offers an export, and has at hand what does no harm', async () => {
      const { element, workspace } = await showData(dataStates.wipeDialog);
      await appears('the focus', () => focused(element) === 'Cancel');
      expect(textOf(element)).to.contain('Files that you exported stay');
      await dataSays(element, 'Take a file of each along first');
      await pressIn(element, 'Cancel');
      expect(dialogOf(element).open).to.be.false;
      expect(workspace.state.items).to.have.length(4);
    });

    it('says how many other pairs stay, the archived ones too, and of one pair alone nothing', async () => {
      const { element } = await showData(dataStates.wipeOne);
      expect(textOf(element)).to.contain('3 other one-on-ones stay in this browser, with what only you see');
      const alone = await showData(dataStates.wipeDialog);
      await chooseToLeave(alone.element, 'Only the one-on-one that is shown');
      await dataSays(alone.element, 'Last export: Never');
      expect(textOf(alone.element)).not.to.contain('stays in this browser');
      expect(alone.element.renderRoot.querySelector('#others')).to.equal(null);
    });

    it('goes on to the export when that is wanted first', async () => {
      const { element } = await showData(dataStates.wipeOne);
      await pressIn(element, 'Export it first');
      await appears(
        'the export',
        () => dialogOf(element).open && dialogOf(element).querySelector('[readonly]'),
      );
    });

    it('takes a private note along in that export, where nothing on the agenda is private', async () => {
      const storage = aNamedStorage();
      const workspace = aWorkspace({ storage, viewer: 'mentor', relationship: 'pair' });
      await workspace.ready;
      workspace.run('note-write', { body: 'I told him.', private: true });
      await saved(workspace);
      const { element } = await showData({
        open: async () => workspace,
        enter: askToWipe('Leave this computer'),
      });
      await chooseToLeave(element, 'Only the one-on-one that is shown');
      await pressIn(element, 'Export it first');
      const file = await appears(
        'the file',
        () => dialogOf(element).querySelector<HTMLTextAreaElement>('[readonly][aria-busy=false]')?.value,
      );
      expect(file).to.contain('I told him.');
    });
  });

  it('deletes everything, and says so to everybody', async () => {
    const { element, workspace } = await showData(dataStates.wiped);
    expect(workspace.state.items).to.have.length(0);
    expect(dialogOf(element).open).to.be.true; // wherever on the page the rows are
    expect(dialogOf(element).textContent).to.contain('is deleted here');
    expect(focused(element)).to.equal('Done');
    workspace.setViewer('mentee'); // what the page shows by then may be of somebody else
    await element.updateComplete;
    expect(dialogOf(element).open).to.be.true;
    await pressIn(element, 'Done');
    expect(dialogOf(element).open).to.be.false;
    const notice = element.renderRoot.querySelector('[role=status] [part~=wiped]');
    expect(notice?.textContent).to.contain('is deleted here');
    await dataSays(element, 'Nothing yet');
    workspace.run('agenda-item-add', { titles: ['From the start'] });
    await appears('the notice goes', () => !textOf(element).includes('is deleted here'));
  });

  it('says when it could not, tells the page, and leaves the dialog open', async () => {
    const failing = await showData({
      open: dataStates.notWiped.open,
      enter: (shown) => pressIn(shown, 'Leave this computer'),
    });
    const told = oneEvent(failing.element, 'one-on-one-error');
    await pressIn(failing.element, 'Delete it for good');
    expect((await told).detail.code).to.equal('io');
    await dataSays(failing.element, 'Not everything could be deleted');
    expect(dialogOf(failing.element).open).to.be.true;
    expect(failing.workspace.state.items).to.have.length(4);
  });

  it('changes nothing where it may only be read', async () => {
    const { element } = await showData(dataStates.readOnly);
    const names = [...element.renderRoot.querySelectorAll('button')].map((it) => it.textContent.trim());
    expect(names).to.deep.equal(['Export']);
  });

  it('is about the workspace around it, and asks nobody whom the page names', async () => {
    const root = await fixture(html`
      <one-on-one-workspace relationship="around" viewer="mentor" .storage=${createMemoryStorage()}>
        <one-on-one-data></one-on-one-data>
      </one-on-one-workspace>
    `);
    const element = root.querySelector<OneOnOneData>('one-on-one-data')!;
    await dataSays(element, 'Only on this page');
    await dataSays(element, 'Nothing yet');
    expect(textOf(element)).not.to.contain('Not you?');
  });
});

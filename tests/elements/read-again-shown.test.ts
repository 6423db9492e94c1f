import { MemoryStore, type StorageAdapter, type Workspace } from '@one-on-one/core';
import { expect } from '@open-wc/testing';
import { tellReaders } from '../../packages/elements/src/workspace/storage-readers.js';
import { openExport } from '../support/agenda-dialogs.js';
import { anAgendaOf } from '../support/agenda-page.js';
import { showData } from '../support/data-page.js';
import { dataSays } from '../support/data-states.js';
import { aSilentStorage } from '../support/silent-storage.js';
import { waitUntil } from '../support/wait-until.js';
import { aWorkspace, saved } from '../support/workspaces.js';

const add = async (workspace: Workspace, title: string) => {
  workspace.run('agenda-item-add', { titles: [title] });
  await saved(workspace);
};

/** Two people on storage that tells nothing, and how often all of the pair is read. */
async function aPair() {
  const store = new MemoryStore();
  let count = 0;
  const of = async (storage: StorageAdapter) => {
    const workspace = aWorkspace({ storage, relationship: 'pair' });
    await saved(workspace);
    return workspace;
  };
  const silent = aSilentStorage(store);
  const counting: StorageAdapter = {
    ...silent,
    list: (range) => {
      if (range.prefix.length === 2 && range.limit !== 1 && range.prefix[0] === 'shared') count += 1;
      return silent.list(range);
    },
  };
  const [ana, ben] = [await of(aSilentStorage(store)), await of(counting)];
  await add(ana, 'The budget');
  await ben.refresh();
  return { ana, ben, wholeReads: () => count };
}

describe('While storage is read again', () => {
  it('what is stored is counted anew once something changed, and not before', async () => {
    const { ana, ben, wholeReads } = await aPair();
    const { element } = await showData({ open: () => Promise.resolve(ben) });
    await dataSays(element, '1 agenda item');
    const before = wholeReads();
    for (let round = 0; round < 3; round += 1) {
      await ben.refresh();
      await element.updateComplete;
    }
    await add(ana, 'The team');
    await ben.refresh();
    await dataSays(element, '2 agenda items');
    expect(wholeReads()).to.equal(before + 1);
  });

  it('what is stored is counted anew when an import brought what is not on screen', async () => {
    const { ben, wholeReads } = await aPair();
    const { element } = await showData({ open: () => Promise.resolve(ben) });
    await dataSays(element, '1 agenda item');
    const before = wholeReads();
    tellReaders(ben);
    await waitUntil(() => wholeReads() === before + 1, 'it is counted anew');
  });

  const select = (field: HTMLTextAreaElement) => {
    field.focus();
    field.setSelectionRange(2, 5);
  };
  const selected = ({ selectionStart, selectionEnd }: HTMLTextAreaElement) => [selectionStart, selectionEnd];

  const open = async (workspace: Workspace, format: 'md' | 'json' | 'csv') => {
    const agenda = await anAgendaOf(workspace);
    await openExport(agenda.element, format);
    return { agenda, field: agenda.field('Export') };
  };

  /** Tells whether a text was away meanwhile. */
  const watchAway = (field: HTMLTextAreaElement) => {
    let wasAway = false;
    new MutationObserver(() => (wasAway = true)).observe(field, { attributeFilter: ['aria-busy'] });
    return () => wasAway;
  };

  for (const format of ['md', 'json', 'csv'] as const)
    it(`an export that is open stays as it is, with what is selected in it: ${format}`, async () => {
      const { ben, wholeReads } = await aPair();
      const { agenda, field } = await open(ben, format);
      select(field);
      const { value } = field;
      const [before, wasAway] = [wholeReads(), watchAway(field)];
      for (let round = 0; round < 3; round += 1) {
        await ben.refresh();
        await agenda.settled();
      }
      expect(selected(field)).to.deep.equal([2, 5]);
      expect([field.value === value, wasAway()]).to.deep.equal([true, false]);
      expect(wholeReads()).to.equal(before);
    });

  it('an export that is open has what the other did, and is never empty', async () => {
    const { ana, ben } = await aPair();
    const { field } = await open(ben, 'json');
    const wasAway = watchAway(field);
    await add(ana, 'The team');
    await ben.refresh();
    await waitUntil(() => field.value.includes('The team'), 'it is there');
    expect(wasAway()).to.equal(false);
    expect(selected(field)).to.deep.equal([0, field.value.length]);
  });

  it('what is selected in a table of actions stays while something else changes', async () => {
    const { ana, ben } = await aPair();
    const { agenda, field } = await open(ben, 'csv');
    select(field);
    await add(ana, 'The team');
    await ben.refresh();
    await waitUntil(() => agenda.texts('title').includes('The team'), 'it is shown');
    await agenda.settled();
    expect(selected(field)).to.deep.equal([2, 5]);
  });
});

import { expect } from '@open-wc/testing';
import { MemoryStore, type StoredRecord } from '@one-on-one/core';
import { picture } from '../support/histories.js';
import { aWorkspace, idOf, saved } from '../support/workspaces.js';

const frozen = async (version: number): Promise<readonly StoredRecord[]> =>
  (await fetch(new URL(`./frozen/version-${version}.json`, import.meta.url))).json() as Promise<
    readonly StoredRecord[]
  >;

/** Fields that came since, without which a record still is one. */
const SINCE = new Set(['raisedAt']);

/** What kinds of record there are, and which fields each has, whatever they say. */
const shape = (records: Iterable<StoredRecord>) =>
  [...records]
    .map(({ value }) => value as Readonly<Record<string, unknown>>)
    .map((value) => `${value['type']} ${value['schema']}: ${fieldsOf(value)}`)
    .sort();

const fieldsOf = (value: object) =>
  Object.keys(value)
    .filter((name) => !SINCE.has(name))
    .sort()
    .join(' ');

describe('The record format, version 1', () => {
  it('is read as it was written when it was frozen', async () => {
    const store = new MemoryStore();
    store.apply(
      (await frozen(1)).map((record) => ({ kind: 'put', ...record, ifRevision: null })),
      [],
      {},
    );
    const workspace = aWorkspace({ store });
    await workspace.ready;
    expect(picture(workspace)).to.deep.equal({
      items: [
        ['Spring budget', 'open', 15, 'decide', false],
        ['Say sorry', 'open', undefined, undefined, true],
      ],
      parked: [['Holidays', 'open', undefined, undefined, false]],
      dropped: [['Old plans', 'dropped', undefined, undefined, false]],
      meeting: ['decide on the budget', '2030-01-17T14:00:00.000Z', 60],
      names: ['Ana', undefined],
    });
    const { items, drafts, setAside, readOnly } = workspace.state;
    expect(items[0]?.item.others?.['title']?.map(({ value, by }) => [value, by])).to.deep.equal([
      ['Budget', 'mentor'],
    ]);
    expect(drafts.get('new-item')).to.deep.equal({ text: 'Half a thought', itemId: 'draft1', private: true });
    expect([setAside, readOnly]).to.deep.equal([0, false]);
  });

  it('is still what is written today', async () => {
    const store = new MemoryStore();
    const workspace = aWorkspace({ store });
    await workspace.ready;
    workspace.run('participant-rename', { role: 'mentor', displayName: 'Ana' });
    workspace.setViewer('mentor');
    workspace.run('agenda-item-add', { titles: ['Budget', 'Holidays', 'Old plans', 'A mistake'] });
    workspace.run('agenda-item-add', { titles: ['Say sorry'], private: true });
    const id = (title: string) => idOf(workspace, title);
    workspace.run('agenda-item-edit', { id: id('Budget'), plannedMinutes: 15, need: 'decide' });
    workspace.run('agenda-item-edit', { id: id('Budget'), title: 'Spring budget', base: 'Budget 2030' });
    workspace.run('agenda-item-park', { id: id('Holidays') });
    workspace.run('agenda-item-drop', { id: id('Old plans'), reason: 'Settled by mail' });
    workspace.run('agenda-item-remove', { id: id('A mistake') });
    workspace.run('meeting-edit', {
      objective: 'Decide',
      base: '',
      startsAt: '2030-01-17T14:00:00Z',
      plannedMinutes: 60,
    });
    workspace.setDraft('new-item', { text: 'Half a thought', itemId: 'draft1', private: true });
    await saved(workspace);
    await workspace.close();
    expect(shape(store.records())).to.deep.equal(shape(await frozen(1)));
  });
});

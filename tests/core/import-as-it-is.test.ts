import { expect } from '@open-wc/testing';
import { isAgendaItem } from '@one-on-one/core';
import { previewImport } from '@one-on-one/core/transfer';
import {
  aFile,
  aMeetingLine,
  anItemLine,
  aStore,
  base,
  contents,
  documentOf,
  imported,
  kindsOf,
  taken,
} from '../support/exports.js';
import { aWorkspace, saved } from '../support/workspaces.js';

describe('An import takes as it is, and says so,', () => {
  it('B21 B28 whatever a title says that is only text', () => {
    const titles = ['pay \u202Eelbisrever txet', '<img src=x onerror=alert(1)>', 'lit$0 {{}} ${7*7}'];
    const { values, notes } = taken(titles.map((title, index) => anItemLine(`i${index}`, { title })));
    expect([...values.values()].map(({ title }) => title)).to.deep.equal(titles);
    expect(notes).to.deep.equal([]);
  });

  it('B24 a title over its limit: set aside whole, nothing is clipped', () => {
    const title = `e${'\u0301'.repeat(50_000)}`;
    const { values, notes } = taken([anItemLine('a', { title })]);
    expect(values.get('a')).to.include({ title });
    expect(kindsOf(notes)).to.deep.equal(['set-aside title']);
  });

  it('B39 a record of a newer version, untouched', () => {
    const value = {
      ...(anItemLine('a').value as object),
      schema: 2,
      plannedMinutes: 900,
      title: { rich: 'text\u0000' },
    };
    const { values, notes, counts } = taken([{ ...anItemLine('a'), value }]);
    expect(values.get('a')).to.deep.equal(value);
    expect(notes).to.deep.equal([{ kind: 'newer', key: anItemLine('a').key, schema: 2 }]);
    expect(counts.new).to.equal(1);
  });

  it('B42 B44 a record that lacks something or has a wrong type: set aside with the path, nothing is guessed', () => {
    const { title: _title, ...lacking } = anItemLine('a').value as Record<string, unknown>;
    for (const [value, path] of [
      [lacking, 'title'],
      [{ ...lacking, title: 'A', plannedMinutes: '3' }, 'plannedMinutes'],
      [{ ...lacking, title: ['A'] }, 'title'],
      [{ ...lacking, title: 'A', stamps: [] }, 'stamps'],
    ] as const) {
      const { values, notes } = taken([{ ...anItemLine('a'), value }]);
      expect(values.get('a')).to.deep.equal(value);
      expect(kindsOf(notes)).to.deep.equal([`set-aside ${path}`]);
    }
  });

  it('B42 a record whose stamps leave no room for the next edit, set aside', () => {
    const stamp = (at: string, seen: Record<string, number>) => ({ title: { at, by: 'mentee', seen } });
    for (const stamps of [
      stamp('2030-01-10T09:00:00.000Z-0000-x', { x: Number.MAX_SAFE_INTEGER }),
      stamp('2030-01-10T09:00:00.000Z-0000-x', { x: -1 }),
      stamp('zzzz', { x: 1 }),
    ])
      expect(kindsOf(taken([anItemLine('a', { stamps })]).notes)).to.deep.equal(['set-aside stamps']);
  });

  it('P07: fields that it does not know survive being loaded, edited and stored again', async () => {
    const store = aStore([]);
    await imported(store, aFile([aMeetingLine(), anItemLine('a', { mood: { today: 4 }, ext: { crm: 1 } })]));
    const workspace = aWorkspace({ store, relationship: 'pair-1' });
    await workspace.ready;
    workspace.run('agenda-item-edit', { id: 'a', title: 'Edited', base: 'Topic a' });
    await saved(workspace);
    const item = contents(store).get('shared/pair-1/item/regular-1/a');
    expect(item).to.deep.include({ title: 'Edited', mood: { today: 4 }, ext: { crm: 1 } });
  });

  it('B43 fields and types that it does not know', () => {
    const unknown = {
      key: ['shared', 'pair-1', 'goal', 'g1'],
      value: { type: 'goal', schema: 7, any: ['thing', null] },
    };
    const { values, notes } = taken([anItemLine('a', { mood: { today: 4 }, ext: { crm: 1 } }), unknown]);
    expect(values.get('a')).to.deep.include({ mood: { today: 4 }, ext: { crm: 1 } });
    expect(isAgendaItem(values.get('a'))).to.equal(true);
    expect(values.get('g1')).to.deep.equal(unknown.value);
    expect(notes).to.deep.equal([]);
  });

  it('B46 the file as it was when it was read, whatever becomes of it afterwards', () => {
    const document = documentOf(aFile([anItemLine('a', { title: 'As read' })]));
    const { entries } = previewImport(document, [], { relationship: 'pair-1', viewer: null });
    (document.records as unknown[]).length = 0;
    expect(entries.map(({ value }) => value)).to.deep.equal([anItemLine('a', { title: 'As read' }).value]);
  });

  it('B47 nothing that only another person may see, nor another pair, nor a device', () => {
    const secret = anItemLine('s', { title: 'secret' }).value;
    const { entries, notes } = taken([
      { key: ['private', 'mentee', 'pair-1', 'item', 'regular-1', 's'], value: secret },
      { key: ['private', 'mentor', 'pair-1', 'item', 'regular-1', 'm'], value: anItemLine('m').value },
      { key: ['private', '_device', 'device'], value: { ...base, type: 'device', id: 'device' } },
      { key: ['shared', 'pair-2', 'item', 'regular-1', 'x'], value: anItemLine('x').value },
    ]);
    expect(entries.map(({ key }) => key.join('/'))).to.deep.equal(['private/mentor/pair-1/item/regular-1/m']);
    expect(notes).to.deep.equal([
      { kind: 'ignored', reason: 'another-person', count: 2 },
      { kind: 'ignored', reason: 'another-relationship', count: 1 },
    ]);
    expect(JSON.stringify(notes)).not.to.contain('secret');
  });
});

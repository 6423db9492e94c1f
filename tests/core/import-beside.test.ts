import { expect } from '@open-wc/testing';
import { previewImport } from '@one-on-one/core/transfer';
import { aFile, anItemLine, aStore, contents, documentOf, exported, imported } from '../support/exports.js';

describe('An import beside what it cannot merge', () => {
  it('leaves alone what is here and cannot be read, and says that it stays', async () => {
    const { key } = anItemLine('a');
    const store = aStore([
      { key, value: { type: 'agenda-item', schema: 9, from: 'the future' } },
      { key: ['shared', 'pair-1', 'goal', 'g'], value: { type: 'goal', title: 'Ours' } },
    ]);
    const before = contents(store);
    const { notes } = await imported(
      store,
      aFile([
        anItemLine('a'),
        { key: ['shared', 'pair-1', 'goal', 'g'], value: { type: 'goal', title: 'Theirs' } },
      ]),
    );
    expect(contents(store)).to.deep.equal(before);
    expect(notes.map(({ kind }) => kind)).to.deep.equal(['kept', 'kept']);
  });

  it('takes a newer version of what nobody here knows, where its stamps say that it is newer', async () => {
    const key = ['shared', 'pair-1', 'goal', 'g'];
    const goal = (title: string, count: number) => ({
      key,
      value: { type: 'goal', title, stamps: { title: { at: '', by: '', seen: { x: count } } } },
    });
    const store = aStore([goal('Old', 1)]);
    await imported(store, aFile([goal('New', 2)]));
    expect(contents(store).get(key.join('/'))).to.include({ title: 'New' });
    await imported(store, aFile([goal('Old', 1)]));
    expect(contents(store).get(key.join('/'))).to.include({ title: 'New' });
  });

  it('X13 takes in five megabytes that somebody pasted and has not entered, as they were exported', async () => {
    const key = ['private', 'mentor', 'pair-1', 'draft', 'tab1', 'new-item'];
    const text = 'a word '.repeat(750_000);
    const value = { type: 'draft', schema: 1, field: 'new-item', text, at: '2030-01-10T09:00:00.000Z' };
    const there = aStore([]);
    await imported(there, await exported(aStore([{ key, value }, anItemLine('one')]), true));
    expect(contents(there).size).to.equal(2);
  });

  it('keeps a draft of the file beside one that is typed here', async () => {
    const key = ['private', 'mentor', 'pair-1', 'draft', 'tab1', 'new-item'];
    const draft = (text: string) => ({
      key,
      value: { type: 'draft', schema: 1, field: 'new-item', text, at: '2030-01-10T09:00:00.000Z' },
    });
    const store = aStore([draft('typed here')]);
    await imported(store, aFile([draft('of the file')]));
    await imported(store, aFile([draft('of the file')]));
    const texts = [...contents(store).values()].map((value) => (value as { text: string }).text);
    expect(texts).to.deep.equal(['typed here', 'of the file']);
  });

  it('changes nothing here when it is only looked at', () => {
    const stored = [{ ...anItemLine('a'), revision: 'r1' }] as never;
    const before = JSON.stringify(stored);
    previewImport(documentOf(aFile([anItemLine('a', { title: 'B' })])), stored, {
      relationship: 'pair-1',
      viewer: null,
    });
    expect(JSON.stringify(stored)).to.equal(before);
  });
});

import { expect } from '@open-wc/testing';
import {
  createMemoryStorage,
  isOneOnOneError,
  type MemoryStore,
  type StorageAdapter,
  type Write,
} from '@one-on-one/core';
import {
  importInto,
  parseExport,
  parseInPortions,
  previewImport,
  previewInPortions,
  type ImportOptions,
} from '@one-on-one/core/transfer';
import * as fc from 'fast-check';
import { aHistory, threeCopies } from '../support/copies.js';
import {
  aFile,
  aMeetingLine,
  anItemLine,
  aStore,
  contents,
  documentOf,
  exported,
  imported,
  taken,
} from '../support/exports.js';
import { settled } from '../support/meetings.js';
import { runsOf } from '../support/runs-of.js';
import { aWorkspace, saved, titles } from '../support/workspaces.js';

const anImport = (options: Partial<ImportOptions> = {}): ImportOptions => {
  let count = 0;
  return {
    relationship: 'pair-1',
    viewer: 'mentor',
    createRevision: () => `r${(count += 1)}-${Math.random()}`,
    pause: async () => {},
    ...options,
  };
};

describe('An import meets what is here', function () {
  this.timeout(240_000);

  it('law 5: devices that hand files to each other come to hold the same, whoever begins', async () => {
    await fc.assert(
      fc.asyncProperty(aHistory, fc.boolean(), async (history, turned) => {
        const copies = await threeCopies(history);
        const stores = copies.map(({ store }) => store);
        if (turned) stores.reverse();
        const [a, b, c] = stores as [MemoryStore, MemoryStore, MemoryStore];
        const first = await exported(a);
        const hand = async () => {
          for (const [from, into] of [
            [a, b],
            [b, c],
            [c, a],
            [a, b],
          ] as const)
            await imported(into, await exported(from));
        };
        await hand();
        await settled(...copies.map(({ workspace }) => workspace)); // each puts right what two did apart
        await hand();
        const after = await exported(a);
        expect(await exported(b)).to.equal(after);
        expect(await exported(c)).to.equal(after);
        for (const file of [first, after]) {
          const { counts } = await imported(b, file);
          expect(counts).to.deep.include({ new: 0, changed: 0, conflict: 0, kept: 0 });
        }
      }),
      runsOf(1000),
    );
  });

  it('tells what is new, changed, in conflict and the same, before anything happens', async () => {
    const stamp = (device: string, count: number) => ({
      at: `2030-01-10T0${count}:00:00.000Z-0000-${device}`,
      by: 'mentor',
      seen: { [device]: count },
    });
    const item = (id: string, title: string, device: string, count: number) =>
      anItemLine(id, { title, stamps: { title: stamp(device, count) } });
    const here = [item('same', 'A', 'x', 1), item('changed', 'Old', 'x', 1), item('both', 'Ours', 'x', 1)];
    const stored = here.map((line, index) => ({ ...line, revision: `r${index}` }));
    const file = [
      item('same', 'A', 'x', 1),
      item('changed', 'New', 'x', 2),
      item('both', 'Theirs', 'y', 2),
      item('fresh', 'B', 'y', 1),
    ];
    const { entries, counts } = taken(file, stored as never);
    expect(counts).to.deep.equal({ new: 1, changed: 1, conflict: 1, unchanged: 1, kept: 0 });
    expect(entries.find(({ kind }) => kind === 'conflict')?.conflicts).to.deep.equal([
      { field: 'title', shows: 'Theirs', keeps: ['Ours'] },
    ]);
  });

  it('F69: what somebody types while an import runs survives it, and so does the import', async () => {
    const mine = aWorkspace({ relationship: 'pair-1' });
    await mine.ready;
    mine.run('agenda-item-add', { titles: ['Budget'], id: 'b1' });
    await saved(mine);
    const file = anItemLine('c1', { title: 'From the file' });
    const store = aStore([]);
    const typing = aWorkspace({ store, relationship: 'pair-1' });
    await typing.ready;
    typing.run('agenda-item-add', { titles: ['Budget'], id: 'b1' });
    await saved(typing);
    const other = anItemLine('b1', {
      title: 'Budget of the file',
      stamps: { title: { at: '2030-01-10T10:00:00.000Z-0000-z', by: 'mentee', seen: { z: 1 } } },
    });
    let pauses = 0;
    await imported(store, aFile([aMeetingLine(), other, file]), {
      pause: async () => {
        typing.run('agenda-item-edit', {
          id: 'b1',
          title: `Budget and ${(pauses += 1)} words`,
          base: typing.state.items[0]!.item.title,
        });
        await saved(typing);
      },
    });
    await typing.refresh();
    const { item } = typing.state.items.find((entry) => entry.item.id === 'b1')!;
    const texts = [item.title, ...(item.others?.['title'] ?? []).map(({ value }) => value)];
    expect(texts).to.include.members(['Budget of the file', `Budget and ${pauses} words`]);
    expect(titles(typing)).to.include('From the file');
  });

  it('merges again when somebody was quicker by the very moment of a commit', async () => {
    const store = aStore([anItemLine('a', { title: 'Before' })]);
    const storage = createMemoryStorage({ store });
    let isFirst = true;
    const busy: StorageAdapter = {
      ...storage,
      commit: async (writes, options) => {
        const key = anItemLine('a').key;
        const quicker: Write = {
          kind: 'put',
          key,
          value: anItemLine('a', { title: 'Quicker' }).value as never,
          revision: 'quicker',
          ifRevision: store.read(key)!.revision,
        };
        if (isFirst) store.apply([quicker], [], {});
        isFirst = false;
        await storage.commit(writes, options);
      },
    };
    const { counts } = await importInto(
      busy,
      documentOf(aFile([anItemLine('a', { title: 'Of the file' })])),
      anImport(),
    );
    expect(counts.conflict).to.equal(1);
    expect(JSON.stringify(contents(store).get('shared/pair-1/item/regular-1/a')))
      .to.contain('Quicker')
      .and.contain('Of the file');
  });

  it('F31: brings in 10,000 items in portions, says how far it is, and lets the page breathe in between', async () => {
    const file = documentOf(
      aFile([aMeetingLine(), ...Array.from({ length: 10_000 }, (_, index) => anItemLine(`i${index}`))]),
    );
    const storage = createMemoryStorage();
    const sizes: number[] = [];
    const watched: StorageAdapter = {
      ...storage,
      commit: (writes, options) => {
        sizes.push(writes.length);
        expect(options?.durability).to.equal('strict');
        return storage.commit(writes, options);
      },
    };
    const progress: number[] = [];
    let pauses = 0;
    const { counts } = await importInto(
      watched,
      file,
      anImport({
        pause: async () => void (pauses += 1),
        onProgress: ({ done, total }) => progress.push(done / total),
      }),
    );
    expect(counts.new).to.equal(10_001);
    expect(Math.max(...sizes)).to.be.at.most(200);
    expect(pauses).to.be.greaterThan(100);
    expect(progress).to.deep.equal([...progress].sort((a, b) => a - b));
    expect(progress.at(-1)).to.equal(1);
  });

  it('F31: reads and works out in portions, too, what 10,000 items would bring', async () => {
    const text = aFile(Array.from({ length: 10_000 }, (_, index) => anItemLine(`i${index}`)));
    let steps = 0;
    const parsed = await parseInPortions(text, {}, async () => void (steps += 1));
    expect(parsed).to.deep.equal(parseExport(text));
    expect(steps).to.be.greaterThan(2);
    const file = documentOf(text);
    const scope = { relationship: 'pair-1', viewer: null };
    let pauses = 0;
    const preview = await previewInPortions(file, [], scope, async () => void (pauses += 1));
    expect(preview).to.deep.equal(previewImport(file, [], scope));
    expect(pauses).to.be.greaterThan(100);
  });

  it('can be called off between two portions, says that it was begun, and is finished by importing again', async () => {
    const text = aFile(Array.from({ length: 500 }, (_, index) => anItemLine(`i${index}`)));
    const store = aStore([]);
    const controller = new AbortController();
    let thrown: unknown;
    await imported(store, text, {
      signal: controller.signal,
      onProgress: ({ done }) => done === 200 && controller.abort(),
    }).catch((error: unknown) => (thrown = error));
    expect(isOneOnOneError(thrown, 'aborted') && thrown.details.committed).to.equal('unknown');
    expect(contents(store).size).to.equal(200);
    const { counts } = await imported(store, text);
    expect(counts).to.deep.include({ new: 300, unchanged: 200 });
    const never = aStore([]);
    await imported(never, text, { signal: AbortSignal.abort() }).catch((error: unknown) => (thrown = error));
    expect(isOneOnOneError(thrown, 'aborted') && thrown.details.committed).to.equal('no');
    expect(contents(never).size).to.equal(0);
  });
});

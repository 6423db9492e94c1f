import { expect } from '@open-wc/testing';
import { isOneOnOneError, type Workspace } from '@one-on-one/core';
import * as fc from 'fast-check';
import { aFile, aMeetingLine, anItemLine, aStore, imported } from '../support/exports.js';
import { anAct, perform } from '../support/histories.js';
import { aWorkspace, saved, titles } from '../support/workspaces.js';

const opened = async (lines: Parameters<typeof aFile>[0]) => {
  const store = aStore([]);
  const { notes } = await imported(store, aFile([aMeetingLine(), ...lines]));
  const workspace = aWorkspace({ store, relationship: 'pair-1', viewer: 'mentor' });
  await workspace.ready;
  return { store, workspace, notes };
};

const idsOf = (workspace: Workspace) => workspace.state.items.map(({ item }) => item.id);

describe('After an import one can go on: ', () => {
  for (const order of ['not a key!', '', '{{', 'a00', 'Zz0', '\u{1F600}']) {
    it(`B42 with the order "${order}" items are added, moved and parked, and stand where they were put`, async () => {
      const { workspace } = await opened([
        anItemLine('one', { order: 'a0' }),
        anItemLine('odd', { order }),
        anItemLine('two', { order: 'a1' }),
      ]);
      const before = titles(workspace);
      workspace.run('agenda-item-add', { titles: ['New'] });
      expect(titles(workspace)).to.deep.equal([...before, 'New']);
      const odd = idsOf(workspace).indexOf('odd');
      workspace.run('agenda-item-move', { id: 'odd', before: odd === 0 ? null : idsOf(workspace)[0]! });
      workspace.run('agenda-item-add', { titles: ['Mine'], private: true });
      workspace.run('agenda-item-park', { id: 'one' });
      const shown = titles(workspace);
      await saved(workspace);
      await workspace.refresh();
      expect(titles(workspace)).to.deep.equal(shown);
      expect(workspace.state.save.kind).to.equal('memory');
    });
  }

  it('B42 with ids as long as a key allows, they are parked, put back and shared, and saved', async () => {
    const long = 'x'.repeat(64);
    const secret = anItemLine('y'.repeat(64), { title: 'Mine' });
    const { workspace, store } = await opened([
      anItemLine(long, { title: 'Long', carryCount: Number.MAX_SAFE_INTEGER }),
      { ...secret, key: ['private', 'mentor', 'pair-1', 'item', 'regular-1', 'y'.repeat(64)] },
    ]);
    const id = (title: string) =>
      [...workspace.state.items, ...workspace.state.parked].find(({ item }) => item.title === title)!.item.id;
    workspace.run('agenda-item-share', { id: id('Mine') });
    workspace.run('agenda-item-park', { id: id('Long') });
    workspace.run('agenda-item-restore', { id: id('Long') });
    workspace.run('agenda-item-park', { id: id('Long') });
    workspace.run('agenda-item-add', { titles: ['After'] });
    await saved(workspace);
    await workspace.refresh();
    expect(titles(workspace)).to.include.members(['Mine', 'After']);
    expect(workspace.state.parked.map(({ item }) => item.title)).to.deep.equal(['Long']);
    expect([...store.records()].every(({ key }) => key.every((segment) => segment.length <= 64))).to.equal(
      true,
    );
    expect(workspace.state.setAside).to.equal(0);
  });

  it('B42 an id of a new item that no key could hold is refused, and nothing waits for ever', async () => {
    const { workspace } = await opened([]);
    for (const id of ['', 'a/b', 'x'.repeat(45)]) {
      let refused: unknown;
      try {
        workspace.run('agenda-item-add', { titles: ['New'], id });
      } catch (error) {
        refused = error;
      }
      expect(isOneOnOneError(refused, 'invalid'), id).to.equal(true);
    }
  });

  it('B23 a title with nothing to see comes in empty, so that one sees that there is none', async () => {
    const { workspace, notes } = await opened([anItemLine('blank', { title: '\u200B\u2060 ' })]);
    expect(titles(workspace)).to.deep.equal(['']);
    expect(notes.map(({ kind }) => kind)).to.deep.equal(['text']);
    workspace.run('agenda-item-edit', { id: 'blank', title: 'Now there is one', base: '' });
    expect(titles(workspace)).to.deep.equal(['Now there is one']);
  });

  it('B42 what cannot be an order is told of, and is one then', async () => {
    const { workspace, notes } = await opened([anItemLine('odd', { order: 'b' }), anItemLine('one')]);
    expect(workspace.state.items.map(({ item }) => item.order)).to.deep.equal(['a0', 'a0']);
    expect(notes).to.deep.equal([
      { kind: 'text', key: ['shared', 'pair-1', 'item', 'regular-1', 'odd'], path: ['order'] },
    ]);
  });

  it('P31 law 6: whatever items a file brought, every act is done or refused with a word, and gets into storage', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            order: fc.oneof(fc.string(), fc.constantFrom('a0', 'a1', 'Zz', 'b')),
            id: fc.stringMatching(/^[a-z0-9_-]{1,64}$/),
          }),
          { maxLength: 5 },
        ),
        fc.array(anAct, { maxLength: 8 }),
        async (items, acts) => {
          const { workspace } = await opened(items.map(({ id, order }) => anItemLine(id, { order })));
          for (const act of acts) perform(workspace, act);
          const shown = titles(workspace);
          await saved(workspace);
          await workspace.refresh();
          expect(titles(workspace)).to.deep.equal(shown);
        },
      ),
      { numRuns: 200 },
    ));
});

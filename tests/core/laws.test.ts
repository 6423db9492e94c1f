import { expect } from '@open-wc/testing';
import { createMemoryStorage, MemoryStore, type StoredRecord } from '@one-on-one/core';
import * as fc from 'fast-check';
import { exported, imported } from '../support/exports.js';
import { anAct, aPlacing, perform, picture } from '../support/histories.js';
import { runsOf } from '../support/runs-of.js';
import { aWorkspace, saved, titles } from '../support/workspaces.js';

const RUNS = runsOf(1000);

describe('Laws of the agenda', function () {
  this.timeout(120_000);

  it('law 1: no private word reaches the other person, shared storage, a file or a fact, whatever the two do', async () => {
    const step = fc.record({
      who: fc.nat(2),
      does: fc.oneof(
        { weight: 6, arbitrary: anAct },
        { weight: 1, arbitrary: fc.record({ withPrivate: fc.boolean() }) },
        { weight: 1, arbitrary: fc.record({ file: fc.nat(4) }) },
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        const [here, elsewhere] = [new MemoryStore(), new MemoryStore()];
        const people = [
          { viewer: 'mentor', other: 'mentee', store: here },
          { viewer: 'mentee', other: 'mentor', store: here },
          { viewer: 'mentee', other: 'mentor', store: elsewhere },
        ].map((person) => ({ ...person, workspace: aWorkspace({ ...person, relationship: 'pair-1' }) }));
        const heard: string[] = [];
        const files: string[] = [];
        for (const { workspace } of people) workspace.onFact((fact) => heard.push(JSON.stringify(fact)));
        await Promise.all(people.map(({ workspace }) => workspace.ready));
        for (const { who, does } of steps) {
          const { viewer, other, store, workspace } = people[who]!;
          if ('what' in does) perform(workspace, does, `secret of ${viewer} `);
          else if ('withPrivate' in does) {
            await saved(workspace);
            const file = await exported(store, does.withPrivate, 'pair-1', viewer);
            expect(file).not.to.contain(does.withPrivate ? `secret of ${other}` : 'secret');
            files.push(file);
          } else if (files.length > 0) {
            await imported(store, files[does.file % files.length]!, { viewer });
            await workspace.refresh();
          }
        }
        await Promise.all(people.map(({ workspace }) => saved(workspace)));
        await Promise.all(people.map(({ workspace }) => workspace.refresh()));
        for (const { other, workspace } of people)
          expect(JSON.stringify(workspace.state)).not.to.contain(`secret of ${other}`);
        expect(heard.join()).not.to.contain('secret');
        for (const store of [here, elsewhere]) {
          const shared = [...store.records()].filter(({ key }) => key[0] === 'shared');
          expect(JSON.stringify(shared)).not.to.contain('secret');
        }
        expect(JSON.stringify([...elsewhere.records()])).not.to.contain('secret of mentor');
        await Promise.all(people.map(({ workspace }) => workspace.close()));
      }),
      RUNS,
    );
  });

  it('law 7: a move puts one item where it was asked to and leaves the others in their order (P11)', async () => {
    const moves = fc.array(fc.tuple(fc.nat(7), fc.nat(8)), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { minLength: 2, maxLength: 8 }), moves, async (kinds, list) => {
        const workspace = aWorkspace({ viewer: 'mentor' });
        await workspace.ready;
        kinds.forEach((mine, index) =>
          workspace.run('agenda-item-add', { titles: [`${index}`], private: mine }),
        );
        let model = titles(workspace);
        expect(model).to.deep.equal(kinds.map((_, index) => `${index}`));
        for (const [from, to] of list) {
          const { items } = workspace.state;
          const moved = items[from % items.length]!.item;
          const before = items[to % (items.length + 1)]?.item ?? null;
          workspace.run('agenda-item-move', { id: moved.id, before: before?.id ?? null });
          if (before !== moved) {
            const rest = model.filter((title) => title !== moved.title);
            const at = before === null ? rest.length : rest.indexOf(before.title);
            model = [...rest.slice(0, at), moved.title, ...rest.slice(at)];
          }
          expect(titles(workspace)).to.deep.equal(model);
        }
      }),
      RUNS,
    );
  });

  it('law 7: a move, and the move back, leave everything where it was (P12)', async () => {
    const kinds = fc.array(fc.boolean(), { minLength: 2, maxLength: 8 });
    const moves = fc.array(fc.tuple(fc.nat(7), fc.nat(8)), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(kinds, moves, async (list, there) => {
        const workspace = aWorkspace({ viewer: 'mentor' });
        await workspace.ready;
        list.forEach((mine, index) =>
          workspace.run('agenda-item-add', { titles: [`${index}`], private: mine }),
        );
        const before = picture(workspace);
        const back = there.map(([from, to]) => {
          const { items } = workspace.state;
          const at = from % items.length;
          const { id } = items[at]!.item;
          const next = items[at + 1]?.item.id ?? null;
          workspace.run('agenda-item-move', { id, before: items[to]?.item.id ?? null });
          return { id, before: next };
        });
        for (const move of back.reverse()) workspace.run('agenda-item-move', move);
        expect(picture(workspace)).to.deep.equal(before);
      }),
      RUNS,
    );
  });

  it('law 7: the order is total and the same for all, after moves that met (P14)', async () => {
    const moves = fc.array(fc.tuple(fc.nat(2), fc.nat(4), fc.nat(5)), { maxLength: 10 });
    await fc.assert(
      fc.asyncProperty(moves, async (list) => {
        const store = new MemoryStore();
        const tabs = [aWorkspace({ store }), aWorkspace({ store }), aWorkspace({ store })];
        await Promise.all(tabs.map(({ ready }) => ready));
        tabs[0]!.run('agenda-item-add', { titles: ['a', 'b', 'c', 'd', 'e'] });
        await saved(tabs[0]!);
        await Promise.all(tabs.map((tab) => tab.refresh()));
        for (const [tab, from, to] of list) {
          const { items } = tabs[tab]!.state;
          tabs[tab]!.run('agenda-item-move', {
            id: items[from]!.item.id,
            before: items[to]?.item.id ?? null,
          });
        }
        await Promise.all(tabs.map(saved));
        await Promise.all(tabs.map((tab) => tab.refresh()));
        for (const tab of tabs) expect(titles(tab)).to.deep.equal(titles(tabs[0]!));
        expect([...titles(tabs[0]!)].sort()).to.deep.equal(['a', 'b', 'c', 'd', 'e']);
      }),
      RUNS,
    );
  });

  it('law 7: moving a private item writes nothing that another person can read', async () => {
    const shared = (records: Iterable<StoredRecord>) =>
      JSON.stringify([...records].filter(({ key }) => key[0] === 'shared'));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.boolean(), { minLength: 2, maxLength: 8 }),
        fc.nat(8),
        async (kinds, to) => {
          const store = new MemoryStore();
          const workspace = aWorkspace({ storage: createMemoryStorage({ store }), viewer: 'mentor' });
          await workspace.ready;
          kinds.forEach((mine, index) =>
            workspace.run('agenda-item-add', { titles: [`${index}`], private: mine }),
          );
          const mine = workspace.state.items.find((entry) => entry.private);
          if (!mine) return;
          await saved(workspace);
          const before = shared(store.records());
          workspace.run('agenda-item-move', {
            id: mine.item.id,
            before: workspace.state.items[to]?.item.id ?? null,
          });
          await saved(workspace);
          expect(shared(store.records())).to.equal(before);
        },
      ),
      RUNS,
    );
  });

  it('P20: undo takes any act back, and redo does it again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anAct, { maxLength: 8 }), anAct, async (history, act) => {
        fc.pre(act.what !== 'undo' && act.what !== 'redo');
        const workspace = aWorkspace({ viewer: 'mentor' });
        await workspace.ready;
        for (const earlier of history) perform(workspace, earlier);
        const before = JSON.stringify(picture(workspace));
        perform(workspace, act);
        const after = JSON.stringify(picture(workspace));
        fc.pre(after !== before);
        workspace.undo();
        expect(JSON.stringify(picture(workspace))).to.equal(before);
        workspace.redo();
        expect(JSON.stringify(picture(workspace))).to.equal(after);
      }),
      RUNS,
    );
  });

  it('P31: whatever was done, saving changes nothing on screen, and everything stored can be read again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(anAct, aPlacing), { maxLength: 16 }), async (history) => {
        const store = new MemoryStore();
        const workspace = aWorkspace({ store, viewer: 'mentor' });
        await workspace.ready;
        for (const act of history) perform(workspace, act);
        const shown = picture(workspace);
        await saved(workspace);
        expect(picture(workspace)).to.deep.equal(shown);
        const reopened = aWorkspace({ store, viewer: 'mentor' });
        await reopened.ready;
        expect(reopened.state.setAside).to.equal(0);
        expect(picture(reopened)).to.deep.equal(picture(workspace));
      }),
      RUNS,
    );
  });
});

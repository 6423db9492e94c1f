import { expect } from '@open-wc/testing';
import { MemoryStore, type RecordBase } from '@one-on-one/core';
import { contents, exported, imported } from '../support/exports.js';
import { aWorkspace, saved, titles } from '../support/workspaces.js';

/** A pair that began on a device of its own. */
async function aPair(relationship: string, mentor: string, title: string) {
  const store = new MemoryStore();
  const participants = [
    { role: 'mentor', id: mentor, displayName: mentor === 'mentor' ? 'Ana' : mentor },
    { role: 'mentee', id: 'mentee' },
  ] as const;
  const workspace = aWorkspace({ store, relationship, viewer: mentor, participants });
  await workspace.ready;
  workspace.run('agenda-item-add', { titles: [title] });
  workspace.run('agenda-item-add', { titles: [`${title}, for me`], private: true });
  workspace.run('participant-rename', { role: 'mentor', displayName: 'Ana' });
  await saved(workspace);
  return { store, workspace };
}

describe('A pair that began on two devices', () => {
  it('becomes one at the first hand-off: the file takes the id of here, and its items stand beside ours', async () => {
    const [one, two] = [
      await aPair('pair-1', 'mentor', 'Budget'),
      await aPair('pair-2', 'mentor', 'Holidays'),
    ];
    const file = await exported(two.store, true, 'pair-2');
    await imported(one.store, file);
    await one.workspace.refresh();
    expect([...titles(one.workspace)].sort()).to.deep.equal([
      'Budget',
      'Budget, for me',
      'Holidays',
      'Holidays, for me',
    ]);
    expect(one.workspace.state.mentor.displayName).to.equal('Ana');
    expect(one.workspace.state.mentor.others).to.equal(undefined);
    expect([...contents(one.store).keys()].join()).not.to.contain('pair-2');
    const relationship = contents(one.store).get('shared/pair-1/relationship') as unknown as RecordBase;
    expect(relationship.id).to.equal('pair-1');
  });

  it('holds the same on both once each has the file of the other, and importing again changes nothing', async () => {
    const [one, two] = [
      await aPair('pair-1', 'mentor', 'Budget'),
      await aPair('pair-2', 'mentor', 'Holidays'),
    ];
    const files = [await exported(one.store), await exported(two.store, false, 'pair-2')] as const;
    await imported(one.store, files[1]);
    await imported(two.store, files[0], { relationship: 'pair-2' });
    const shown = async ({ workspace }: typeof one) => {
      await workspace.refresh();
      return workspace.state.items.filter((entry) => !entry.private).map(({ item }) => item.title);
    };
    expect(await shown(two)).to.deep.equal(await shown(one));
    const { counts } = await imported(one.store, files[1]);
    expect(counts).to.deep.include({ new: 0, changed: 0, conflict: 0 });
    const back = await imported(one.store, await exported(two.store, false, 'pair-2'));
    expect(back.counts).to.deep.include({ new: 0, changed: 0, conflict: 0 });
  });

  it('knows people by their roles where one side calls them something else, and keeps words as they are', async () => {
    const [one, two] = [
      await aPair('pair-1', 'mentor', 'Budget'),
      await aPair('pair-2', 'ana', 'mentor and ana'),
    ];
    await imported(one.store, await exported(two.store, true, 'pair-2', 'ana'));
    await one.workspace.refresh();
    const { mentor, items } = one.workspace.state;
    expect([mentor.id, mentor.displayName]).to.deep.equal(['mentor', 'Ana']);
    expect(titles(one.workspace)).to.include.members(['mentor and ana', 'mentor and ana, for me']);
    expect(new Set(items.map(({ item }) => item.addedBy))).to.deep.equal(new Set(['mentor']));
    expect([...contents(one.store).keys()].filter((key) => key.includes('/ana'))).to.deep.equal([]);
    expect(JSON.stringify([...contents(one.store).values()])).not.to.contain('"by":"ana"');
  });
});

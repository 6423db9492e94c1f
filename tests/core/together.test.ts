import { expect } from '@open-wc/testing';
import { MemoryStore } from '@one-on-one/core';
import { aWorkspace, idOf, saved, titles, until } from '../support/workspaces.js';

describe('Two tabs on one store', () => {
  const pair = async () => {
    const store = new MemoryStore();
    const tabs = [aWorkspace({ store }), aWorkspace({ store })] as const;
    await Promise.all(tabs.map(({ ready }) => ready));
    return tabs;
  };

  it('agree on one pair and one device when both are the first', async () => {
    const [one, two] = await pair();
    expect(one.state.relationshipId).to.equal(two.state.relationshipId);
  });

  it('show each other what is added, edited, moved and removed', async () => {
    const [one, two] = await pair();
    one.run('agenda-item-add', { titles: ['A', 'B'] });
    await until(two, ({ items }) => items.length === 2);
    two.run('agenda-item-move', { id: idOf(two, 'B'), before: idOf(two, 'A') });
    await until(one, ({ items }) => items[0]?.item.title === 'B');
    one.run('agenda-item-remove', { id: idOf(one, 'A') });
    await until(two, ({ items }) => items.length === 1);
    expect(titles(two)).to.deep.equal(['B']);
  });

  it('keep both titles when they edit one at once, until somebody dismisses the other (F63)', async () => {
    const [one, two] = await pair();
    one.run('agenda-item-add', { titles: ['Budget'] });
    await until(two, ({ items }) => items.length === 1);
    const id = idOf(one, 'Budget');
    one.run('agenda-item-edit', { id, title: 'Budget, one', base: 'Budget' });
    two.run('agenda-item-edit', { id, title: 'Budget, two', base: 'Budget' });
    await Promise.all([saved(one), saved(two)]);
    const texts = (tab: typeof one) => {
      const { item } = tab.state.items[0]!;
      return [item.title, ...(item.others?.['title'] ?? []).map(({ value }) => value)].sort();
    };
    await until(one, ({ items }) => items[0]?.item.others !== undefined);
    await until(two, ({ items }) => items[0]?.item.others !== undefined);
    expect(texts(one)).to.deep.equal(['Budget, one', 'Budget, two']);
    expect(texts(two)).to.deep.equal(['Budget, one', 'Budget, two']);
    one.run('agenda-item-dismiss', { id, at: one.state.items[0]!.item.others!['title']![0]!.at });
    await until(two, ({ items }) => items[0]?.item.others === undefined);
  });

  it('keep both objectives when they write one at once', async () => {
    const [one, two] = await pair();
    one.run('meeting-edit', { objective: 'Decide', base: '' });
    two.run('meeting-edit', { objective: 'Plan', base: '' });
    await Promise.all([saved(one), saved(two)]);
    await until(one, ({ meeting }) => meeting.others !== undefined);
    const { objective, others } = one.state.meeting;
    expect([objective, others!['objective']![0]!.value].sort()).to.deep.equal(['Decide', 'Plan']);
  });

  it('bring an item back when one edits it while the other removes it: someone still cares', async () => {
    const [one, two] = await pair();
    one.run('agenda-item-add', { titles: ['Budget'] });
    await until(two, ({ items }) => items.length === 1);
    const id = idOf(one, 'Budget');
    one.run('agenda-item-remove', { id });
    two.run('agenda-item-edit', { id, title: 'Budget, all of it', base: 'Budget' });
    await Promise.all([saved(one), saved(two)]);
    await until(one, ({ items }) => items[0]?.item.title === 'Budget, all of it');
  });

  it('ask again in the one who is looking once the other says that somebody else is, and lose nothing typed', async () => {
    const [one, two] = await pair();
    one.setViewer('mentor');
    one.setDraft('new-item', { text: 'in the middle of a sentence', private: true });
    await saved(one);
    two.setViewer('mentee');
    await saved(two);
    await until(one, ({ viewer }) => viewer === null);
    expect([two.state.viewer, two.state.drafts.size, one.state.drafts.size]).to.deep.equal(['mentee', 0, 0]);
    one.setViewer('mentor');
    await until(one, ({ drafts }) => drafts.get('new-item')?.text === 'in the middle of a sentence');
  });

  it('keep what one writes in an item that the other parks meanwhile', async () => {
    const [one, two] = await pair();
    one.run('agenda-item-add', { titles: ['Budget'], id: 'b1' });
    await until(two, ({ items }) => items.length === 1);
    two.run('agenda-item-park', { id: 'b1' });
    await until(one, ({ parked }) => parked.length === 1);
    one.run('agenda-item-edit', { id: 'b1', title: 'Budget and long words', base: 'Budget' });
    expect(one.state.parked[0]?.item.title).to.equal('Budget and long words');
    one.run('agenda-item-restore', { id: one.state.parked[0]!.item.id });
    expect(titles(one)).to.deep.equal(['Budget and long words']);
  });

  it('keep what one writes in an item that the other puts back meanwhile', async () => {
    const [one, two] = await pair();
    one.run('agenda-item-add', { titles: ['Budget'], id: 'b1' });
    one.run('agenda-item-park', { id: 'b1' });
    const { id } = one.state.parked[0]!.item;
    await until(two, ({ parked }) => parked.length === 1);
    two.run('agenda-item-restore', { id });
    await until(one, ({ items }) => items.length === 1);
    one.run('agenda-item-edit', { id, title: 'Budget and long words', base: 'Budget' });
    expect(titles(one)).to.deep.equal(['Budget and long words']);
    expect(one.state.parked).to.have.length(0);
  });

  it('leave removed what one parks once the other parked and removed it', async () => {
    const [one, two] = await pair();
    one.run('agenda-item-add', { titles: ['Budget'], id: 'b1' });
    one.run('agenda-item-park', { id: 'b1' });
    one.run('agenda-item-remove', { id: one.state.parked[0]!.item.id });
    await saved(one);
    await two.refresh();
    two.run('agenda-item-park', { id: 'b1' });
    expect(two.state.parked).to.have.length(0);
  });

  it('keep why one let an item go when the other lets it go again and says nothing', async () => {
    const [one, two] = await pair();
    one.run('agenda-item-add', { titles: ['Budget'], id: 'b1' });
    one.run('agenda-item-drop', { id: 'b1', reason: 'Not this year' });
    await saved(one);
    await two.refresh();
    two.run('agenda-item-drop', { id: 'b1' });
    expect(two.state.dropped[0]?.item.reason).to.equal('Not this year');
  });

  it('keep both names when they name somebody at once', async () => {
    const [one, two] = await pair();
    one.run('participant-rename', { role: 'mentor', displayName: 'Ana' });
    two.run('participant-rename', { role: 'mentor', displayName: 'Anna' });
    await Promise.all([saved(one), saved(two)]);
    await until(one, ({ mentor }) => mentor.others !== undefined);
    const { displayName, others } = one.state.mentor;
    expect([displayName, others!['displayName']![0]!.value].sort()).to.deep.equal(['Ana', 'Anna']);
  });

  it('lose none of 3 × 100 edits (F67)', async () => {
    const store = new MemoryStore();
    const tabs = [aWorkspace({ store }), aWorkspace({ store }), aWorkspace({ store })];
    await Promise.all(tabs.map(({ ready }) => ready));
    for (let round = 0; round < 100; round += 1) {
      tabs.forEach((tab, index) => tab.run('agenda-item-add', { titles: [`${index}-${round}`] }));
    }
    await Promise.all(tabs.map(saved));
    const reopened = aWorkspace({ store });
    await reopened.ready;
    expect(new Set(titles(reopened)).size).to.equal(300);
  });
});

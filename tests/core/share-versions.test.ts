import { expect } from '@open-wc/testing';
import { MemoryStore } from '@one-on-one/core';
import { opened, settled } from '../support/meetings.js';
import { saved, titles, until } from '../support/workspaces.js';

describe('A private item of which there is more than what is on screen', () => {
  it('law 1: is shared with the words on screen, not with what its author wrote in another tab meanwhile', async () => {
    const store = new MemoryStore();
    const [one, two] = [await opened({ store }), await opened({ store })];
    one.run('agenda-item-add', { titles: ['Mine'], private: true, id: 'p1' });
    await until(two, ({ items }) => items.length === 1);
    two.run('agenda-item-edit', { id: 'p1', title: 'Not for Ben', base: 'Mine' });
    one.run('agenda-item-share', { id: 'p1' });
    await settled(one, two);
    const shared = [...store.records()].filter(({ key }) => key[0] === 'shared');
    expect(JSON.stringify(shared)).to.contain('Mine').and.not.to.contain('Not for Ben');
    expect(titles(one).sort()).to.deep.equal(['Mine', 'Not for Ben']);
  });

  it('that is shared leaves to its author alone, and in view, what else was written of its title', async () => {
    const store = new MemoryStore();
    const mentor = await opened({ store });
    mentor.run('agenda-item-add', { titles: ['Mine'], private: true, id: 'p1' });
    mentor.run('agenda-item-edit', { id: 'p1', title: 'From the train', base: 'Mine' });
    mentor.run('agenda-item-edit', { id: 'p1', title: 'From the desk', base: 'Mine' });
    mentor.run('agenda-item-share', { id: 'p1' });
    mentor.run('agenda-item-share', { id: 'p1' });
    const versions = () =>
      mentor.state.items.map(({ item, private: mine }) => {
        const others = item.others?.['title'] ?? [];
        return [mine, item.title, ...others.map(({ value }) => value)];
      });
    const [shared, own] = [
      [false, 'From the desk'],
      [true, 'From the desk', 'From the train'],
    ];
    expect(versions()).to.have.deep.members([shared, own]);
    await saved(mentor);
    const both = JSON.stringify([...store.records()].filter(({ key }) => key[0] === 'shared'));
    expect(both).not.to.contain('train');
    const { others } = mentor.state.items.find((entry) => entry.private)!.item;
    mentor.run('agenda-item-dismiss', { id: 'p1', at: others!['title']![0]!.at });
    expect(versions()).to.deep.equal([shared]);
    mentor.undo();
    mentor.run('agenda-item-edit', { id: 'p1', title: 'From the train', base: 'From the desk' });
    expect(versions()).to.have.deep.members([shared, [true, 'From the train']]);
    // It comes along like all that is one's own.
    mentor.run('agenda-item-discuss', { id: 'p1-s' });
    mentor.run('meeting-close', {});
    expect(versions()).to.deep.equal([[true, 'From the train']]);
  });
});

import { expect } from '@open-wc/testing';
import type { MemoryStore } from '@one-on-one/core';
import { createMemoryStorage, type Head, type Workspace } from '@one-on-one/core';
import { exported, imported } from '../support/exports.js';
import { opened, settled } from '../support/meetings.js';
import { watched } from '../support/past-meetings.js';
import { parked } from '../support/topics.js';
import { twoApart } from '../support/two-apart.js';
import { titles } from '../support/workspaces.js';

const headOf = (store: MemoryStore) => store.read(['shared', 'pair-1', 'head'])?.value as unknown as Head;

async function close(page: Workspace, times: number) {
  for (let round = 0; round < times; round += 1) {
    page.run('meeting-close', {});
    await settled(page);
  }
}

/** A mentor who closed so many meetings, and the file of a mentee who typed something in the first of them. */
async function fileFromBefore(closings: number, types: (mentee: Workspace) => void) {
  const { stores, mentor, mentee } = await twoApart();
  types(mentee);
  await settled(mentee);
  await close(mentor, closings);
  return { store: stores[0], mentor, file: await exported(stores[1]) };
}

const typesLate = (page: Workspace) => page.run('agenda-item-add', { titles: ['Late'], id: 'late' });

describe('A topic that somebody typed in a meeting which the other ended long ago', () => {
  it('comes along to the present one when its file is brought in', async () => {
    const { store, mentor, file } = await fileFromBefore(4, typesLate);
    await imported(store, file);
    await settled(mentor);
    expect(titles(mentor)).to.deep.equal(['Budget', 'Late']);
    await close(mentor, 1);
    expect(headOf(store).recurringItemIds).to.deep.equal([]);
  });

  it('comes along when a page is opened after that, which reads no more of the past than it', async () => {
    const { store, mentor, file } = await fileFromBefore(6, typesLate);
    await mentor.close();
    await imported(store, file);
    const { storage, asked } = watched(createMemoryStorage({ store }));
    const page = await opened({ storage });
    await settled(page);
    expect(titles(page)).to.deep.equal(['Budget', 'Late']);
    expect(headOf(store).recurringItemIds).to.deep.equal([]);
    expect(asked.filter((key) => /item\/regular-[123]/.test(key))).to.deep.equal([
      'shared/pair-1/item/regular-1/late',
    ]);
  });

  it('comes along once, however often the file is brought in, also after it was settled', async () => {
    const { store, mentor, file } = await fileFromBefore(3, typesLate);
    for (let round = 0; round < 2; round += 1) {
      await imported(store, file);
      await settled(mentor);
    }
    expect(titles(mentor)).to.deep.equal(['Budget', 'Late']);
    for (const { item } of mentor.state.items) mentor.run('agenda-item-discuss', { id: item.id });
    await close(mentor, 3);
    await imported(store, file);
    await settled(mentor);
    expect([titles(mentor), headOf(store).recurringItemIds]).to.deep.equal([[], []]);
  });

  it('stays there where it was settled, or went on', async () => {
    const settles = (page: Workspace) => {
      page.run('agenda-item-add', { titles: ['Discussed', 'Dropped', 'Parked'], id: 'd' });
      const [, discussed, dropped, waits] = page.state.items;
      page.run('agenda-item-discuss', { id: discussed!.item.id });
      page.run('agenda-item-drop', { id: dropped!.item.id });
      page.run('agenda-item-park', { id: waits!.item.id });
      page.run('agenda-item-focus', { id: 'budget' });
    };
    const { store, mentor, file } = await fileFromBefore(4, settles);
    await imported(store, file);
    await settled(mentor);
    expect([titles(mentor), parked(mentor)]).to.deep.equal([['Budget'], ['Parked']]);
    expect(headOf(store).recurringItemIds).to.deep.equal([]);
  });

  it('comes along where the file is the one of who is further on', async () => {
    const { stores, mentor, mentee } = await twoApart();
    typesLate(mentee);
    await close(mentor, 4);
    await settled(mentee);
    await imported(stores[1], await exported(stores[0]), { viewer: 'mentee' });
    await settled(mentee);
    expect([mentee.state.meeting.id, ...titles(mentee)]).to.deep.equal(['regular-5', 'Budget', 'Late']);
  });

  it('comes along to its author where it is private, from another of their devices', async () => {
    const { stores, mentor } = await twoApart();
    mentor.run('agenda-item-add', { titles: ['Mine'], private: true });
    await close(mentor, 4);
    const elsewhere = await opened({ store: stores[1] });
    elsewhere.run('agenda-item-add', { titles: ['Mine too'], private: true, id: 'mine' });
    await settled(elsewhere);
    await mentor.close();
    await imported(stores[0], await exported(stores[1], true));
    const page = await opened({ store: stores[0] });
    await settled(page);
    expect(titles(page)).to.deep.equal(['Budget', 'Mine', 'Mine too']);
    const shared = [...stores[0].records()].filter(({ key }) => key[0] === 'shared');
    expect(JSON.stringify(shared).toLowerCase()).not.to.contain('mine');
  });
});

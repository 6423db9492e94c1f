import { expect } from '@open-wc/testing';
import {
  createMemoryStorage,
  MemoryStore,
  openWorkspace,
  operations,
  type StorageKey,
  type Workspace,
} from '@one-on-one/core';
import { opened, settled } from '../support/meetings.js';
import { aClock, aSchedule, titles } from '../support/workspaces.js';

/** So many meetings ago that nobody looks there unless told. */
const LONG_AGO = 6;

/** A pair that has held some meetings, and what brings late into the first of them a topic that was typed there. */
async function havingHeld(meetings: number) {
  const elsewhere = new MemoryStore();
  const apart = await opened({ store: elsewhere, viewer: 'mentor' });
  apart.run('agenda-item-add', { titles: ['Late'], id: 'late' });
  apart.run('agenda-item-add', { titles: ['Mine'], id: 'mine', private: true });
  await settled(apart);
  await apart.close();
  const store = new MemoryStore();
  const page = await opened({ store, viewer: 'mentor' });
  for (let round = 0; round < meetings; round += 1) {
    page.run('meeting-close', {});
    await settled(page);
  }
  const bring = async (...places: readonly StorageKey[]) => {
    const storage = createMemoryStorage({ store });
    for (const place of places) {
      const { value } = elsewhere.read(place)!;
      await storage.commit([{ kind: 'put', key: place, value, revision: place.join(), ifRevision: null }]);
    }
  };
  return { store, page, bring };
}

const LATE = ['shared', 'pair-1', 'item', 'regular-1', 'late'];
const MINE = ['private', 'mentor', 'pair-1', 'item', 'regular-1', 'mine'];

const is = async (page: Workspace, ...expected: readonly string[]) => {
  await settled(page);
  expect(titles(page)).to.deep.equal(expected);
};

describe('A topic of a meeting that is long over, of which storage tells late', () => {
  it('comes along to the present meeting, also where only its author sees it', async () => {
    const { page, bring } = await havingHeld(LONG_AGO);
    await bring(LATE, MINE);
    await is(page, 'Late', 'Mine');
  });

  it('comes along when storage alone took it in, with no page open', async () => {
    const { store, page, bring } = await havingHeld(3);
    await page.close();
    await bring(LATE);
    const again = await opened({ store, viewer: 'mentor' });
    await is(again, 'Late');
    again.run('agenda-item-discuss', { id: again.state.items[0]!.item.id });
    again.run('meeting-close', {});
    await is(again);
  });

  it('comes along, though everything is read again in the same moment', async () => {
    const { page, bring } = await havingHeld(LONG_AGO);
    void page.refresh();
    void bring(LATE);
    void page.refresh();
    await is(page, 'Late');
  });

  it('comes along, though the page had not fetched yet what it takes to act', async () => {
    const { store, page: other, bring } = await havingHeld(LONG_AGO);
    await other.close();
    const options = {
      clock: aClock(),
      schedule: aSchedule().schedule,
      random: () => new Uint8Array(10),
      tab: 'early',
    };
    const storage = createMemoryStorage({ store });
    const page = openWorkspace({ ...options, storage, relationship: 'pair-1', viewer: 'mentor' });
    await page.ready;
    await bring(LATE);
    page.equip(operations);
    await is(page, 'Late');
  });
});

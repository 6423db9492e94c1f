import { expect } from '@open-wc/testing';
import type { RecordBase, Stamp } from '@one-on-one/core';
import { mergeRecords } from '@one-on-one/core/transfer';

type Win = RecordBase & { readonly text: string };

/** A reading of a device's clock, on a day of January. */
const at = (day: number, device: string) => `2030-01-${day + 10}T09:00:00.000Z-0000-${device}`;

const stamp = (day: number, device: string, seen: Stamp['seen']): Stamp => {
  return { at: at(day, device), by: device, seen };
};

const aWin = (stamps: Win['stamps'], changes: Partial<Win>): Win => {
  const now = '2030-01-10T09:00:00.000Z';
  const base = { id: 'w1', type: 'win', schema: 1, author: 'one', createdAt: now, updatedAt: now } as const;
  return { ...base, text: 'First', stamps, ...changes };
};

/** What two copies make of each other, which is the same whichever is named first. */
function merged(a: Win, b: Win): Win {
  expect(mergeRecords(b, a)).to.deep.equal(mergeRecords(a, b));
  return mergeRecords(a, b);
}

// Files are written by others too, and by devices whose clock or storage was put back.
describe('Two copies whose stamps no clock would give', () => {
  it('law 5: show what was written by whoever had seen the other, though that clock was behind', () => {
    const old = aWin({ text: stamp(2, 'one', { one: 1 }) }, { text: 'Old' });
    const fresh = aWin({ text: stamp(1, 'two', { one: 1, two: 1 }) }, { text: 'New' });
    expect(merged(old, fresh).text).to.equal('New');
  });

  it('law 5: are deleted or not as whoever had seen the other left it, though that clock was behind', () => {
    const deleted = aWin({ life: stamp(2, 'one', { one: 1 }) }, { deletedAt: '2030-01-12T09:00:00.000Z' });
    const back = aWin({ life: stamp(1, 'two', { one: 1, two: 1 }) }, {});
    expect(merged(deleted, back)).not.to.have.property('deletedAt');
  });

  it('law 5: are deleted where only one of two that were stamped alike is', () => {
    const life = stamp(1, 'one', { one: 1 });
    const deletedAt = '2030-01-11T09:00:00.000Z';
    expect(merged(aWin({ life }, {}), aWin({ life }, { deletedAt })).deletedAt).to.equal(deletedAt);
  });

  it('law 5: say the same of when they were deleted, though two deletions were stamped alike', () => {
    const life = stamp(1, 'one', { one: 1 });
    const deletions = ['2030-01-11T09:00:00.000Z', '2030-01-12T09:00:00.000Z'];
    const [a, b] = deletions.map((deletedAt) => aWin({ life }, { deletedAt }));
    expect(deletions).to.include(merged(a!, b!).deletedAt);
  });
});

import { expect } from '@open-wc/testing';
import { MemoryStore, type RequestDetails, type RequestKind } from '@one-on-one/core';
import { isOfOthers, peopleIn } from '@one-on-one/core/transfer';
import { documentOf, exported, imported } from '../support/exports.js';
import { aClock, aWorkspace, saved } from '../support/workspaces.js';

type Act = { [K in RequestKind]: readonly [kind: K, detail: RequestDetails[K]] }[RequestKind];

const named = (role: 'mentor' | 'mentee', displayName: string): Act => [
  'participant-rename',
  { role, displayName },
];

const ANA = named('mentor', 'Ana');
const BEN = named('mentee', 'Ben');
const FORTNIGHTLY = { unit: 'week', every: 2, zone: 'UTC' } as const;
const BUDGET: Act = ['agenda-item-add', { titles: ['Budget'] }];

/** What a pair stored that did this. */
async function stored(relationship: string, acts: readonly Act[]): Promise<MemoryStore> {
  const store = new MemoryStore();
  const clock = aClock(relationship === 'pair-1' ? '2030-01-10T09:00:00.000Z' : '2029-12-01T08:00:00.000Z');
  const workspace = aWorkspace({ store, relationship, clock });
  await workspace.ready;
  for (const [kind, detail] of acts) workspace.run(kind, detail);
  await saved(workspace);
  return store;
}

/** Whether a file of a pair that did this is of others than a pair here that did that. */
async function areOthers(theirs: readonly Act[], ours: readonly Act[], from = 'pair-2'): Promise<boolean> {
  const document = documentOf(await exported(await stored(from, theirs), false, from));
  const here = [...(await stored('pair-1', ours)).records()];
  return isOfOthers(document, here, { relationship: 'pair-1' });
}

describe('A file of a pair that calls itself otherwise', () => {
  it('is of others where a name differs', async () => {
    expect(await areOthers([ANA, BEN, BUDGET], [ANA, named('mentee', 'Emil')])).to.equal(true);
  });

  it('is of the same two where both names are the same', async () => {
    expect(await areOthers([ANA, BEN, BUDGET], [ANA, BEN, BUDGET])).to.equal(false);
  });

  it('is of others, though the notes of a meeting are called the same in every pair', async () => {
    const note: Act = ['note-write', { body: 'Where we stand' }];
    expect(await areOthers([ANA, BEN, note], [ANA, named('mentee', 'Emil'), note])).to.equal(true);
  });

  it('is of the same two where something of it came in before', async () => {
    const theirs = await stored('pair-2', [ANA, BEN, BUDGET]);
    const here = await stored('pair-1', [named('mentee', 'Benjamin')]);
    const file = await exported(theirs, false, 'pair-2');
    await imported(here, file);
    const document = documentOf(file);
    expect(isOfOthers(document, [...here.records()], { relationship: 'pair-1' })).to.equal(false);
  });

  it('is taken for that of the pair here as long as nobody wrote anything in it', async () => {
    expect(await areOthers([ANA, BEN, BUDGET], [])).to.equal(false);
    expect(await areOthers([ANA, BEN, BUDGET], [ANA])).to.equal(false);
  });

  const written: readonly (readonly [what: string, act: Act])[] = [
    ['adding a topic', BUDGET],
    ['setting a date', ['meeting-edit', { startsAt: '2030-01-20T09:00:00.000Z' }]],
    ['saying what the meeting is for', ['meeting-edit', { objective: 'Where we stand' }]],
    ['setting a rhythm', ['series-edit', { cadence: FORTNIGHTLY }]],
    ['saying how long they meet', ['series-edit', { lengthMinutes: 30 }]],
  ];
  for (const [what, act] of written)
    it(`is of others as far as can be told after ${what} here, be it the very first act`, async () => {
      expect(await areOthers([ANA, BEN, BUDGET], [act])).to.equal(true);
    });

  it('is of the pair here where it calls itself the same', async () => {
    expect(await areOthers([ANA, BEN], [ANA, named('mentee', 'Emil'), BUDGET], 'pair-1')).to.equal(false);
  });
});

describe('The two people of what is stored', () => {
  it('are there with the names that somebody said', async () => {
    const records = [...(await stored('pair-1', [ANA])).records()];
    expect(peopleIn(records, 'pair-1')).to.deep.equal({
      mentor: { id: 'mentor', name: 'Ana' },
      mentee: { id: 'mentee' },
    });
  });

  it('are unknown where the pair is not stored', async () => {
    expect(peopleIn([], 'pair-1')).to.equal(undefined);
    expect(peopleIn([...(await stored('pair-1', [ANA])).records()], 'pair-2')).to.equal(undefined);
  });
});

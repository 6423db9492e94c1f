import { MemoryStore, type RecordBase, type StoredRecord, type Workspace } from '@one-on-one/core';
import { mergeRecords } from '@one-on-one/core/transfer';
import * as fc from 'fast-check';
import { anAct, perform, type Act } from './histories.js';
import { aLifeAct, aMatterAct, performInMeeting, type MeetingAct } from './meeting-histories.js';
import { aSaying, say, type Saying } from './sayings.js';
import { aClock, aWorkspace, saved } from './workspaces.js';

/** One device of the pair `pair-1`, with a store of its own. */
export interface Copy {
  readonly store: MemoryStore;
  readonly workspace: Workspace;
}

/** A step of a history: a device does something, lets go of an other version, or takes over what another device has. */
export interface Step {
  readonly who: number;
  readonly does:
    Act | MeetingAct | Saying | 'remove' | 'dismiss' | { readonly title: string } | { readonly from: number };
}

/** Clocks that are hours apart, so that who is later by the clock is not who was later. */
const STARTS = ['2030-01-10T09:00:00.000Z', '2030-01-10T12:00:00.000Z', '2029-12-31T09:00:00.000Z'] as const;

const does = (weights: Readonly<Record<'act' | 'title' | 'remove' | 'dismiss' | 'from', number>>) =>
  fc.oneof<fc.WeightedArbitrary<Step['does']>[]>(
    { weight: weights.act, arbitrary: anAct },
    {
      weight: weights.title,
      arbitrary: fc.record({ title: fc.constantFrom('One', 'Two', 'Three', 'Four') }),
    },
    { weight: weights.remove, arbitrary: fc.constant('remove') },
    { weight: weights.dismiss, arbitrary: fc.constant('dismiss') },
    { weight: weights.from, arbitrary: fc.record({ from: fc.nat(2) }) },
  );

const steps = (doing: fc.Arbitrary<Step['does']>) =>
  fc.array(fc.record({ who: fc.nat(2), does: doing }), { maxLength: 16, size: 'max' });

/** What three devices do that now and then meet: anything at all, or all of it with one item and a few words. */
export const aHistory: fc.Arbitrary<readonly Step[]> = fc.oneof(
  steps(does({ act: 5, title: 1, remove: 1, dismiss: 1, from: 2 })),
  steps(does({ act: 0, title: 5, remove: 1, dismiss: 1, from: 4 })),
);

const meetingSteps = (weights: Readonly<Record<'matter' | 'life' | 'says' | 'from', number>>) =>
  steps(
    fc.oneof<fc.WeightedArbitrary<Step['does']>[]>(
      { weight: weights.matter, arbitrary: aMatterAct },
      { weight: weights.life, arbitrary: aLifeAct },
      { weight: weights.says, arbitrary: aSaying },
      { weight: weights.from, arbitrary: fc.record({ from: fc.nat(2) }) },
    ),
  );

/** What three devices do in meetings: anything at all, or all of it with one thing of each kind and a few words. */
export const aMeetingHistory: fc.Arbitrary<readonly Step[]> = fc.oneof(
  meetingSteps({ matter: 4, life: 2, says: 2, from: 3 }),
  meetingSteps({ matter: 0, life: 0, says: 5, from: 4 }),
);

/** What both people see of a store, by key; `owner`: what one of them sees alone, too. */
export const sharedRecords = (store: MemoryStore, owner?: string): ReadonlyMap<string, RecordBase> =>
  new Map(
    [...store.records()]
      .filter(({ key }) => key[0] === 'shared' || (key[0] === 'private' && key[1] === owner))
      .map(({ key, value }) => [key.join('/'), value as unknown as RecordBase]),
  );

/** Brings everything shared of one store into another, merged record by record, and what is the `owner`’s alone. */
export function takeOver(from: MemoryStore, into: MemoryStore, owner?: string): void {
  const writes = [...sharedRecords(from, owner)].map(([text, record]) => {
    const key = text.split('/');
    const present = into.read(key);
    const merged = present ? mergeRecords(present.value as unknown as RecordBase, record) : record;
    const value = merged as unknown as StoredRecord['value'];
    const revision = `merged${(revisions += 1)}`;
    return { kind: 'put', key, value, revision, ifRevision: present?.revision ?? null } as const;
  });
  into.apply(writes, [], {});
}

let revisions = 0;

/** Three devices that lived through a history, from one beginning; `look` sees them between any two steps. */
export async function threeCopies(
  history: readonly Step[],
  look: (copies: readonly Copy[], step: number) => void = () => {},
): Promise<readonly [Copy, Copy, Copy]> {
  const copies = [open(STARTS[0], 'mentor'), open(STARTS[1], 'mentee'), open(STARTS[2], 'mentor')] as const;
  await Promise.all(copies.map(({ workspace }) => workspace.ready));
  copies[0].workspace.run('agenda-item-add', { titles: ['Budget', 'Holidays', 'Growth'], id: 'budget' });
  await saved(copies[0].workspace);
  for (const { store, workspace } of copies.slice(1)) {
    takeOver(copies[0].store, store);
    await workspace.refresh();
  }
  for (const [index, { who, does }] of history.entries()) {
    const { store, workspace } = copies[who]!;
    if (typeof does === 'object' && 'from' in does) {
      await Promise.all([saved(copies[does.from]!.workspace), saved(workspace)]);
      if (does.from !== who) takeOver(copies[does.from]!.store, store);
      await workspace.refresh();
    } else if (does === 'dismiss') dismiss(workspace);
    else if (does === 'remove') workspace.run('agenda-item-remove', { id: 'budget' });
    else if ('title' in does) retitle(workspace, does.title);
    else if ('says' in does) say(workspace, does);
    else if ('does' in does) performInMeeting(workspace, does);
    else perform(workspace, does);
    await saved(workspace);
    look(copies, index);
  }
  await Promise.all(copies.map(({ workspace }) => saved(workspace)));
  return copies;
}

// What was removed meanwhile comes back with its new words.
function retitle(workspace: Workspace, title: string): void {
  const { items, parked, dropped } = workspace.state;
  const shown = [...items, ...parked, ...dropped].find(({ item }) => item.id === 'budget');
  workspace.run('agenda-item-edit', { id: 'budget', title, base: shown?.item.title ?? '' });
}

function dismiss(workspace: Workspace): void {
  const { items, meeting } = workspace.state;
  const { item } = items.find((entry) => entry.item.others?.['title']) ?? {};
  const title = item?.others?.['title']?.[0];
  const objective = meeting.others?.['objective']?.[0];
  if (item && title) workspace.run('agenda-item-dismiss', { id: item.id, at: title.at });
  else if (objective) workspace.run('meeting-dismiss', { at: objective.at });
}

function open(start: string, viewer: string): Copy {
  const store = new MemoryStore();
  return { store, workspace: aWorkspace({ store, relationship: 'pair-1', viewer, clock: aClock(start) }) };
}

import { MemoryStore, type Workspace } from '@one-on-one/core';
import { takeOver } from './copies.js';
import { opened, settled } from './meetings.js';
import { aClock, saved } from './workspaces.js';

/** The two, each before a page of their own. */
export interface TwoApart {
  readonly stores: readonly [mentor: MemoryStore, mentee: MemoryStore];
  /** Whose the topic is, where it is not of both. */
  readonly owner: string | undefined;
  readonly mentor: Workspace;
  readonly mentee: Workspace;
}

/** How the two came to be apart. */
interface Parting {
  /** The mentor's clock is three hours ahead, and not the mentee's. */
  readonly isMentorLater?: boolean;
  /** What was done with the topic before they were apart. */
  readonly before?: (page: Workspace) => void;
}

/**
 * Two with a store each, one topic in both: `budget`. The mentee's clock is three hours ahead. `own`: it is the mentor's
 * own, and both pages are theirs.
 */
export async function twoApart(
  own = false,
  { isMentorLater = false, before: did }: Parting = {},
): Promise<TwoApart> {
  const stores = [new MemoryStore(), new MemoryStore()] as const;
  const before = await opened({ store: stores[0] });
  before.run('agenda-item-add', { titles: ['Budget'], id: 'budget', private: own });
  did?.(before);
  await saved(before);
  await before.close();
  const clockOf = (isLater: boolean) => aClock(isLater ? '2030-01-10T12:00:00.000Z' : undefined);
  const mentor = await opened({ store: stores[0], viewer: 'mentor', clock: clockOf(isMentorLater) });
  const owner = own ? 'mentor' : undefined;
  takeOver(stores[0], stores[1], owner);
  return {
    stores,
    owner,
    mentor,
    mentee: await opened({
      store: stores[1],
      viewer: own ? 'mentor' : 'mentee',
      clock: clockOf(!isMentorLater),
    }),
  };
}

/** Brings what each of them has to the other, until both have seen what became of it. */
export async function bringTogether({
  stores: [one, other],
  owner,
  mentor,
  mentee,
}: TwoApart): Promise<void> {
  for (let round = 0; round < 2; round += 1)
    for (const [from, into] of [
      [one, other],
      [other, one],
    ] as const) {
      takeOver(from, into, owner);
      await settled(mentor, mentee);
    }
}

import { expect } from '@open-wc/testing';
import type { RequestDetails, Workspace } from '@one-on-one/core';
import * as fc from 'fast-check';
import { refusal, settled } from '../support/meetings.js';
import { runsOf } from '../support/runs-of.js';
import { placesOf } from '../support/topics.js';
import { bringTogether, twoApart } from '../support/two-apart.js';

type Does = (page: Workspace) => void;

type On = Pick<Workspace['state'], 'items' | 'parked' | 'dropped'>;

/** Does something with the one topic, where it can be done. */
const to =
  (
    kind: 'park' | 'discuss' | 'drop' | 'focus' | 'restore' | 'share',
    ...places: readonly (keyof On)[]
  ): Does =>
  (page) => {
    const [topic] = places.flatMap((place) => page.state[place]);
    if (topic && (kind !== 'share' || topic.private)) page.run(`agenda-item-${kind}`, { id: topic.item.id });
  };

const edit =
  (changes: Omit<RequestDetails['agenda-item-edit'], 'id'>): Does =>
  (page) => {
    const [topic] = page.state.items;
    if (topic) page.run('agenda-item-edit', { id: topic.item.id, ...changes });
  };

/** What both can do, and what one can do with what is one's own. */
const acts = {
  park: to('park', 'items'),
  discuss: to('discuss', 'items'),
  drop: to('drop', 'items', 'parked'),
  focus: to('focus', 'items'),
  back: to('restore', 'parked', 'dropped'),
  share: to('share', 'items', 'parked'),
  everyTime: edit({ recurring: { unit: 'meeting', every: 1 } }),
  everySecond: edit({ recurring: { unit: 'meeting', every: 2 } }),
  once: edit({ recurring: null }),
  takesLonger: edit({ plannedMinutes: 20 }),
  undo: (page: Workspace) => page.undo(),
  openAgain: (page: Workspace) => {
    const id = `regular-${page.state.meeting.seq - 1}`;
    refusal(() => page.run('meeting-reopen', { id }));
  },
};
type Act = keyof typeof acts;
const anAct = fc.constantFrom(...(Object.keys(acts) as Act[]));

/** How one ends a meeting: what is left goes on, or waits in the backlog. */
const ends = {
  close: (page: Workspace) => page.run('meeting-close', {}),
  skip: (page: Workspace) => refusal(() => page.run('meeting-skip', {})),
  leave: (page: Workspace) =>
    page.run('meeting-close', { backlog: page.state.items.map(({ item }) => item.id) }),
};
const aMeeting = fc.record({
  does: fc.array(anAct, { maxLength: 3 }),
  ends: fc.constantFrom(...(Object.keys(ends) as (keyof typeof ends)[])),
});
/** Up to two meetings that somebody ends, and what they do with the topic in each and in the one that is on. */
const aSide = fc.record({
  ended: fc.array(aMeeting, { maxLength: 2 }),
  does: fc.array(anAct, { maxLength: 3 }),
});
/** Where the topic stands: what was discussed, and came back elsewhere since, is only told. */
const standing = ({ state }: Workspace) =>
  [...state.items, ...state.parked].filter(({ item }) => item.status !== 'discussed' || !item.carriedTo);

describe('Laws of what two do apart', function () {
  this.timeout(480_000);

  for (const [whose, own] of [
    ['a topic of both', false],
    ['a topic of one’s own, on two devices,', true],
  ] as const)
    it(`law 2: ${whose} is never in two places, then or later, and in one unless somebody settled it`, async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.tuple(aSide, aSide),
          fc.constantFrom<readonly Act[]>([], ['everyTime'], ['everyTime', 'discuss']),
          fc.boolean(),
          async (sides, before, isMentorLater) => {
            const two = await twoApart(own, {
              isMentorLater,
              before: (page) => before.forEach((name) => acts[name](page)),
            });
            for (const [index, page] of [two.mentor, two.mentee].entries()) {
              const { ended, does } = sides[index]!;
              for (const meeting of ended) {
                for (const name of meeting.does) acts[name](page);
                ends[meeting.ends](page);
                await settled(page);
              }
              for (const name of does) acts[name](page);
            }
            await settled(two.mentor, two.mentee);
            await bringTogether(two);
            const done = [
              ...before,
              ...sides.flatMap(({ ended, does }) => [...ended.flatMap((one) => one.does), ...does]),
            ];
            const isSettling = done.includes('discuss') || done.includes('drop');
            for (let meetings = 0; meetings < 3; meetings += 1) {
              expect(placesOf(two.mentor)).to.deep.equal(placesOf(two.mentee));
              expect(standing(two.mentor).length).to.be.at.most(1);
              // What was shared in the next meeting stays in that where this one is opened again.
              const isHere = meetings > 0 || !done.includes('share');
              if (!isSettling && isHere) expect(standing(two.mentor).length).to.equal(1);
              two.mentor.run('meeting-close', {});
              await settled(two.mentor);
              await bringTogether(two);
            }
            await Promise.all([two.mentor.close(), two.mentee.close()]);
          },
        ),
        runsOf(own ? 300 : 1000),
      );
    });
});

import { expect } from '@open-wc/testing';
import type { Workspace } from '@one-on-one/core';
import * as fc from 'fast-check';
import { settled } from '../support/meetings.js';
import { runsOf } from '../support/runs-of.js';
import { placesOf } from '../support/topics.js';
import { bringTogether, twoApart } from '../support/two-apart.js';

type Does = (page: Workspace) => void;

type On = Pick<Workspace['state'], 'items' | 'parked' | 'dropped'>;

/** Does something with the one topic, where it can be done. */
const to =
  (kind: 'park' | 'discuss' | 'drop' | 'focus' | 'restore', ...places: readonly (keyof On)[]): Does =>
  (page) => {
    const [topic] = places.flatMap((place) => page.state[place]);
    if (topic) page.run(`agenda-item-${kind}`, { id: topic.item.id });
  };

const acts = {
  park: to('park', 'items'),
  discuss: to('discuss', 'items'),
  drop: to('drop', 'items', 'parked'),
  focus: to('focus', 'items'),
  back: to('restore', 'parked', 'dropped'),
  undo: (page: Workspace) => page.undo(),
};
const anAct = fc.constantFrom(...(Object.keys(acts) as (keyof typeof acts)[]));
const aMeeting = fc.record({
  does: fc.array(anAct, { maxLength: 3 }),
  ends: fc.constantFrom('meeting-close', 'meeting-skip'),
});
/** Up to two meetings that somebody ends, and what they do with the topic in each and in the one that is on. */
const aSide = fc.record({
  ended: fc.array(aMeeting, { maxLength: 2 }),
  does: fc.array(anAct, { maxLength: 3 }),
});

describe('Laws of what two do apart', function () {
  this.timeout(480_000);

  for (const [whose, own] of [
    ['a topic of both', false],
    ['a topic of one’s own, on two devices,', true],
  ] as const)
    it(`law 2: ${whose} is never to be talked about in two places, and in one unless somebody settled it`, async () => {
      await fc.assert(
        fc.asyncProperty(aSide, aSide, async (...sides) => {
          const two = await twoApart(own);
          for (const [index, page] of [two.mentor, two.mentee].entries()) {
            const { ended, does } = sides[index]!;
            for (const meeting of ended) {
              for (const name of meeting.does) acts[name](page);
              page.run(meeting.ends, {});
              await settled(page);
            }
            for (const name of does) acts[name](page);
          }
          await settled(two.mentor, two.mentee);
          await bringTogether(two);
          const [places, theirs] = [placesOf(two.mentor), placesOf(two.mentee)];
          expect(places).to.deep.equal(theirs);
          const done = sides.flatMap(({ ended, does }) => [...ended.flatMap((one) => one.does), ...does]);
          const isSettling = done.includes('discuss') || done.includes('drop');
          const open = places.filter((place) => !/discussed|dropped/.test(place));
          expect(open.length).to.be.at.most(1);
          if (!isSettling) expect(open.length).to.equal(1);
          await Promise.all([two.mentor.close(), two.mentee.close()]);
        }),
        runsOf(own ? 300 : 1000),
      );
    });
});

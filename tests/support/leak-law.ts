import { expect, fixtureCleanup } from '@open-wc/testing';
import * as fc from 'fast-check';
import { aHidingHistory, live } from './hiding-histories.js';
import { listenAsPage } from './page-ears.js';
import { runsOf } from './runs-of.js';
import { anAskingPage, shownTo } from './shown-history.js';
import { shownLeaks } from './shown-leaks.js';
import { takenLeaks } from './taken-leaks.js';
import { Tally } from './tally.js';

const VIEWERS = ['mentor', 'mentee'] as const;

/**
 * Tries half of a law: two people live through 500 histories in two tabs each, and nothing that one of them hides is
 * found where the two look or in what they take along, or told to the page meanwhile. Each thing that is looked at has
 * to be there in a fourth of the histories, else nothing would be tried. The halves are files of their own, with other
 * histories: a file may not take too long.
 */
export async function expectNoLeaks(half: 1 | 2): Promise<void> {
  const { seed = 0 } = fc.readConfigureGlobal();
  const tally = new Tally();
  tally.add('told', 0);
  let runs = 0;
  await fc.assert(
    fc.asyncProperty(aHidingHistory, async (history) => {
      runs += 1;
      let stop: (() => void) | undefined;
      try {
        const lived = await live(history, (viewer, store, hear) => {
          stop ??= listenAsPage((what, said) => {
            if (what.startsWith('event one-on-one-')) tally.add('told', true);
            hear(what, said);
          });
          return anAskingPage(viewer, store);
        });
        const roots = await Promise.all(VIEWERS.map((viewer) => shownTo(viewer, lived.store)));
        const found = [
          ...VIEWERS.flatMap((viewer, at) => shownLeaks(viewer, roots[at]!, lived, tally)),
          ...(await takenLeaks(roots, lived, tally)),
          ...lived.leaks, // last, for some may be told while things are shown and taken
        ];
        expect(found, found.join(', ')).to.deep.equal([]);
      } finally {
        stop?.();
        fixtureCleanup();
      }
    }),
    { ...runsOf(500, 15), seed: seed + half, endOnFailure: true, includeErrorInReport: true },
  );
  expect(tally.rarerThan(runs / 4)).to.deep.equal([]);
}

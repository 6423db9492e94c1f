import { expect, fixtureCleanup } from '@open-wc/testing';
import * as fc from 'fast-check';
import { aHidingHistory, live, type Lived } from './hiding-histories.js';
import { listenAsPage } from './page-ears.js';
import { runsOf } from './runs-of.js';
import { anAskingPage } from './shown-history.js';
import { Tally } from './tally.js';

/** Looks for leaks where a history took place, and names them; it counts what it looked at, and how often. */
export type FindLeaks = (lived: Lived, tally: Tally) => Promise<readonly string[]>;

/**
 * Tries half of a law: two people live through 500 histories in two tabs each, and nothing that one of them hides is
 * found, or told to the page meanwhile. Each thing that is looked at has to be there in a fourth of the histories, else
 * nothing would be tried. The halves are files of their own, with other histories: a file may not take too long.
 */
export async function expectNoLeaks(half: 1 | 2, find: FindLeaks): Promise<void> {
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
        const found = [...(await find(lived, tally)), ...lived.leaks]; // the last may be told while it is shown
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

import { expect } from '@open-wc/testing';
import { MemoryStore } from '@one-on-one/core';
import * as fc from 'fast-check';
import { anAct, perform } from '../support/histories.js';
import { aLifeAct, aMatterAct, aRhythmAct, performInMeeting } from '../support/meeting-histories.js';
import { opened, settled, told } from '../support/meetings.js';
import { runsOf } from '../support/runs-of.js';
import { Tally } from '../support/tally.js';
import { unheard } from '../support/unheard.js';
import { saved } from '../support/workspaces.js';

const act = fc.oneof(anAct, aLifeAct, aMatterAct, aRhythmAct);

describe('Laws of acts that come to nothing', function () {
  this.timeout(480_000);

  it('law 1: whoever is alone is never told that somebody was first, however slow storage is', async () => {
    const tally = new Tally();
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(act, fc.boolean()), { minLength: 1, maxLength: 25 }),
        async (history) => {
          const page = await opened();
          const facts = told(page);
          for (const [each, waits] of history) {
            if ('what' in each) perform(page, each);
            else performInMeeting(page, each);
            if (waits) await saved(page);
            expect(page.state.refused).to.equal(undefined);
          }
          await saved(page);
          expect(page.state.refused).to.equal(undefined);
          tally.add('told', facts.length > 3);
          await page.close();
        },
      ),
      { ...runsOf(1000, 100), includeErrorInReport: true },
    );
    expect(tally.countOf('told')).to.be.above(0);
  });

  it('law 2: nobody sees a private word of whoever sat before the page until then', async () => {
    const tally = new Tally();
    const step = fc.record({
      at: fc.constantFrom('shared', 'mentor', 'mentee'),
      does: fc.oneof({ weight: 4, arbitrary: anAct }, { weight: 1, arbitrary: aMatterAct }),
      isOther: fc.boolean(),
      waits: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 20 }), async (steps) => {
        const store = new MemoryStore();
        const pages = {
          shared: await unheard(store, null),
          mentor: await unheard(store, 'mentor'),
          mentee: await unheard(store, 'mentee'),
        };
        let leaks = 0;
        pages.shared.setViewer('mentor');
        for (const page of Object.values(pages))
          page.subscribe(() => {
            const other = page.state.viewer === 'mentor' ? 'mentee' : 'mentor';
            leaks += Number(
              JSON.stringify([page.state, ...page.state.drafts]).includes(`secret of ${other}`),
            );
            tally.add('refused', page.state.refused !== undefined);
          });
        for (const { at, does, isOther, waits } of steps) {
          const page = pages[at];
          const secret = `secret of ${page.state.viewer} `;
          if ('what' in does) perform(page, does, secret);
          else performInMeeting(page, does, secret);
          if (at === 'shared' && isOther)
            page.setViewer(page.state.viewer === 'mentor' ? 'mentee' : 'mentor');
          if (waits) await settled(page);
        }
        await settled(...Object.values(pages));
        expect(leaks).to.equal(0);
        await Promise.all(Object.values(pages).map((page) => page.close()));
      }),
      { ...runsOf(1000, 100), includeErrorInReport: true },
    );
    expect(tally.countOf('refused')).to.be.above(0);
  });
});

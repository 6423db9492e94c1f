import { MemoryStore } from '@one-on-one/core';
import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { aFailingStorage, type Trouble } from '../support/failing-storage.js';
import { anAct, aPlacing, perform, picture } from '../support/histories.js';
import { runsOf } from '../support/runs-of.js';
import { aWorkspace, saved } from '../support/workspaces.js';

describe('Acts that were put aside when a page went away', function () {
  this.timeout(120_000);

  it('P21: make the same of what was stored when the next page does them again', async () => {
    const acts = fc.array(fc.oneof(anAct, aPlacing), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(acts, acts, async (stored, left) => {
        const store = new MemoryStore();
        const trouble: Trouble = {};
        const options = { viewer: 'mentor', relationship: 'pair-1' };
        const page = aWorkspace({ ...options, storage: aFailingStorage(store, trouble) });
        await page.ready;
        for (const act of stored) perform(page, act);
        await saved(page);
        trouble.refuseCommits = 'io';
        for (const act of left) perform(page, act);
        page.leave();
        const before = JSON.stringify(picture(page));

        const next = aWorkspace({ ...options, store });
        await saved(next);
        expect(JSON.stringify(picture(next))).to.equal(before);
        expect(next.state.setAside).to.equal(0);
        await next.close();
        expect(store.stashed()).to.deep.equal([]);
        const later = aWorkspace({ ...options, store });
        await saved(later);
        expect(JSON.stringify(picture(later))).to.equal(before);
      }),
      runsOf(1000),
    );
  });
});

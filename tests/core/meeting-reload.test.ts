import { expect } from '@open-wc/testing';
import { MemoryStore, type Workspace } from '@one-on-one/core';
import * as fc from 'fast-check';
import { aLifeAct, aMatterAct, performInMeeting } from '../support/meeting-histories.js';
import { leave } from '../support/meeting-pages.js';
import { opened, settled } from '../support/meetings.js';
import { runsOf } from '../support/runs-of.js';
import { saved } from '../support/workspaces.js';

describe('What was done in meetings', function () {
  this.timeout(240_000);

  it('P31: whatever was done in meetings, everything stored can be read again, and says the same', async () => {
    const acts = fc.array(fc.oneof(aMatterAct, aLifeAct, aMatterAct), { maxLength: 14 });
    const view = ({ state }: Workspace) => {
      const {
        meeting,
        items,
        parked,
        notes,
        decisions,
        wins,
        agreed,
        actions,
        participation,
        pinned,
        series,
      } = state;
      return JSON.stringify([
        meeting,
        items,
        parked,
        notes,
        decisions,
        wins,
        agreed,
        actions,
        participation,
        pinned,
        series,
      ]);
    };
    await fc.assert(
      fc.asyncProperty(acts, async (history) => {
        const store = new MemoryStore();
        const workspace = await opened({ store });
        workspace.run('agenda-item-add', { titles: ['A', 'B'] });
        workspace.run('series-edit', { lengthMinutes: 30 });
        for (const act of history) performInMeeting(workspace, act);
        await settled(workspace);
        const again = await opened({ store });
        await saved(again);
        expect(again.state.setAside).to.equal(0);
        expect(view(again)).to.equal(view(workspace));
        await leave([workspace, again]);
      }),
      runsOf(1000),
    );
  });
});

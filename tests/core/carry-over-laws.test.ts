import { expect } from '@open-wc/testing';
import { MemoryStore, type Workspace } from '@one-on-one/core';
import * as fc from 'fast-check';
import { leave, RUNS } from '../support/meeting-pages.js';
import { opened, settled } from '../support/meetings.js';
import { aTopicHistory, perform } from '../support/topic-acts.js';
import { TopicModel } from '../support/topic-model.js';

const VIEWERS = ['mentor', 'mentee'] as const;

/** One topic for both and one for each, all of which come back in every meeting. */
const BEGINNING = [
  { who: 0, does: 'add', at: 0 },
  { who: 0, does: 'recur', at: 0 },
  { who: 0, does: 'add-own', at: 0 },
  { who: 0, does: 'recur', at: 5 },
  { who: 1, does: 'add-own', at: 0 },
  { who: 1, does: 'recur', at: 5 },
] as const;

/** What a page shows that is still to be talked about: on the agenda, and in the backlog. */
const unsettled = ({ state }: Workspace) =>
  [state.items, state.parked].map((list) =>
    list
      .filter(({ item }) => item.status !== 'discussed')
      .map(({ item }) => item.title)
      .sort(),
  );

/** One clock for everybody, which a test can put forward. */
function aCommonClock() {
  let time = Date.parse('2030-01-10T09:00:00.000Z');
  return {
    clock: { now: () => new Date((time += 1000)).toISOString() },
    reach: (instant: string) => void (time = Math.max(time, Date.parse(instant))),
  };
}

describe('Laws of carrying over', function () {
  this.timeout(240_000);

  it('law 2: in any row of meetings a topic is where its status, its rhythm and the policy put it, once, for all', async () => {
    const did = { histories: 0, turns: 0 };
    await fc.assert(
      fc.asyncProperty(aTopicHistory, async (history) => {
        const store = new MemoryStore();
        const { clock, reach } = aCommonClock();
        const model = new TopicModel();
        const mentor = await opened({ store, viewer: 'mentor', clock });
        const mentee = await opened({ store, viewer: 'mentee', clock });
        const pages = [mentor, mentee] as const;
        const isAsTold = async () => {
          await settled(...pages);
          await settled(...pages);
          for (const [index, viewer] of VIEWERS.entries())
            expect(unsettled(pages[index]!), viewer).to.deep.equal(model.unsettled(viewer));
        };
        did.histories += 1;
        let last = 0;
        for (const [index, act] of [...BEGINNING, ...history].entries()) {
          if (act.who !== last) await settled(...pages);
          last = act.who;
          const ground = { page: pages[act.who]!, viewer: VIEWERS[act.who]!, model, reach };
          if (!perform(ground, act, `topic ${index}`)) continue;
          did.turns += 1;
          await isAsTold();
        }
        await isAsTold();
        const before = `regular-${model.seq - 1}`;
        for (const page of pages) page.run('meeting-close', { id: before });
        await isAsTold();
        for (const viewer of VIEWERS) {
          const fresh = await opened({ store, viewer, clock });
          await settled(fresh);
          expect(unsettled(fresh), viewer).to.deep.equal(model.unsettled(viewer));
          await fresh.close();
        }
        await leave(pages);
      }),
      RUNS,
    );
    expect(did.turns).to.be.greaterThan(did.histories);
  });
});

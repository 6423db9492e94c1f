import { expect } from '@open-wc/testing';
import type { Workspace } from '@one-on-one/core';
import * as fc from 'fast-check';
import { anAct, perform } from '../support/histories.js';
import { aLifeAct, isTurn, performInMeeting } from '../support/meeting-histories.js';
import { leave, RUNS, threePages, who } from '../support/meeting-pages.js';
import { opened, settled, toDo } from '../support/meetings.js';

/** What is still to be talked about, on the agenda or in the backlog, as one person sees it. */
const unsettled = ({ state }: Workspace) =>
  [...state.items, ...state.parked]
    .filter(({ item }) => item.status !== 'discussed')
    .map(({ item, private: mine }) => `${item.title}${mine ? ' (private)' : ''}`)
    .sort();

/** What adds topics and actions and moves them about, but settles none of them. */
const keeping = ['add', 'add-private', 'park', 'restore', 'move', 'plan', 'objective'];
const aKeepingAct = anAct.filter(({ what }) => keeping.includes(what));

describe('Laws of holding meetings', function () {
  this.timeout(240_000);

  it('law 2: closing hands on exactly once what was neither discussed nor dropped, however often it is done', async () => {
    const acts = fc.array(fc.record({ who, act: anAct }), { maxLength: 10 });
    const closers = fc.subarray([0, 1, 2], { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(acts, closers, fc.boolean(), async (history, closing, prunes) => {
        const { mentor, mentee, pages } = await threePages();
        for (const { who: at, act } of history) perform(pages[at]!, act);
        await settled(...pages);
        const before = [unsettled(mentor), unsettled(mentee)];
        const { id } = mentor.state.meeting;
        for (const at of closing)
          performInMeeting(pages[at]!, { does: prunes ? 'prune' : 'close', at, text: 'x' });
        await settled(...pages);
        const after = [unsettled(mentor), unsettled(mentee)];
        expect(after).to.deep.equal(before);
        expect(mentor.state.meeting.id).to.equal('regular-2');
        for (const page of pages) page.run('meeting-close', { id });
        await settled(...pages);
        expect([unsettled(mentor), unsettled(mentee)]).to.deep.equal(after);
        await leave(pages);
      }),
      RUNS,
    );
  });

  it('law 3: no rescheduling, skipping, calling off, closing or opening again loses a topic or an action', async () => {
    const step = fc.record({ who, act: fc.oneof(aKeepingAct, aLifeAct), adds: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (history) => {
        const { store, mentor, mentee, pages } = await threePages();
        const topics: Record<'shared' | 'mentor' | 'mentee', string[]> = {
          shared: [],
          mentor: [],
          mentee: [],
        };
        const actions: string[] = [];
        for (const [index, { who: at, act, adds }] of history.entries()) {
          const page = pages[at]!;
          if ('what' in act) {
            const text = `topic ${index}`;
            if (act.what === 'add') topics.shared.push(text);
            if (act.what === 'add-private') topics[at === 0 ? 'mentor' : 'mentee'].push(`${text} (private)`);
            perform(page, { ...act, text });
          } else performInMeeting(page, act);
          if (adds) {
            page.run('action-item-add', { title: `action ${index}`, ownerId: 'mentee' });
            actions.push(`action ${index}`);
          }
          // A page can be one closing behind, not two.
          if ('does' in act && isTurn(act)) await settled(...pages);
        }
        await settled(...pages);
        // What was added for the next meeting is seen once the one that was opened again is closed.
        mentor.run('meeting-close', {});
        await settled(...pages);
        expect(unsettled(mentor)).to.deep.equal([...topics.shared, ...topics.mentor].sort());
        expect(unsettled(mentee)).to.deep.equal([...topics.shared, ...topics.mentee].sort());
        const fresh = await opened({ store });
        for (const page of [...pages, fresh]) expect([...toDo(page)].sort()).to.deep.equal(actions.sort());
        expect(unsettled(fresh)).to.deep.equal(unsettled(mentor));
        await leave([...pages, fresh]);
      }),
      RUNS,
    );
  });
});

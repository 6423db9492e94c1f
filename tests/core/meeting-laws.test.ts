import { expect } from '@open-wc/testing';
import type { Workspace } from '@one-on-one/core';
import * as fc from 'fast-check';
import { anAct, perform } from '../support/histories.js';
import { aLifeAct, aRhythmAct, isTurn, performInMeeting } from '../support/meeting-histories.js';
import { leave, RUNS, threePages, who } from '../support/meeting-pages.js';
import { opened, settled, toDo } from '../support/meetings.js';
import { takeBack } from '../support/take-back.js';
import { Tally } from '../support/tally.js';

const named = (list: Workspace['state']['items']) =>
  list.map(({ item, private: mine }) => `${item.title}${mine ? ' (private)' : ''}`);

/** What is still to be talked about, on the agenda or in the backlog, as one person sees it. */
const unsettled = ({ state }: Workspace) =>
  named([...state.items, ...state.parked].filter(({ item }) => item.status !== 'discussed')).sort();

/** What is to be talked about after the meeting: that, and what was discussed and comes back in every meeting. */
const afterwards = (workspace: Workspace) => {
  const isBack = ({ item: { status, recurring } }: Workspace['state']['items'][number]) =>
    status === 'discussed' && recurring?.unit === 'meeting' && recurring.every === 1;
  return [...unsettled(workspace), ...named(workspace.state.items.filter(isBack))].sort();
};

/** How topics go on, but for what comes back after months: that depends on the day of whoever is first to close. */
const aRhythm = aRhythmAct.filter(({ does, at }) => does === 'series' || at % 4 < 3);

/** What adds topics and actions and moves them about, but settles none of them. */
const keeping = ['add', 'add-private', 'park', 'restore', 'move', 'plan', 'objective'];
const aKeepingAct = anAct.filter(({ what }) => keeping.includes(what));

/** Says of a history what is in it: a law over histories in which nothing happens holds, and says nothing. */
function note(
  tally: Tally,
  history: readonly { readonly who: number }[],
  changed: Readonly<Record<string, boolean>>,
) {
  const acted = new Set(history.map(({ who: at }) => at));
  tally.add('histories', true);
  tally.add('of both people', acted.has(0) && acted.size > 1);
  tally.add('of two tabs of one person', acted.has(1) && acted.has(2));
  for (const [what, is] of Object.entries(changed)) tally.add(what, is);
}

describe('Laws of holding meetings', function () {
  this.timeout(480_000);

  it('law 2: closing hands on exactly once what was neither discussed nor dropped, however often it is done', async () => {
    const act = fc.oneof({ weight: 3, arbitrary: anAct }, { weight: 1, arbitrary: aRhythm });
    const acts = fc.array(fc.record({ who, act }), { minLength: 2, maxLength: 12 });
    const closers = fc.subarray([0, 1, 2], { minLength: 1 });
    const tally = new Tally();
    await fc.assert(
      fc.asyncProperty(acts, closers, fc.boolean(), async (history, closing, prunes) => {
        const { mentor, mentee, pages } = await threePages();
        mentor.run('agenda-item-add', { titles: ['for both'] });
        mentee.run('agenda-item-add', { titles: ['for the mentee'], private: true });
        for (const { who: at, act } of history)
          if ('what' in act) perform(pages[at]!, act);
          else performInMeeting(pages[at]!, act);
        await settled(...pages);
        const before = [afterwards(mentor), afterwards(mentee)];
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
        note(tally, history, {
          'with something to hand on': after.some((list) => list.length > 0),
          'closed more than once': closing.length > 1,
        });
        await leave(pages);
      }),
      RUNS,
    );
    expect(tally.rarerThan(tally.countOf('histories') / 5)).to.deep.equal([]);
  });

  it('law 3: no rescheduling, skipping, calling off, missing, closing or opening again, nor taking that back, loses a topic or an action, under any policy', async () => {
    const aWay = fc.record({ way: fc.constantFrom('undo', 'redo') });
    const act = fc.oneof(aKeepingAct, { weight: 2, arbitrary: aLifeAct }, aRhythmAct, {
      weight: 3,
      arbitrary: aWay,
    });
    const step = fc.record({ who, act, adds: fc.boolean(), completes: fc.boolean() });
    const tally = new Tally();
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 16 }), async (history) => {
        const { store, mentor, mentee, pages } = await threePages();
        const topics: Record<'shared' | 'mentor' | 'mentee', string[]> = {
          shared: ['for both'],
          mentor: [],
          mentee: ['for the mentee (private)'],
        };
        mentor.run('agenda-item-add', { titles: ['for both'] });
        mentee.run('agenda-item-add', { titles: ['for the mentee'], private: true });
        const actions = new Set<string>();
        let turns = 0;
        let tookBack = 0;
        for (const [index, { who: at, act, adds, completes }] of history.entries()) {
          const page = pages[at]!;
          if ('way' in act) tookBack += Number(takeBack(page, act.way));
          else if ('what' in act) {
            const text = `topic ${index}`;
            if (act.what === 'add') topics.shared.push(text);
            if (act.what === 'add-private') topics[at === 0 ? 'mentor' : 'mentee'].push(`${text} (private)`);
            perform(page, { ...act, text });
          } else performInMeeting(page, act);
          if (adds) {
            page.run('action-item-add', { title: `action ${index}`, ownerId: 'mentee' });
            actions.add(`action ${index}`);
          }
          const done = completes && page.state.actions[index % (page.state.actions.length || 1)];
          if (done) {
            page.run('action-item-complete', { id: done.id });
            actions.delete(done.title);
          }
          // A page can be one closing behind, not two.
          if ('way' in act || ('does' in act && isTurn(act))) {
            turns += 1;
            await settled(...pages);
          }
        }
        await settled(...pages);
        // What was added for the next meeting is seen once the one that was opened again is closed.
        mentor.run('meeting-close', {});
        await settled(...pages);
        expect(unsettled(mentor)).to.deep.equal([...topics.shared, ...topics.mentor].sort());
        expect(unsettled(mentee)).to.deep.equal([...topics.shared, ...topics.mentee].sort());
        const fresh = await opened({ store });
        for (const page of [...pages, fresh])
          expect([...toDo(page)].sort()).to.deep.equal([...actions].sort());
        expect(unsettled(fresh)).to.deep.equal(unsettled(mentor));
        note(tally, history, {
          'with further topics': Object.values(topics).flat().length > 2,
          'with actions': actions.size > 0,
          'with something that becomes of a meeting': turns > 0,
          'with something that is taken back': tookBack > 0,
        });
        await leave([...pages, fresh]);
      }),
      RUNS,
    );
    expect(tally.rarerThan(tally.countOf('histories') / 10)).to.deep.equal([]);
  });
});

import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { anAct, perform } from '../support/histories.js';
import { aLifeAct, isTurn, performInMeeting } from '../support/meeting-histories.js';
import { leave, RUNS, threePages, who } from '../support/meeting-pages.js';
import { settled } from '../support/meetings.js';
import { onIn, openIn, overOf, takeBack } from '../support/take-back.js';
import { Tally } from '../support/tally.js';

/** What adds topics and moves them about, but settles none of them. */
const aKeepingAct = anAct.filter(({ what }) => ['add', 'park', 'restore', 'move', 'plan'].includes(what));

/** What makes one meeting follow the other. */
const aTurn = aLifeAct.filter((act) => isTurn(act) || ['start', 'wrap', 'resume'].includes(act.does));

const aWay = fc.record({ way: fc.constantFrom('undo', 'undo', 'undo', 'redo') });

describe('Laws of taking back late', function () {
  this.timeout(240_000);

  it('law 2: whoever takes back what, and when, one meeting at most is on, what is over stays so, and a topic is in one place', async () => {
    const act = fc.oneof(
      { weight: 1, arbitrary: aKeepingAct },
      { weight: 4, arbitrary: aTurn },
      { weight: 4, arbitrary: aWay },
    );
    const tally = new Tally();
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ who, act }), { minLength: 6, maxLength: 18 }),
        fc.boolean(),
        async (history, meetsBefore) => {
          const { store, mentor, pages } = await threePages();
          const topics = ['Budget'];
          mentor.run('agenda-item-add', { titles: topics });
          await settled(...pages);
          tally.add('histories', true);
          for (const [index, { who: at, act }] of history.entries()) {
            const page = pages[at]!;
            if ('way' in act) {
              if (meetsBefore) await settled(...pages);
              const before = overOf(store);
              const isLate = (page.state[act.way === 'undo' ? 'undoable' : 'redoable'] ?? {}).isLate;
              tally.add('taken back too late', isLate ?? false);
              tally.add('taken back in time', takeBack(page, act.way) && !isLate);
              await settled(...pages);
              if (!meetsBefore) continue;
              for (const [id, said] of overOf(store)) expect(said).to.equal(before.get(id) ?? said);
            } else if ('what' in act) {
              if (act.what === 'add') topics.push(`topic ${index}`);
              perform(page, { ...act, text: `topic ${index}` });
            } else {
              performInMeeting(page, act);
              if (isTurn(act)) await settled(...pages);
            }
            if (meetsBefore) await settled(...pages);
            expect(onIn(store).length).to.be.at.most(1);
          }
          await settled(...pages);
          await settled(...pages);
          expect(openIn(store)).to.deep.equal([...topics].sort());
          for (const id of onIn(store)) expect(id).to.equal(mentor.state.meeting.id);
          for (const { state } of pages) expect(state.meeting.id).to.equal(mentor.state.meeting.id);
          await leave(pages);
        },
      ),
      RUNS,
    );
    expect(tally.rarerThan(tally.countOf('histories') / 5)).to.deep.equal([]);
  });
});

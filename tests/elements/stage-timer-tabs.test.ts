import { createTimer, pause, start, type Timer } from '@one-on-one/core/timer';
import { planStages } from '@one-on-one/core/stages';
import { expect } from '@open-wc/testing';
import { pressIn as press } from '../support/press-in.js';
import { runningTimer, showTimer } from '../support/stage-timer-page.js';
import { anotherTab, placeOf } from '../support/timer-tabs.js';
import { waitUntil } from '../support/wait-until.js';

const MINUTE = 60_000;
const noon = Date.UTC(2030, 0, 10, 14);
const at = (milliseconds: number) => new Date(noon + milliseconds).toISOString();

const tellOf = (tab: ReturnType<typeof anotherTab>, timer: Timer, when: string) =>
  tab.tell({ timer, seen: when, gaps: [] }, when);

const startedAt = (milliseconds: number) => start(createTimer(planStages(45)), at(milliseconds));

describe('A timer in two tabs', () => {
  afterEach(() => {
    for (const timer of document.querySelectorAll('one-on-one-stage-timer')) timer.remove();
    sessionStorage.clear();
  });

  it('T18 goes by what was done last, and keeps it over a reload', async () => {
    const { timer, go } = await runningTimer();
    const other = anotherTab(timer);
    await go(MINUTE);
    tellOf(other, pause(startedAt(0), at(2000)), at(2000));
    await waitUntil(() => timer.reading?.status === 'paused', 'it is paused, too');
    expect(timer.reading?.actualMs).to.equal(2000);
    expect(sessionStorage.getItem(placeOf(timer))).to.contain(at(2000));
    await press(timer, 'Go on');
    await waitUntil(() => other.heard.length > 0, 'the other one hears of it');
    tellOf(other, pause(startedAt(0), at(1000)), at(1000));
    other.say('ask');
    await waitUntil(() => other.heard.length > 1, 'what came late was heard');
    expect(timer.reading?.status).to.equal('running');
    other.close();
  });

  it('T18 takes over the count of a tab that was open before, and tells its own once there is one', async () => {
    const { timer } = await showTimer();
    const other = anotherTab(timer);
    await waitUntil(() => timer.reading, 'it counts');
    other.say('ask');
    tellOf(other, startedAt(-MINUTE), at(-MINUTE));
    await waitUntil(() => timer.reading?.status === 'running', 'it runs, too');
    expect(timer.reading?.actualMs).to.equal(MINUTE);
    expect(other.heard).to.deep.equal([]);
    other.say('ask');
    await waitUntil(() => other.heard.length > 0, 'it answers');
    other.close();
  });

  it('hears nothing that is no count of the same stages', async () => {
    const { timer, go } = await runningTimer();
    const other = anotherTab(timer);
    await go(MINUTE);
    for (const said of [null, 7, {}, { kept: {}, at: 'never', by: 1 }, { kept: null, at: at(0), by: 1 }])
      other.say(said);
    const stages = createTimer([{ stage: 'alone', timeBoxMinutes: 45 }]);
    tellOf(other, pause(start(stages, at(0)), at(2000)), at(50_000));
    other.say('ask');
    await waitUntil(() => other.heard.length > 0, 'all of it was heard');
    expect([timer.reading?.status, timer.reading?.actualMs]).to.deep.equal(['running', MINUTE]);
    other.close();
  });

  it('T18 goes by its own acts after it heard a later one of other stages', async () => {
    const { timer, go } = await runningTimer();
    const other = anotherTab(timer);
    await go(MINUTE);
    const stages = createTimer([{ stage: 'alone', timeBoxMinutes: 45 }]);
    tellOf(other, start(stages, at(0)), at(50_000));
    other.say('ask');
    await waitUntil(() => other.heard.length > 0, 'it answers');
    expect(other.heard[0]?.at).to.equal(at(0));
    tellOf(other, pause(startedAt(0), at(2000)), at(2000));
    await waitUntil(() => timer.reading?.status === 'paused', 'it takes what was done after its own');
    other.close();
  });

  it('T18 tells a new one nothing of a meeting that it counted on alone over night', async () => {
    const { timer, clock } = await showTimer();
    const other = anotherTab(timer);
    await timer.start();
    await waitUntil(() => other.heard.length > 0, 'it tells that it counts');
    const before = other.heard.length;
    const later = 300 * MINUTE;
    clock.read = () => ({ wall: noon + later, steady: 1000 + later }); // hidden: nothing wakes it
    other.say('ask');
    tellOf(other, pause(startedAt(0), at(2000)), at(2000));
    await waitUntil(() => timer.reading?.status === 'paused', 'it was heard');
    expect(other.heard.slice(before)).to.deep.equal([]);
    other.close();
  });
});

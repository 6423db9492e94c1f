import '@one-on-one/elements/workspace/define.js';
import { createMemoryStorage, operations } from '@one-on-one/core';
import { expect } from '@open-wc/testing';
import './probe.js';
import { aClock } from '../support/page-clocks.js';
import { pressIn as press } from '../support/press-in.js';
import { makeGuide, type ShownGuide } from '../support/stage-guide-states.js';
import { textOf } from '../support/stage-timer-page.js';
import { makeTimer } from '../support/stage-timer-states.js';
import { waitUntil } from '../support/wait-until.js';

const MINUTE = 60_000;

const ownStages = [
  { key: 'ankommen', name: 'Ankommen', minutes: { 60: 20 } },
  { key: 'ziele', name: 'Ziele', minutes: { 60: 40 } },
] as const;

type Attributes = Readonly<Record<string, string>>;

/** A guide and a timer on one page, each with all that it fetches. */
async function both(shown: ShownGuide = {}, attributes: Attributes = {}, where: Node = document.body) {
  const clock = aClock();
  const { guide } = makeGuide(shown, clock);
  const { timer } = makeTimer({ attributes }, clock);
  where.appendChild(guide);
  where.appendChild(timer);
  await Promise.all([guide.enter('nowhere'), timer.enter('nowhere')]);
  await Promise.all([guide.updateComplete, timer.updateComplete]);
  const settle = () => Promise.all([guide.updateComplete, timer.updateComplete]);
  return { guide, timer, clock, settle };
}

const spoken = ({ renderRoot }: { renderRoot: ParentNode }) =>
  renderRoot.querySelector('[aria-live=polite]')?.textContent.trim();

describe('A timer beside a guide', () => {
  afterEach(() => {
    const tags = 'one-on-one-workspace, one-on-one-stage-guide, one-on-one-stage-timer';
    for (const each of document.querySelectorAll(tags)) each.remove();
    sessionStorage.clear();
  });

  it('shows the one count of that meeting, whichever of them is used', async () => {
    const { guide, timer, clock, settle } = await both({ attributes: { minutes: '60' } });
    expect(textOf(timer, 'digits')).to.equal('60:00');
    await guide.start();
    clock.go(MINUTE);
    await settle();
    expect([timer.reading, textOf(timer, 'stage')]).to.deep.equal([guide.reading, 'Prepare']);
    await press(timer, 'Next stage');
    await settle();
    expect(guide.current).to.equal('check-in');
    await press(guide, 'Pause');
    clock.go(MINUTE);
    await settle();
    expect([timer.reading?.status, timer.reading]).to.deep.equal(['paused', guide.reading]);
  });

  it('has the stages and the length of the guide before anybody starts, also once they change', async () => {
    const { guide, timer, settle } = await both({ stageSet: ownStages, attributes: { minutes: '30' } });
    expect(timer.reading?.stages.map(({ stage }) => stage)).to.deep.equal(['ankommen', 'ziele']);
    guide.minutes = 90;
    await settle();
    await settle();
    expect(textOf(timer, 'digits')).to.equal('90:00');
    await timer.start();
    await settle();
    expect(textOf(timer, 'stage')).to.equal('Ankommen');
    expect(guide.current).to.equal('ankommen');
  });

  it('begins the meeting of a guide that comes later, which goes on with what was counted', async () => {
    const clock = aClock();
    const { timer } = makeTimer({}, clock);
    document.body.append(timer);
    await timer.start();
    clock.go(MINUTE);
    const { guide } = makeGuide({ attributes: { minutes: '60' } }, clock);
    document.body.append(guide);
    await guide.enter('nowhere');
    await waitUntil(() => guide.reading?.status === 'running', 'it counts, too');
    expect(guide.reading).to.deep.equal(timer.reading);
    expect(guide.reading?.actualMs).to.equal(MINUTE);
  });

  it('goes on after a reload', async () => {
    const { guide, timer, clock } = await both();
    await timer.start();
    clock.go(MINUTE);
    guide.remove();
    timer.remove();
    const again = makeTimer({}, clock, timer.id).timer;
    document.body.append(again);
    const other = makeGuide({}, clock, guide.id).guide;
    document.body.append(other);
    await Promise.all([again.enter('nowhere'), other.enter('nowhere')]);
    await waitUntil(() => again.reading?.actualMs === MINUTE, 'what was counted');
    expect(other.reading).to.deep.equal(again.reading);
  });

  it('counts its own where the page gives it another length, or alone', async () => {
    const { guide, timer } = await both({ attributes: { minutes: '60' } }, { minutes: '10' });
    await guide.start();
    expect([timer.reading?.status, textOf(timer, 'digits')]).to.deep.equal(['idle', '10:00']);
  });

  it('goes with the guide that it is for where there are several', async () => {
    const { guide, timer, clock, settle } = await both();
    const { guide: other } = makeGuide({ attributes: { minutes: '90' } }, clock);
    document.body.append(other);
    await other.enter('nowhere');
    timer.setAttribute('for', other.id);
    await settle();
    await other.start();
    await settle();
    expect([guide.reading?.status, timer.reading?.status]).to.deep.equal(['idle', 'running']);
    expect(timer.reading?.plannedMs).to.equal(90 * MINUTE);
  });

  it('is one of the two that speaks, not both', async () => {
    const { guide, timer, clock, settle } = await both();
    await guide.start();
    clock.go(3.1 * MINUTE);
    await settle();
    expect([guide, timer].map(spoken).filter(Boolean)).to.have.lengthOf(1);
  });

  it('asks about a gap in both, and is answered in either', async () => {
    const { guide, timer, clock, settle } = await both();
    await guide.start();
    clock.sleep(45 * MINUTE);
    await settle();
    expect([textOf(timer, 'gap') !== undefined, guide.reading?.actualMs]).to.deep.equal([true, 0]);
    await press(timer, 'Yes, count them');
    await settle();
    expect(guide.renderRoot.querySelector('[part~=gap]')).to.equal(null);
    expect(guide.reading?.actualMs).to.equal(45 * MINUTE);
  });

  for (const [what, shown] of Object.entries({ 'beside a guide': true, alone: false }))
    it(`shows the meeting of the workspace around it ${what}`, async () => {
      const root = document.createElement('one-on-one-workspace');
      root.storage = createMemoryStorage();
      root.relationship = 'r1';
      document.body.append(root);
      const clock = aClock();
      const [{ timer }, { timer: second }] = [makeTimer({}, clock), makeTimer({}, clock)];
      const other = shown ? makeGuide({}, clock).guide : second;
      root.append(timer, other);
      await root.ready;
      await Promise.all([timer.enter('nowhere'), other.enter('nowhere')]);
      const probe = document.createElement('test-probe');
      root.append(probe);
      await waitUntil(() => probe.connection.workspace, 'the workspace');
      probe.connection.workspace?.equip(operations);
      probe.connection.workspace?.run('meeting-edit', { plannedMinutes: 90 });
      await waitUntil(() => textOf(timer, 'digits') === '90:00', 'the length of its meeting');
      await timer.start();
      clock.go(MINUTE);
      await waitUntil(() => other.reading?.status === 'running', 'one count');
      expect(other.reading).to.deep.equal(timer.reading);
      root.relationship = 'r2';
      await waitUntil(() => timer.reading?.status === 'idle' && other.reading?.status === 'idle', 'r2');
      root.relationship = 'r1';
      await waitUntil(() => timer.reading?.status === 'running', 'r1');
    });
});

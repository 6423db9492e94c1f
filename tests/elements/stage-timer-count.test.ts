import { nextChange } from '@one-on-one/core/timer';
import { expect } from '@open-wc/testing';
import { pressIn as press } from '../support/press-in.js';
import { runningTimer, showTimer, textOf } from '../support/stage-timer-page.js';
import { makeTimer, stageTimerStates } from '../support/stage-timer-states.js';

const MINUTE = 60_000;

describe('The count of a timer', () => {
  afterEach(() => {
    for (const timer of document.querySelectorAll('one-on-one-stage-timer')) timer.remove();
    sessionStorage.clear();
  });

  it('is not taken away when the length of the meeting changes', async () => {
    const { timer, go } = await runningTimer();
    await go(3 * MINUTE);
    timer.minutes = 60;
    await timer.updateComplete;
    expect([textOf(timer, 'digits'), timer.reading?.status]).to.deep.equal(['1:00', 'running']);
  });

  it('T02 shows every second once, also where a browser wakes it a little late', async () => {
    const { timer, go } = await runningTimer();
    const shown = [textOf(timer, 'digits')];
    for (let tick = 1; tick <= 90; tick += 1) {
      await go(nextChange(timer.reading!, true)! + 5 + ((tick * 7.3) % 40));
      shown.push(textOf(timer, 'digits'));
    }
    expect(shown).to.deep.equal(
      shown.map(
        (_, tick) => `${Math.floor((240 - tick) / 60)}:${String((240 - tick) % 60).padStart(2, '0')}`,
      ),
    );
  });

  it('T06 asks about time that nobody can explain, and counts it only where somebody says so', async () => {
    const first = await showTimer(stageTimerStates.gap);
    expect(textOf(first.timer, 'gap')).to.contain('45 minutes passed');
    expect(textOf(first.timer, 'digits')).to.equal('4:00');
    await press(first.timer, 'No, leave them out');
    expect(textOf(first.timer, 'digits')).to.equal('4:00');
    expect(textOf(first.timer, 'gap')).to.equal(undefined);
    const second = await showTimer(stageTimerStates.gap);
    await press(second.timer, 'Yes, count them');
    expect(textOf(second.timer, 'digits')).to.equal('+41:00');
  });

  it('T13 goes on over a reload of the page, T14 and stays paused', async () => {
    const { timer, clock, go } = await runningTimer();
    await go(MINUTE);
    timer.remove();
    clock.go(3000);
    const again = makeTimer({}, clock, timer.id).timer;
    document.body.append(again);
    await again.enter('nowhere');
    expect(textOf(again, 'digits')).to.equal('2:57');
    await press(again, 'Pause');
    again.remove();
    clock.go(20 * MINUTE);
    const third = makeTimer({}, clock, timer.id).timer;
    document.body.append(third);
    await third.enter('nowhere');
    expect(textOf(third, 'time')).to.equal('Prepare · 3 min left · Paused');
  });

  it('is another one at another address, also where only what is behind the ? differs', async () => {
    const { timer, clock } = await runningTimer();
    timer.remove();
    const { href } = location;
    history.replaceState(null, '', `${location.pathname}?unit=4`);
    try {
      const again = makeTimer({}, clock, timer.id).timer;
      document.body.append(again);
      await again.enter('nowhere');
      expect(again.reading?.status).to.equal('idle');
    } finally {
      history.replaceState(null, '', href);
    }
  });

  it('T15 says in words that are true whether the page was left or the computer slept', async () => {
    const slept = await showTimer(stageTimerStates.gap);
    expect(textOf(slept.timer, 'gap')).to.contain('while this computer slept or its clock was set.');
    const { timer, clock } = await runningTimer();
    timer.remove();
    clock.go(5 * MINUTE);
    const again = makeTimer({}, clock, timer.id).timer;
    document.body.append(again);
    await again.enter('nowhere');
    expect(textOf(again, 'gap')).to.contain('5 minutes passed while this page was not open.');
  });

  it('T06 T13 still asks about it after a reload, one gap after the other, and counts it then', async () => {
    const { timer, clock } = await showTimer(stageTimerStates.gap);
    timer.remove();
    const reload = async () => {
      const { timer: again } = makeTimer({}, clock, timer.id);
      document.body.append(again);
      await again.enter('nowhere');
      return again;
    };
    const second = await reload();
    expect(textOf(second, 'gap')).to.contain('45 minutes passed');
    expect(textOf(second, 'digits')).to.equal('4:00');
    clock.sleep(10 * MINUTE);
    await second.updateComplete;
    second.remove();
    const third = await reload();
    await press(third, 'Yes, count them');
    expect(textOf(third, 'digits')).to.equal('+41:00');
    expect(textOf(third, 'gap')).to.contain('10 minutes passed');
    await press(third, 'No, leave them out');
    third.remove();
    const last = await reload();
    expect(textOf(last, 'digits')).to.equal('+41:00');
    expect(textOf(last, 'gap')).to.equal(undefined);
  });

  it('asks no more about a gap once it begins anew, nor after a reload then', async () => {
    const { timer, clock } = await showTimer(stageTimerStates.gap);
    await timer.enter('check-out');
    await press(timer, 'End the meeting');
    expect(textOf(timer, 'gap')).to.contain('45 minutes passed');
    await press(timer, 'Start over');
    expect(textOf(timer, 'gap')).to.equal(undefined);
    timer.remove();
    const { timer: again } = makeTimer({}, clock, timer.id);
    document.body.append(again);
    await again.enter('nowhere');
    expect(textOf(again, 'gap')).to.equal(undefined);
  });

  it('is not put off by what somebody else left in its place', async () => {
    for (const left of ['', '{}', '{"timer":{"runs":[],"at":"x"},"seen":"yesterday"}', 'null']) {
      const { timer } = makeTimer({});
      sessionStorage.setItem(
        `one-on-one/1/timer/one-on-one-stage-timer${location.pathname}${location.search}/${timer.id}`,
        left,
      );
      document.body.append(timer);
      await timer.start();
      expect(textOf(timer, 'digits'), left).to.equal('4:00');
      timer.remove();
    }
  });
});

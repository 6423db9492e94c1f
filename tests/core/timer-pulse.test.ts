import { expect } from '@open-wc/testing';
import {
  firstPulse,
  next,
  nextPulse,
  pause,
  readTimer,
  start,
  withGap,
  withoutGap,
} from '@one-on-one/core/timer';
import { at, aTimer } from '../support/timers.js';

const MINUTE = 60_000;
const minutes = (count: number) => at(count * MINUTE);

describe('The pulse of a page', () => {
  const from = firstPulse({ wall: Date.parse(at(0)), steady: 500 }).pulse;
  const step = (wall: number, steady: number | undefined) =>
    nextPulse(from, { wall: Date.parse(at(wall)), steady: steady === undefined ? undefined : 500 + steady });
  const hour = 60 * MINUTE;

  it('T01 is where the clock is after an hour of ticks that come between two milliseconds', () => {
    let pulse = from;
    for (let passed = 1004.7; passed < hour; passed += 1000.9)
      pulse = nextPulse(pulse, { wall: Date.parse(at(Math.floor(passed))), steady: 500 + passed }).pulse;
    pulse = nextPulse(pulse, { wall: Date.parse(at(hour)), steady: 500 + hour }).pulse;
    expect(Date.parse(at(hour)) - Date.parse(pulse.now)).to.be.within(-1, 1);
  });

  it('T04 counts ten minutes in which the page was frozen', () => {
    expect(step(10 * MINUTE, 10 * MINUTE)).to.not.have.property('gap');
    expect(step(10 * MINUTE, 10 * MINUTE).pulse.now).to.equal(minutes(10));
  });

  it('T06 asks about forty-five minutes of sleep, and T09 about a clock that is put on by a day', () => {
    expect(step(45 * MINUTE, 1000).gap).to.deep.equal({ start: at(1000), end: minutes(45) });
    expect(step(24 * hour, 1000).gap).to.deep.equal({ start: at(1000), end: at(24 * hour) });
  });

  it('counts a short sleep without a question', () => {
    expect(step(31_000, 1000)).to.not.have.property('gap');
    expect(step(31_000, 1000).pulse.now).to.equal(at(31_000));
  });

  it('T08 goes by the steady clock where the wall clock went back by an hour', () => {
    expect(step(1000 - hour, 1000)).to.not.have.property('gap');
    expect(step(1000 - hour, 1000).pulse.now).to.equal(at(1000));
  });

  it('T12 is not moved by a second of noise, however often it comes', () => {
    let pulse = from;
    for (let second = 1; second <= 3600; second += 1) {
      const noise = second % 2 ? 1000 : -1000;
      pulse = nextPulse(pulse, {
        wall: Date.parse(at(second * 1000 + noise)),
        steady: 500 + second * 1000,
      }).pulse;
    }
    expect(pulse.now).to.equal(at(hour));
  });

  it('T13 goes on over a reload, and T15 asks about the time in which no page was open', () => {
    const seen = at(5 * MINUTE);
    const reload = firstPulse({ wall: Date.parse(at(5 * MINUTE + 2000)), steady: 0 }, seen);
    expect(reload).to.not.have.property('gap');
    expect(reload.pulse.now).to.equal(at(5 * MINUTE + 2000));
    const later = firstPulse({ wall: Date.parse(at(2 * hour)), steady: 0 }, seen);
    expect(later.gap).to.deep.equal({ start: seen, end: at(2 * hour), isAway: true });
    const back = firstPulse({ wall: Date.parse(at(0)), steady: 0 }, seen);
    expect(back.pulse.now).to.equal(seen);
  });

  it('takes an unexplained gap out of a running timer, and counts it after all where somebody says so', () => {
    const timer = start(aTimer(), at(0));
    const gap = { start: minutes(3), end: minutes(48) };
    const out = withoutGap(timer, gap);
    expect(readTimer(out, minutes(50)).actualMs).to.equal(5 * MINUTE);
    const moved = next(out, minutes(50));
    expect(readTimer(withGap(moved, gap), minutes(50)).actualMs).to.equal(50 * MINUTE);
    expect(withoutGap(pause(timer, minutes(1)), gap)).to.deep.equal(pause(timer, minutes(1)));
  });
});

import { expect } from '@open-wc/testing';
import {
  createTimer,
  extend,
  finish,
  goTo,
  milestonePassed,
  milestonesOf,
  next,
  nextChange,
  pause,
  readTimer,
  rebalance,
  reset,
  start,
  withBoxesOf,
} from '@one-on-one/core/timer';
import * as fc from 'fast-check';
import { at, aTimer } from '../support/timers.js';

const MINUTE = 60_000;
const minutes = (count: number) => at(count * MINUTE);

describe('A timer', () => {
  it('counts the present stage down, and on when its time is over', () => {
    const timer = start(aTimer(), at(0));
    expect(readTimer(timer, minutes(1)).stage).to.include({ stage: 'prepare', remainingMs: 3 * MINUTE });
    expect(readTimer(timer, minutes(9)).stage).to.include({ status: 'running', remainingMs: -5 * MINUTE });
  });

  it('never advances by itself', () => {
    const timer = start(aTimer(), at(0));
    expect(readTimer(timer, minutes(600))).to.deep.include({ status: 'running' });
    expect(readTimer(timer, minutes(600)).stage?.stage).to.equal('prepare');
  });

  it('ends one stage as it starts another, and passes over what lies between', () => {
    const timer = goTo(start(aTimer(), at(0)), 'practical', minutes(4));
    expect(readTimer(timer, minutes(5)).stages.map(({ status }) => status)).to.deep.equal([
      'done',
      'skipped',
      'skipped',
      'running',
      'idle',
    ]);
    expect(
      readTimer(goTo(timer, 'check-in', minutes(6)), minutes(7)).stages.map(({ status }) => status),
    ).to.deep.equal(['done', 'running', 'idle', 'done', 'idle']);
  });

  it('stays paused when a paused one goes on to the next stage', () => {
    const timer = next(pause(start(aTimer(), at(0)), minutes(2)), minutes(3));
    expect(readTimer(timer, minutes(9)).stage).to.include({
      stage: 'check-in',
      status: 'paused',
      actualMs: 0,
    });
  });

  it('says how far the meeting is behind: what was overrun and added, less what was not used', () => {
    const running = start(aTimer(), at(0));
    expect(readTimer(running, minutes(3)).behindMs).to.equal(0);
    expect(readTimer(running, minutes(6)).behindMs).to.equal(2 * MINUTE);
    expect(readTimer(next(running, minutes(3)), minutes(3)).behindMs).to.equal(-MINUTE);
    expect(readTimer(extend(running), minutes(3)).behindMs).to.equal(MINUTE);
    expect(readTimer(goTo(running, 'personal', minutes(4)), minutes(4)).behindMs).to.equal(-7 * MINUTE);
  });

  it('T20 gets more time at 0 and after it', () => {
    const timer = extend(start(aTimer(), at(0)));
    expect(readTimer(timer, minutes(4)).stage?.remainingMs).to.equal(MINUTE);
    expect(readTimer(extend(timer, 5 * MINUTE), minutes(9)).stage?.remainingMs).to.equal(MINUTE);
  });

  it('T21 is exact after it was paused and resumed a thousand times', () => {
    let timer = aTimer();
    for (let round = 0; round < 1000; round += 1) {
      timer = start(timer, at(round * 10_000));
      timer = pause(timer, at(round * 10_000 + 1_234));
    }
    expect(readTimer(timer, at(20_000_000)).actualMs).to.equal(1_234_000);
  });

  it('T22 P27 has one sum of all stages, however often they are changed: the time that passed', () => {
    let timer = start(aTimer(), at(0));
    for (let minute = 1; minute <= 30; minute += 1)
      timer = goTo(
        timer,
        ['check-in', 'personal', 'practical', 'check-out', 'prepare'][minute % 5] ?? '',
        minutes(minute),
      );
    expect(readTimer(timer, minutes(31)).actualMs).to.equal(31 * MINUTE);
  });

  it('T24 refuses a plan, and more time, that is no number', () => {
    for (const wrong of [-1, Number.NaN, Infinity]) {
      expect(() => createTimer([{ stage: 'meeting', timeBoxMinutes: wrong }])).to.throw(TypeError);
      expect(() => extend(start(aTimer(), at(0)), wrong)).to.throw(TypeError);
    }
  });

  it('is the same one where a move changes nothing', () => {
    const idle = aTimer();
    const running = start(idle, at(0));
    const over = finish(running, minutes(1));
    expect(pause(idle, at(0))).to.equal(idle);
    expect(reset(idle)).to.equal(idle);
    expect(extend(idle)).to.equal(idle);
    expect(start(running, minutes(1))).to.equal(running);
    expect(goTo(running, 'prepare', minutes(1))).to.equal(running);
    expect(goTo(running, 'none', minutes(1))).to.equal(running);
    for (const move of [start, pause, next, finish]) expect(move(over, minutes(2))).to.equal(over);
  });

  it('begins anew with the time boxes that it had', () => {
    const held = extend(next(start(aTimer(), at(0)), minutes(9)));
    expect(reset(held)).to.deep.equal(aTimer());
  });

  it('begins anew with the plan of its length, after what was left was shared', () => {
    const shared = rebalance(start(aTimer(30), at(0)), minutes(12));
    expect(shared.runs.map(({ plannedMs }) => plannedMs / MINUTE)).to.deep.equal([3, 3, 5, 7, 3]);
    expect(reset(shared)).to.deep.equal(aTimer(30));
    expect(readTimer(reset(shared), minutes(12)).behindMs).to.equal(0);
  });

  it('gets back the boxes that it had before they were shared, and keeps what was counted since', () => {
    const late = next(start(aTimer(), at(0)), minutes(13));
    const moved = next(rebalance(late, minutes(13)), minutes(15));
    expect(withBoxesOf(moved, late)).to.deep.equal(next(late, minutes(15)));
    const twice = rebalance(rebalance(late, minutes(13)), minutes(25));
    expect(reset(twice)).to.deep.equal(aTimer());
  });

  it('shares what is left after an overrun among the stages to come', () => {
    const late = next(start(aTimer(), at(0)), minutes(13));
    const shared = rebalance(late, minutes(13));
    expect(readTimer(late, minutes(13)).behindMs).to.equal(9 * MINUTE);
    expect(shared.runs.map(({ plannedMs }) => plannedMs / MINUTE)).to.deep.equal([4, 7, 9, 12, 4]);
    expect(readTimer(shared, minutes(13)).behindMs).to.equal(0);
  });

  it('has nothing to share when the last stage is on, or no minute is left', () => {
    const last = goTo(start(aTimer(), at(0)), 'check-out', minutes(3));
    expect(rebalance(last, minutes(4))).to.equal(last);
    const over = start(aTimer(), at(0));
    expect(rebalance(over, minutes(45))).to.equal(over);
  });
});

describe('What a timer says aloud', () => {
  const milestones = milestonesOf(30 * MINUTE);
  const said = (remaining: readonly number[]) =>
    remaining.slice(1).flatMap((after, index) => {
      const passed = milestonePassed((remaining[index] ?? 0) * MINUTE, after * MINUTE, milestones);
      return passed === undefined ? [] : [passed / MINUTE];
    });

  it('T25 is half, five, one and none left, once each, whatever the ticks', () => {
    expect(said(Array.from({ length: 35 }, (_each, index) => 30 - index))).to.deep.equal([15, 5, 1, 0]);
    expect(milestonesOf(45 * MINUTE)).to.deep.equal([22.5, 5, 1, 0].map((each) => each * MINUTE));
    expect(milestonesOf(4 * MINUTE)).to.deep.equal([2, 1, 0].map((each) => each * MINUTE));
    const anyTicks = fc.array(fc.integer({ min: 1, max: 20 * MINUTE }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(anyTicks, (ticks) => {
        let remains = 30 * MINUTE;
        const heard = ticks.flatMap((tick) => {
          const before = remains;
          remains -= tick;
          return milestonePassed(before, remains, milestones) ?? [];
        });
        expect([...heard].sort((one, other) => other - one)).to.deep.equal(heard);
        expect(new Set(heard).size).to.equal(heard.length);
        if (remains <= 0) expect(heard.at(-1)).to.be.at.most(0);
      }),
      { numRuns: 300 },
    );
  });

  it('T05 is one thing, the last one, after it was asleep', () => {
    expect(said([30, 0.5])).to.deep.equal([1]);
    expect(said([30, -12])).to.deep.equal([-10]);
  });

  it('comes every five minutes once time is over', () => {
    expect(said([1, 0, -4, -5, -5.5, -9, -10, -11])).to.deep.equal([0, -5, -10]);
  });
});

describe('A timer wakes', () => {
  const reading = (spent: number) => readTimer(start(aTimer(), at(0)), at(spent));

  it('when its text is another one: each minute, in the last one each second', () => {
    expect(nextChange(reading(0))).to.equal(MINUTE);
    expect(nextChange(reading(20_500))).to.equal(39_500);
    expect(nextChange(reading(3 * MINUTE))).to.equal(1000);
    expect(nextChange(reading(3 * MINUTE + 300))).to.equal(700);
    expect(nextChange(reading(4 * MINUTE))).to.equal(MINUTE);
    expect(nextChange(reading(5 * MINUTE + 1))).to.equal(MINUTE - 1);
    expect(nextChange(reading(20_500), true)).to.equal(500);
  });

  it('not at all while it is paused, over, or was not started', () => {
    const running = start(aTimer(), at(0));
    for (const timer of [aTimer(), pause(running, minutes(1)), finish(running, minutes(1))])
      expect(nextChange(readTimer(timer, minutes(2)))).to.equal(undefined);
  });
});

import { expect } from '@open-wc/testing';
import {
  firstPulse,
  lengthOf,
  nextPulse,
  readTimer,
  rebalance,
  reset,
  withGap,
  withoutGap,
} from '@one-on-one/core/timer';
import type { Pulse, Timer } from '@one-on-one/core/timer';
import * as fc from 'fast-check';
import { runsOf } from '../support/runs-of.js';
import { anyMoves, at, aTimer, play } from '../support/timers.js';

const intervalsOf = (timer: Timer) => timer.runs.flatMap(({ intervals }) => intervals);
/** Begin and end of each, by their begin; an open one ends last. */
const inOrder = (timer: Timer) =>
  intervalsOf(timer)
    .map(({ start, end = '9' }) => `${start} ${end}`)
    .sort()
    .flatMap((text) => text.split(' '));

/** A step of the two clocks: how far each went, in milliseconds. */
const anyStep = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 60_000 }).map((ms) => ({ wall: ms, steady: ms })) },
  {
    weight: 3,
    arbitrary: fc.record({ wall: fc.integer({ min: -90_000_000, max: 90_000_000 }), steady: fc.nat(60_000) }),
  },
);

describe('Whatever two people do with a timer', () => {
  it('law 4: planned and extended less actual is what remains, and actual is the sum of its intervals, never below 0', () => {
    fc.assert(
      fc.property(anyMoves, (moves) => {
        for (const { timer, now } of play(moves)) {
          const reading = readTimer(timer, now);
          reading.stages.forEach((stage, index) => {
            const { intervals = [] } = timer.runs[index] ?? {};
            expect(stage.actualMs).to.equal(intervals.reduce((sum, each) => sum + lengthOf(each, now), 0));
            expect(stage.actualMs).to.be.at.least(0);
            expect(stage.remainingMs + stage.actualMs - stage.extendedMs).to.equal(stage.plannedMs);
          });
          expect(reading.remainingMs + reading.actualMs).to.equal(reading.plannedMs);
        }
      }),
      runsOf(1000),
    );
  });

  it('law 4: intervals are in order and never overlap, and one at most is open, in the present stage', () => {
    fc.assert(
      fc.property(anyMoves, (moves) => {
        for (const { timer } of play(moves)) {
          const ends = inOrder(timer);
          expect([...ends].sort()).to.deep.equal(ends);
          const open = timer.runs.filter(({ intervals }) => intervals.some(({ end }) => end === undefined));
          expect(open.length).to.be.at.most(1);
          if (open[0]) expect(timer.runs.indexOf(open[0])).to.equal(timer.at);
        }
      }),
      runsOf(1000),
    );
  });

  it('law 8: starting over gives the plan of the length again, and sharing what is left never moves its sum', () => {
    let shared = 0;
    fc.assert(
      fc.property(anyMoves, fc.integer({ min: 10, max: 240 }), (moves, minutes) => {
        const plan = aTimer(minutes);
        for (const { timer } of play(moves, plan)) {
          if (timer.runs.some(({ plannedAtFirstMs }) => plannedAtFirstMs !== undefined)) shared += 1;
          expect(timer.plannedMs).to.equal(plan.plannedMs);
          expect(reset(timer)).to.deep.equal(plan);
        }
      }),
      runsOf(1000),
    );
    expect(shared).to.be.greaterThan(10);
  });

  it('P26 what remains falls while it runs and stands while it is paused', () => {
    fc.assert(
      fc.property(anyMoves, fc.nat(900_000), fc.nat(900_000), (moves, first, second) => {
        const { timer, now } = play(moves).at(-1) ?? { timer: aTimer(), now: at(0) };
        const after = (ms: number) => readTimer(timer, new Date(Date.parse(now) + ms).toISOString());
        const [early, late] = [after(first), after(first + second)];
        if (early.status === 'running') expect(late.remainingMs).to.be.at.most(early.remainingMs);
        else expect(late).to.deep.equal(early);
      }),
      runsOf(1000),
    );
  });

  it('P28 it is the same after it was written down and read again, at any moment', () => {
    fc.assert(
      fc.property(anyMoves, anyMoves, (before, after) => {
        const { timer } = play(before).at(-1) ?? { timer: aTimer() };
        const read = JSON.parse(JSON.stringify(timer)) as Timer;
        expect(play(after, read).at(-1)?.timer).to.deep.equal(play(after, timer).at(-1)?.timer);
      }),
      runsOf(300),
    );
  });

  it('shares what is left so that the meeting ends when it was to, wherever that is possible', () => {
    let shared = 0;
    fc.assert(
      fc.property(anyMoves, (moves) => {
        const { timer, now } = play(moves).at(-1) ?? { timer: aTimer(), now: at(0) };
        const after = rebalance(timer, now);
        const { behindMs, stages } = readTimer(after, now);
        if (after === timer) return;
        shared += 1;
        expect(behindMs).to.be.within(-59_999, 0);
        stages.forEach((stage, index) => {
          if (stage.status !== 'idle') expect(after.runs[index]).to.equal(timer.runs[index]);
        });
        expect(rebalance(after, now)).to.equal(after);
      }),
      runsOf(1000),
    );
    expect(shared).to.be.greaterThan(10);
  });
});

describe('Whatever the clocks do', () => {
  const first = (steady: number): Pulse => firstPulse({ wall: Date.parse(at(0)), steady }).pulse;

  /** The pulses of a page whose clocks go so. */
  const pulsesOf = (steps: readonly { wall: number; steady: number }[]) => {
    let pulse = first(0);
    return steps.map((step) => {
      const { wall, steady = 0 } = pulse.clocks;
      const next = nextPulse(pulse, { wall: wall + step.wall, steady: steady + step.steady });
      const before = pulse.now;
      pulse = next.pulse;
      return { ...next, before, step };
    });
  };

  it('law 4: time never goes back, and no more of it passes unasked than the steady clock saw and a minute', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 30 }), (steps) => {
        for (const { pulse, before, gap, step } of pulsesOf(steps)) {
          const passed = Date.parse(pulse.now) - Date.parse(before);
          const asked = gap ? Date.parse(gap.end) - Date.parse(gap.start) : 0;
          expect(passed).to.be.at.least(step.steady);
          expect(passed - asked).to.be.at.most(step.steady + 60_000);
          if (gap) expect(asked).to.be.greaterThan(60_000);
        }
      }),
      runsOf(1000),
    );
  });

  it('law 4: a gap that is taken out and counted after all leaves the timer as if nobody had asked', () => {
    fc.assert(
      fc.property(anyMoves, fc.array(anyStep, { maxLength: 30 }), (moves, steps) => {
        const asked = play(moves).at(-1)?.timer ?? aTimer();
        const gaps = pulsesOf(steps).flatMap(({ gap }) => (gap ? [gap] : []));
        const late = gaps.map(({ start, end }) => ({ start: later(start), end: later(end) }));
        const out = late.reduce(withoutGap, asked);
        expect(late.reduce(withGap, out)).to.deep.equal(asked);
        const end = later(at(90_000_000 * 30));
        const lost = late.reduce((sum, gap) => sum + Date.parse(gap.end) - Date.parse(gap.start), 0);
        const isOn = readTimer(asked, end).status === 'running';
        const difference = readTimer(asked, end).actualMs - readTimer(out, end).actualMs;
        expect(difference).to.equal(isOn ? lost : 0);
      }),
      runsOf(300),
    );
  });

  /** After everything that `anyMoves` does. */
  const later = (instant: string) => new Date(Date.parse(instant) + 3_000_000_000).toISOString();
});

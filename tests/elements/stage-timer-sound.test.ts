import { expect } from '@open-wc/testing';
import { runningTimer } from '../support/stage-timer-page.js';

const MINUTE = 60_000;

/** What a browser has that lets a page make no sound yet: its tones begin at the next click. */
class Withheld extends EventTarget {
  static open = 0;
  readonly currentTime = 0;
  readonly gain = { setValueAtTime() {}, linearRampToValueAtTime() {} };
  constructor() {
    super();
    Withheld.open += 1;
  }
  connect = (to: unknown) => to;
  start() {}
  stop() {}
}

class WithheldContext extends Withheld {
  readonly state = 'suspended';
  close() {
    Withheld.open = 0;
    return Promise.resolve();
  }
}

describe('The sound of a stage timer', () => {
  const { AudioContext, GainNode, OscillatorNode, setTimeout } = globalThis;
  afterEach(() => {
    Object.assign(globalThis, { AudioContext, GainNode, OscillatorNode, setTimeout });
    for (const timer of document.querySelectorAll('one-on-one-stage-timer')) timer.remove();
    sessionStorage.clear();
  });

  it('T26 is let go of where the page may not make one yet: it comes in time or not at all', async () => {
    Object.assign(globalThis, {
      AudioContext: WithheldContext,
      GainNode: Withheld,
      OscillatorNode: Withheld,
    });
    const { go } = await runningTimer({ attributes: { sound: '' } });
    const waiting: (() => void)[] = [];
    globalThis.setTimeout = ((task: () => void, milliseconds = 0) => {
      if (milliseconds === 2000) waiting.push(task);
      return 0;
    }) as unknown as typeof setTimeout;
    await go(5 * MINUTE);
    expect(Withheld.open).to.be.greaterThan(0);
    for (const task of waiting) task();
    expect(Withheld.open).to.equal(0);
  });
});

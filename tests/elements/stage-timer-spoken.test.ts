import { expect } from '@open-wc/testing';
import type { OneOnOneStageTimer } from '@one-on-one/elements/stage-timer';
import { pressIn as press } from '../support/press-in.js';
import { makeTimer } from '../support/stage-timer-states.js';

const MINUTE = 60_000;
const LATE = 'The meeting is behind. Share what is left among the stages to come?';
const spoken = (timer: OneOnOneStageTimer) =>
  timer.renderRoot.querySelector('[aria-live=polite]')?.textContent.trim() ?? '';

async function running(attributes: Readonly<Record<string, string>> = {}) {
  const { timer, clock } = makeTimer({ attributes });
  document.body.append(timer);
  await timer.start();
  const heard: string[] = [];
  const go = async (milliseconds: number) => {
    const before = spoken(timer);
    clock.go(milliseconds);
    await timer.updateComplete;
    const now = spoken(timer);
    if (now && now !== before) heard.push(now);
  };
  return { timer, clock, heard, go };
}

describe('What a stage timer says', () => {
  afterEach(() => {
    for (const timer of document.querySelectorAll('one-on-one-stage-timer')) timer.remove();
    sessionStorage.clear();
  });

  it('T25 is half, one minute and none left, once each, whatever the ticks', async () => {
    const { heard, go } = await running();
    for (let tick = 0; tick < 60; tick += 1) await go(5000);
    expect(heard).to.deep.equal([
      'Prepare: half of the time left, 2 minutes',
      'Prepare: 1 minute left',
      'Prepare: time is up',
      LATE,
    ]);
  });

  it('is half as half, also where that is no whole minute', async () => {
    const { heard, go } = await running({ minutes: '30' });
    await go(1.5 * MINUTE);
    expect(heard).to.deep.equal(['Prepare: half of the time left']);
  });

  it('T05 is one thing after a long silence, and then every five minutes', async () => {
    const { heard, go } = await running();
    await go(11 * MINUTE);
    await go(MINUTE);
    await go(3 * MINUTE);
    expect(heard).to.deep.equal(['Prepare: 5 minutes over', LATE, 'Prepare: 10 minutes over']);
  });

  it('is nothing by itself where only the time on request is wanted, by the button and by Alt+T', async () => {
    const { timer, heard, go } = await running({ announce: 'on-demand' });
    await go(3 * MINUTE);
    expect(heard).to.deep.equal([]);
    await press(timer, 'Say the time');
    expect(spoken(timer)).to.equal('Prepare · 1 min left');
    await go(2 * MINUTE);
    const key = new KeyboardEvent('keydown', { code: 'KeyT', altKey: true, bubbles: true, cancelable: true });
    timer.renderRoot.querySelector('[part~=main]')?.dispatchEvent(key);
    await timer.updateComplete;
    expect(key.defaultPrevented).to.equal(true);
    expect(spoken(timer)).to.equal('Prepare · 1 min over');
  });

  it('is a question once, in a region that was there before it', async () => {
    const { timer, clock, go, heard } = await running();
    const region = timer.renderRoot.querySelector('[aria-live=polite]');
    clock.sleep(45 * MINUTE);
    await timer.updateComplete;
    expect(region?.textContent).to.contain('45 minutes passed');
    expect(timer.renderRoot.querySelector('[part~=notice][role]')).to.equal(null);
    await go(6000);
    await go(MINUTE);
    expect(heard).to.deep.equal([]);
    const { timer: painted } = makeTimer({});
    painted.loadTools = () => new Promise(() => undefined);
    document.body.append(painted);
    await painted.updateComplete;
    expect(painted.renderRoot.querySelector('[aria-live=polite]')?.textContent).to.equal('');
  });

  it('is no question where nothing is to be said by itself', async () => {
    const { timer, heard, go } = await running({ announce: 'on-demand' });
    await go(12 * MINUTE);
    expect(timer.renderRoot.querySelector('[part~=late]')).to.not.equal(null);
    expect(heard).to.deep.equal([]);
  });

  it('is nothing at all where it is off', async () => {
    const { timer, heard, go } = await running({ announce: 'off' });
    await go(5 * MINUTE);
    expect(heard).to.deep.equal([]);
    expect(timer.renderRoot.querySelector('[part=ask]')).to.equal(null);
  });

  it('goes some seconds later while time is counted, and at once when that is paused', async () => {
    const { timer, go } = await running();
    await go(2 * MINUTE);
    expect(spoken(timer)).to.equal('Prepare: half of the time left, 2 minutes');
    await go(4000);
    expect(spoken(timer)).to.equal('Prepare: half of the time left, 2 minutes');
    await go(1000);
    expect(spoken(timer)).to.equal('');
    await go(MINUTE);
    expect(spoken(timer)).to.equal('Prepare: 1 minute left');
    await press(timer, 'Pause');
    expect(spoken(timer)).to.equal('');
  });

  it('is said again to whoever asks again, and goes with the focus', async () => {
    const { timer } = await running();
    await press(timer, 'Pause');
    const region = timer.renderRoot.querySelector('[aria-live=polite]')!;
    await press(timer, 'Say the time');
    const first = region.textContent;
    await press(timer, 'Say the time');
    expect(first.trim()).to.equal('Prepare · 4 min left · Paused');
    expect(region.textContent).not.to.equal(first);
    timer.renderRoot
      .querySelector('[part=ask]')!
      .dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    await timer.updateComplete;
    expect(spoken(timer)).to.equal('');
  });

  it('does not call out what was changed by hand', async () => {
    const { timer, heard, go } = await running();
    await go(3.5 * MINUTE);
    heard.length = 0;
    await press(timer, 'Next stage');
    await go(1000);
    expect(heard).to.deep.equal([]);
  });
});

describe('What goes along with a stage timer', () => {
  const { AudioContext } = globalThis;
  let sounds = 0;

  beforeEach(() => {
    sounds = 0;
    globalThis.AudioContext = class extends EventTarget {
      constructor() {
        super();
        sounds += 1;
        throw new Error('silent');
      }
    } as unknown as typeof globalThis.AudioContext;
  });

  afterEach(() => {
    globalThis.AudioContext = AudioContext;
    for (const timer of document.querySelectorAll('one-on-one-stage-timer')) timer.remove();
    sessionStorage.clear();
  });

  it('T26 is no sound, unless it is wanted: one when time is up', async () => {
    const quiet = await running();
    await quiet.go(5 * MINUTE);
    expect(sounds).to.equal(0);
    const loud = await running({ sound: '' });
    for (let minute = 0; minute < 8; minute += 1) await loud.go(MINUTE);
    expect(sounds).to.equal(1);
  });

  it('is a screen that stays on while it counts, where the page allows it', async () => {
    const held: string[] = [];
    const lock = { release: () => Promise.resolve(void held.push('released')) };
    const request = (kind: string) => Promise.resolve((held.push(kind), lock));
    Object.defineProperty(navigator, 'wakeLock', { value: { request }, configurable: true });
    try {
      const { timer } = await running();
      expect(held).to.deep.equal(['screen']);
      await press(timer, 'Pause');
      await Promise.resolve();
      expect(held.at(-1)).to.equal('released');
    } finally {
      delete (navigator as { wakeLock?: unknown }).wakeLock;
    }
  });
});

describe('A page with stage timers', () => {
  const { setTimeout: set, clearTimeout: clear } = globalThis;
  let waits: number[] = [];
  const pending = new Set<unknown>();

  beforeEach(() => {
    waits = [];
    pending.clear();
    globalThis.setTimeout = ((task: () => void, milliseconds = 0) => {
      if (milliseconds > 100 && milliseconds < 2000) waits.push(milliseconds);
      const alarm = set(() => {
        pending.delete(alarm);
        task();
      }, milliseconds);
      if (milliseconds > 100) pending.add(alarm);
      return alarm;
    }) as typeof setTimeout;
    globalThis.clearTimeout = (alarm) => {
      pending.delete(alarm);
      clear(alarm);
    };
  });

  afterEach(() => {
    Object.assign(globalThis, { setTimeout: set, clearTimeout: clear });
    for (const timer of document.querySelectorAll('one-on-one-stage-timer')) timer.remove();
    sessionStorage.clear();
  });

  it('T29 T30 wakes once for all of them at their next second, and not at all while they are paused or gone', async () => {
    const { timer, clock } = await running();
    const others = [1, 2, 3].map(() => makeTimer({}, clock).timer);
    document.body.append(...others);
    for (const other of others) await other.start();
    waits.length = 0;
    clock.go(1000);
    expect(waits).to.deep.equal([1005]);
    for (const each of [timer, ...others]) await press(each, 'Pause');
    waits.length = 0;
    clock.go(1000);
    expect(waits).to.deep.equal([]);
    await press(timer, 'Go on');
    for (const each of [timer, ...others]) each.remove();
    waits.length = 0;
    clock.go(1000);
    expect(waits).to.deep.equal([]);
  });

  it('T30 leaves nothing behind that wakes it once they are paused, whatever was said just before', async () => {
    const { timer, go } = await running();
    await go(2 * MINUTE);
    expect(spoken(timer)).to.equal('Prepare: half of the time left, 2 minutes');
    await press(timer, 'Pause');
    await press(timer, 'Say the time');
    expect(pending.size).to.equal(0);
  });
});

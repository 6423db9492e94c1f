import { expect } from '@open-wc/testing';
import type { OneOnOneStageTimer } from '@one-on-one/elements/stage-timer';
import { pressIn as press } from '../support/press-in.js';
import { runningTimer, showTimer, textOf } from '../support/stage-timer-page.js';
import { stageTimerStates } from '../support/stage-timer-states.js';

const MINUTE = 60_000;

const opened = (timer: OneOnOneStageTimer) => timer.renderRoot.querySelector('[popover]:popover-open');
const choices = (timer: OneOnOneStageTimer) =>
  [...(opened(timer)?.querySelectorAll('button') ?? [])].map(({ textContent }) => textContent.trim());
const focused = (timer: OneOnOneStageTimer) => timer.shadowRoot?.activeElement?.textContent.trim();
const spoken = (timer: OneOnOneStageTimer) =>
  timer.renderRoot.querySelector('[aria-live=polite]')?.textContent.trim();

/** Opens the menu, and waits until the focus is in it. */
async function open(timer: OneOnOneStageTimer) {
  const toggled = new Promise((resolve) =>
    timer.renderRoot.querySelector('[popover]')?.addEventListener('toggle', resolve, { once: true }),
  );
  await press(timer, 'More choices');
  await toggled;
  await timer.updateComplete;
}

async function choose(timer: OneOnOneStageTimer, words: string) {
  await open(timer);
  await press(timer, words);
}

async function key(timer: OneOnOneStageTimer, options: KeyboardEventInit) {
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...options });
  timer.shadowRoot?.activeElement?.dispatchEvent(event);
  await timer.updateComplete;
  return event.defaultPrevented;
}

describe('The menu of a stage timer', () => {
  afterEach(() => {
    for (const timer of document.querySelectorAll('one-on-one-stage-timer')) timer.remove();
    sessionStorage.clear();
    localStorage.removeItem('one-on-one/1/muted');
  });

  it('goes by keys, and Escape gives the focus back to its button', async () => {
    const { timer } = await runningTimer();
    await open(timer);
    expect(choices(timer)).to.deep.equal(['5 minutes more', 'Start over', 'Mute announcements']);
    expect(focused(timer)).to.equal('5 minutes more');
    await key(timer, { key: 'ArrowUp' });
    expect(focused(timer)).to.equal('Mute announcements');
    await key(timer, { key: 'Escape' });
    expect(opened(timer)).to.equal(null);
    expect(focused(timer)).to.equal('More choices');
  });

  it('T27 gives five minutes more, and what is said aloud goes by the new length', async () => {
    const { timer, go } = await runningTimer();
    await choose(timer, '5 minutes more');
    expect(textOf(timer, 'digits')).to.equal('9:00');
    await go(2 * MINUTE);
    expect(spoken(timer)).to.equal('');
    await go(2.5 * MINUTE);
    expect(spoken(timer)).to.equal('Prepare: half of the time left');
  });

  it('sets everything back, and Undo takes it up again as if nothing had been', async () => {
    const { timer, go } = await runningTimer();
    const heard: string[] = [];
    const tell = ({ type }: Event) => heard.push(type);
    for (const fact of ['cleared', 'restored']) timer.addEventListener(`one-on-one-timer-${fact}`, tell);
    await go(MINUTE);
    await choose(timer, 'Start over');
    expect(textOf(timer, 'time')).to.equal('Not started');
    expect(spoken(timer)).to.equal('The time is back at the beginning.');
    expect(focused(timer)).to.equal('Start');
    await go(MINUTE);
    await press(timer, 'Undo');
    expect(textOf(timer, 'digits')).to.equal('2:00');
    expect(timer.reading?.status).to.equal('running');
    expect(textOf(timer, 'undo')).to.equal(undefined);
    expect(heard).to.deep.equal(['one-on-one-timer-cleared', 'one-on-one-timer-restored']);
  });

  it('offers Undo for ten seconds where somebody begins anew, and by Ctrl+Z', async () => {
    const { timer, go } = await runningTimer();
    await go(MINUTE);
    await choose(timer, 'Start over');
    await press(timer, 'Start');
    await go(9000);
    expect(await key(timer, { key: 'z', ctrlKey: true })).to.equal(true);
    expect(timer.reading?.actualMs).to.equal(MINUTE + 9000);
    await choose(timer, 'Start over');
    await press(timer, 'Start');
    await go(10_000);
    expect(textOf(timer, 'undo')).to.equal(undefined);
    timer.renderRoot.querySelector<HTMLElement>('[part~=main]')?.focus();
    expect(await key(timer, { key: 'z', ctrlKey: true })).to.equal(false);
  });

  it('asks about a sleep between the two, when what was set back is taken up again', async () => {
    const { timer, clock, go } = await runningTimer();
    await go(MINUTE);
    await choose(timer, 'Start over');
    clock.sleep(45 * MINUTE);
    await timer.updateComplete;
    await press(timer, 'Undo');
    expect(textOf(timer, 'digits')).to.equal('3:00');
    expect(textOf(timer, 'gap')).to.contain('45 minutes passed');
  });

  it('takes up a meeting that was over, too', async () => {
    const { timer } = await showTimer(stageTimerStates.done);
    await press(timer, 'Start over');
    await press(timer, 'Undo');
    expect(textOf(timer, 'time')).to.equal('The meeting is over');
  });

  it('T26 mutes what nobody asked for, over a reload and in every timer, until somebody wants it again', async () => {
    const { timer, go } = await runningTimer();
    await choose(timer, 'Mute announcements');
    expect(spoken(timer)).to.equal('Muted');
    const again = await runningTimer();
    await again.go(2 * MINUTE);
    await go(5 * MINUTE);
    expect([spoken(timer), spoken(again.timer)]).to.deep.equal(['', '']);
    await press(timer, 'Say the time');
    expect(spoken(timer)).to.equal('Prepare · 1 min over');
    await open(again.timer);
    expect(opened(again.timer)?.querySelector('[aria-checked]')?.ariaChecked).to.equal('true');
    await press(again.timer, 'Mute announcements');
    await again.go(2 * MINUTE);
    expect(spoken(again.timer)).to.equal('Prepare: time is up');
  });

  it('T26 mutes the sound where a page has one, and offers nothing to mute where nothing is heard', async () => {
    const { AudioContext } = globalThis;
    let played = 0;
    globalThis.AudioContext = class extends AudioContext {
      constructor() {
        super();
        played += 1;
      }
    };
    const { timer, go } = await runningTimer({ attributes: { announce: 'on-demand', sound: '' } });
    await choose(timer, 'Mute the sound');
    await go(5 * MINUTE);
    expect(played).to.equal(0);
    globalThis.AudioContext = AudioContext;
    timer.sound = false;
    await open(timer);
    expect(choices(timer)).to.deep.equal(['5 minutes more', 'Start over']);
  });
});

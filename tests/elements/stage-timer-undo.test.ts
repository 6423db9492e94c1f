import { expect } from '@open-wc/testing';
import type { OneOnOneStageTimer } from '@one-on-one/elements/stage-timer';
import { pressIn as press } from '../support/press-in.js';
import { runningTimer, showTimer, textOf } from '../support/stage-timer-page.js';
import { makeTimer, stageTimerStates } from '../support/stage-timer-states.js';
import { anotherTab } from '../support/timer-tabs.js';
import { waitUntil } from '../support/wait-until.js';

const MINUTE = 60_000;

const boxes = (timer: OneOnOneStageTimer) => timer.reading?.stages.map(({ plannedMs }) => plannedMs / MINUTE);
const focused = (timer: OneOnOneStageTimer) => timer.shadowRoot?.activeElement?.textContent.trim();
const spoken = (timer: OneOnOneStageTimer) =>
  timer.renderRoot.querySelector('[aria-live=polite]')?.textContent.trim();

const pressUndoKeys = async (timer: OneOnOneStageTimer) => {
  const init = { key: 'z', ctrlKey: true, bubbles: true, cancelable: true };
  timer.renderRoot.querySelector('[part~=main]')?.dispatchEvent(new KeyboardEvent('keydown', init));
  await timer.updateComplete;
};

describe('What somebody did to the time of a meeting', () => {
  afterEach(() => {
    for (const timer of document.querySelectorAll('one-on-one-stage-timer')) timer.remove();
    sessionStorage.clear();
  });

  it('can be taken back where the meeting was ended, as if nothing had been', async () => {
    const { timer, clock, go } = await runningTimer();
    await timer.enter('check-out');
    await go(MINUTE);
    timer.renderRoot.querySelector<HTMLElement>('[part=controls] .primary')?.focus();
    await press(timer, 'End the meeting');
    expect([spoken(timer), focused(timer)]).to.deep.equal(['You ended the meeting.', 'Start over']);
    expect(textOf(timer, 'undo')).to.equal('You ended the meeting. Undo');
    clock.go(20_000);
    await press(timer, 'Undo');
    expect(timer.reading).to.deep.include({ status: 'running', actualMs: MINUTE + 20_000 });
    expect(textOf(timer, 'stage')).to.equal('Check-out');
    expect(textOf(timer, 'undo')).to.equal(undefined);
  });

  it('can be taken back where what is left was shared, and what came after that stays', async () => {
    const { timer, clock } = await showTimer(stageTimerStates.late);
    const before = boxes(timer);
    await press(timer, 'Share what is left');
    expect(spoken(timer)).to.equal('What is left is shared among the stages to come.');
    expect(boxes(timer)).not.to.deep.equal(before);
    clock.go(5000);
    await press(timer, 'Next stage');
    await press(timer, 'Undo');
    expect(boxes(timer)).to.deep.equal(before);
    expect(textOf(timer, 'stage')).to.equal('Personal needs');
    expect(timer.reading?.stages[1]?.actualMs).to.equal(5000);
  });

  it('is taken back by Ctrl+Z, too, for ten seconds while time is counted', async () => {
    const { timer, clock } = await showTimer(stageTimerStates.late);
    const before = boxes(timer);
    await press(timer, 'Share what is left');
    await pressUndoKeys(timer);
    expect(boxes(timer)).to.deep.equal(before);
    await press(timer, 'Share what is left');
    clock.go(10_000);
    await timer.updateComplete;
    expect(textOf(timer, 'undo')).to.equal(undefined);
    const shared = boxes(timer);
    await pressUndoKeys(timer);
    expect(boxes(timer)).to.deep.equal(shared);
  });

  it('can be taken back after a reload, too, without the time in which no page was open', async () => {
    const { timer, clock } = await showTimer(stageTimerStates.setBack);
    timer.remove();
    clock.go(20 * MINUTE);
    const { timer: again } = makeTimer({}, clock, timer.id);
    document.body.append(again);
    await again.enter('nowhere');
    expect(again.reading?.status).to.equal('idle');
    await press(again, 'Undo');
    expect(again.reading).to.deep.include({ status: 'running', actualMs: MINUTE });
    expect(textOf(again, 'gap')).to.contain('20 minutes passed while this page was not open.');
  });

  it('can be taken back in another tab, and is then taken back in the first', async () => {
    const { timer } = await showTimer(stageTimerStates.running);
    const other = anotherTab(timer);
    await press(timer, 'More choices');
    await press(timer, 'Start over');
    await waitUntil(() => other.heard.length > 0, 'it is told');
    const { kept } = other.heard.at(-1)!;
    expect([kept.back?.act, kept.timer.at]).to.deep.equal(['timer-clear', -1]);
    other.close();
    const { timer: shown } = await showTimer();
    await waitUntil(() => shown.reading, 'it counts');
    const first = anotherTab(shown);
    first.tell(kept, '2031-01-10T14:00:00.000Z');
    await waitUntil(() => textOf(shown, 'undo'), 'it can be taken back here');
    await press(shown, 'Undo');
    expect(shown.reading?.status).to.equal('running');
    await waitUntil(() => first.heard.length > 0, 'that is told, too');
    expect([first.heard[0]?.kept.back, first.heard[0]?.kept.timer.at]).to.deep.equal([undefined, 0]);
    first.close();
  });

  it('leaves the plan of the length behind when all begins anew', async () => {
    const { timer } = await showTimer(stageTimerStates.late);
    await press(timer, 'Share what is left');
    await press(timer, 'More choices');
    await press(timer, 'Start over');
    expect(boxes(timer)).to.deep.equal([4, 7, 12, 16, 6]);
    expect(timer.reading?.behindMs).to.equal(0);
    await press(timer, 'Undo');
    expect(timer.reading?.behindMs).to.equal(0);
  });
});

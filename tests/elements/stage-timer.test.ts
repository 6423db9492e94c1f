import { expect } from '@open-wc/testing';
import type { OneOnOneStageTimer } from '@one-on-one/elements/stage-timer';
import { pressIn as press } from '../support/press-in.js';
import { makeTimer, stageTimerStates, type ShownTimer } from '../support/stage-timer-states.js';

const MINUTE = 60_000;
const textOf = (timer: OneOnOneStageTimer, part: string) =>
  timer.renderRoot.querySelector(`[part~="${part}"]`)?.textContent.replace(/\s+/g, ' ').trim();

async function show(shown: ShownTimer = {}) {
  const made = makeTimer(shown);
  document.body.append(made.timer);
  await made.timer.updateComplete;
  await shown.enter?.(made.timer, made.clock);
  await made.timer.updateComplete;
  return made;
}

async function running(shown: ShownTimer = {}) {
  const made = await show(shown);
  await made.timer.start();
  const go = async (milliseconds: number) => {
    made.clock.go(milliseconds);
    await made.timer.updateComplete;
  };
  return { ...made, go };
}

describe('<one-on-one-stage-timer>', () => {
  afterEach(() => {
    for (const timer of document.querySelectorAll('one-on-one-stage-timer')) timer.remove();
    sessionStorage.clear();
  });

  it('shows the length of the meeting until somebody starts it', async () => {
    const { timer, clock } = await show({ attributes: { minutes: '60' } });
    clock.go(10 * MINUTE);
    await timer.updateComplete;
    expect(textOf(timer, 'digits')).to.equal('60:00');
    expect(textOf(timer, 'time')).to.equal('Not started');
  });

  it('counts the stage down in digits and in words, and the focus stays on its button', async () => {
    const { timer, clock } = await show();
    timer.renderRoot.querySelector<HTMLElement>('[part~=main]')?.focus();
    await press(timer, 'Start');
    await timer.start();
    clock.go(90_000);
    await timer.updateComplete;
    expect(textOf(timer, 'digits')).to.equal('2:30');
    expect(textOf(timer, 'time')).to.equal('Prepare · 3 min left');
    expect(textOf(timer, 'meeting')).to.equal('44 min of the meeting left');
    expect(timer.shadowRoot?.activeElement?.textContent.trim()).to.equal('Pause');
  });

  it('is a silent timer for a screen reader', async () => {
    const { timer } = await running();
    const time = timer.renderRoot.querySelector('[role=timer]');
    expect(time?.getAttribute('aria-live')).to.equal('off');
    expect(timer.renderRoot.querySelector('svg')?.getAttribute('aria-hidden')).to.equal('true');
  });

  it('stays in the stage when its time is over, and says so by words, digits and another ring', async () => {
    const { timer, go } = await running();
    await go(6 * MINUTE);
    expect(textOf(timer, 'digits')).to.equal('+2:00');
    expect(textOf(timer, 'time')).to.equal('Prepare · 2 min over');
    expect(timer.renderRoot.querySelector('[part~=over] .gone')).to.not.equal(null);
    expect(timer.reading?.stage?.stage).to.equal('prepare');
  });

  it('goes on to the next stage, ends the meeting after the last, and starts over', async () => {
    const { timer, go } = await running();
    for (const name of ['Check-in', 'Personal needs', 'Practical needs', 'Check-out']) {
      await go(MINUTE);
      await press(timer, 'Next stage');
      expect(textOf(timer, 'stage')).to.equal(name);
    }
    await go(MINUTE);
    await press(timer, 'End the meeting');
    expect(textOf(timer, 'time')).to.equal('The meeting is over');
    expect(textOf(timer, 'digits')).to.equal('5:00');
    await press(timer, 'Start over');
    expect(textOf(timer, 'time')).to.equal('Not started');
  });

  it('gives a stage one minute more, and stands still while it is paused', async () => {
    const { timer, clock, go } = await running();
    await press(timer, '+1 min more');
    expect(textOf(timer, 'digits')).to.equal('5:00');
    await press(timer, 'Pause');
    clock.go(30 * MINUTE);
    await timer.updateComplete;
    expect(textOf(timer, 'time')).to.equal('Prepare · 5 min left · Paused');
    await press(timer, 'Go on');
    await go(MINUTE);
    expect(textOf(timer, 'digits')).to.equal('4:00');
  });

  it('says how far the meeting is behind, and shares what is left where somebody wants it', async () => {
    const { timer } = await show(stageTimerStates.late);
    expect(textOf(timer, 'pace')).to.equal('8 min behind');
    await press(timer, 'Share what is left');
    expect(textOf(timer, 'pace')).to.equal(undefined);
    expect(timer.reading?.behindMs).to.equal(0);
    expect(timer.renderRoot.querySelector('[part~=late]')).to.equal(null);
  });

  it('T06 asks about time that nobody can explain, and counts it only where somebody says so', async () => {
    const first = await show(stageTimerStates.gap);
    expect(textOf(first.timer, 'gap')).to.contain('45 minutes passed');
    expect(textOf(first.timer, 'digits')).to.equal('4:00');
    await press(first.timer, 'No, leave them out');
    expect(textOf(first.timer, 'digits')).to.equal('4:00');
    expect(textOf(first.timer, 'gap')).to.equal(undefined);
    const second = await show(stageTimerStates.gap);
    await press(second.timer, 'Yes, count them');
    expect(textOf(second.timer, 'digits')).to.equal('+41:00');
  });

  it('T13 goes on over a reload of the page, T14 and stays paused', async () => {
    const { timer, clock, go } = await running();
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

  it('T06 T13 still asks about it after a reload, one gap after the other, and counts it then', async () => {
    const { timer, clock } = await show(stageTimerStates.gap);
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
    const { timer, clock } = await show(stageTimerStates.gap);
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
        `one-on-one/1/timer/one-on-one-stage-timer${location.pathname}/${timer.id}`,
        left,
      );
      document.body.append(timer);
      await timer.start();
      expect(textOf(timer, 'digits'), left).to.equal('4:00');
      timer.remove();
    }
  });

  it('lets the page veto what is asked, and tells it what was done without a word that anybody wrote', async () => {
    const { timer } = await show();
    const heard: string[] = [];
    const tell = (event: Event) =>
      heard.push(`${event.type} ${(event as CustomEvent<{ id: string }>).detail.id}`);
    const veto = (event: Event) => event.preventDefault();
    for (const fact of ['timer-started', 'timer-paused', 'stage-entered'])
      document.addEventListener(`one-on-one-${fact}`, tell);
    document.addEventListener('one-on-one-timer-start', veto);
    expect(await timer.start()).to.equal(false);
    document.removeEventListener('one-on-one-timer-start', veto);
    expect(await timer.start()).to.equal(true);
    expect(await timer.enter('personal')).to.equal(true);
    await press(timer, 'Pause');
    for (const fact of ['timer-started', 'timer-paused', 'stage-entered'])
      document.removeEventListener(`one-on-one-${fact}`, tell);
    expect(heard).to.deep.equal([
      'one-on-one-timer-started prepare',
      'one-on-one-stage-entered personal',
      'one-on-one-timer-paused personal',
    ]);
  });

  it('shows the stages of a page, and the five where those do not fit together', async () => {
    const { timer } = await show(stageTimerStates.ownStages);
    expect(textOf(timer, 'time')).to.equal('Ankommen und Erwartungen aneinander klären · 13 min left');
    expect(textOf(timer, 'stage')).to.equal(undefined);
    expect(textOf(timer, 'digits')).to.equal('13:00');
    const wrong = makeTimer({}).timer;
    const codes: string[] = [];
    wrong.addEventListener('one-on-one-error', ({ detail }) => codes.push(detail.code));
    wrong.stageSet = [{ key: 'one', minutes: {} }];
    document.body.append(wrong);
    await wrong.start();
    expect(codes).to.deep.equal(['invalid']);
    expect(textOf(wrong, 'digits')).to.equal('4:00');
  });

  it('says that a part of it did not come, and starts once it does', async () => {
    const { timer } = makeTimer({});
    const load = timer.loadTools.bind(timer);
    const codes: string[] = [];
    timer.addEventListener('one-on-one-error', ({ detail }) => codes.push(detail.code));
    timer.loadTools = () => Promise.reject(new Error('gone'));
    document.body.append(timer);
    await timer.start();
    expect(timer.renderRoot.querySelector('[role=alert]')?.textContent).to.contain('did not come');
    expect(codes).to.deep.equal(['unavailable']);
    timer.loadTools = load;
    await timer.start();
    expect(textOf(timer, 'digits')).to.equal('4:00');
  });

  it('counts up where that is wanted', async () => {
    const { timer } = await show(stageTimerStates.up);
    expect(textOf(timer, 'digits')).to.equal('2:00');
    expect(textOf(timer, 'time')).to.equal('Prepare · 2 min so far');
  });
});

import { expect } from '@open-wc/testing';
import { pressIn as press } from '../support/press-in.js';
import { runningTimer, showTimer, textOf } from '../support/stage-timer-page.js';
import { makeTimer, stageTimerStates } from '../support/stage-timer-states.js';

const MINUTE = 60_000;

describe('<one-on-one-stage-timer>', () => {
  afterEach(() => {
    for (const timer of document.querySelectorAll('one-on-one-stage-timer')) timer.remove();
    sessionStorage.clear();
  });

  it('shows the length of the meeting until somebody starts it', async () => {
    const { timer, clock } = await showTimer({ attributes: { minutes: '60' } });
    clock.go(10 * MINUTE);
    await timer.updateComplete;
    expect(textOf(timer, 'digits')).to.equal('60:00');
    expect(textOf(timer, 'time')).to.equal('Not started');
  });

  it('counts the stage down in digits and in words, and the focus stays on its button', async () => {
    const { timer, clock } = await showTimer();
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
    const { timer } = await runningTimer();
    const time = timer.renderRoot.querySelector('[role=timer]');
    expect(time?.getAttribute('aria-live')).to.equal('off');
    expect(timer.renderRoot.querySelector('svg')?.getAttribute('aria-hidden')).to.equal('true');
  });

  it('stays in the stage when its time is over, and says so by words, digits and another ring', async () => {
    const { timer, go } = await runningTimer();
    await go(6 * MINUTE);
    expect(textOf(timer, 'digits')).to.equal('+2:00');
    expect(textOf(timer, 'time')).to.equal('Prepare · 2 min over');
    expect(timer.renderRoot.querySelector('[part~=over] .gone')).to.not.equal(null);
    expect(timer.reading?.stage?.stage).to.equal('prepare');
  });

  it('says when the time of the meeting is up, and by how much it is over', async () => {
    const { timer, go } = await runningTimer();
    await go(45.5 * MINUTE);
    expect(textOf(timer, 'meeting')).to.match(/^The time of the meeting is up /);
    await go(MINUTE);
    expect(textOf(timer, 'meeting')).to.match(/^The meeting is 1 min over /);
  });

  it('goes on to the next stage, ends the meeting after the last, and starts over', async () => {
    const { timer, go } = await runningTimer();
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
    const { timer, clock, go } = await runningTimer();
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
    const { timer } = await showTimer(stageTimerStates.late);
    expect(textOf(timer, 'pace')).to.equal('8 min behind');
    await press(timer, 'Share what is left');
    expect(textOf(timer, 'pace')).to.equal(undefined);
    expect(timer.reading?.behindMs).to.equal(0);
    expect(timer.renderRoot.querySelector('[part~=late]')).to.equal(null);
  });

  it('lets the page veto what is asked, and tells it what was done without a word that anybody wrote', async () => {
    const { timer } = await showTimer();
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
    const { timer } = await showTimer(stageTimerStates.ownStages);
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
    const { timer } = await showTimer(stageTimerStates.up);
    expect(textOf(timer, 'digits')).to.equal('2:00');
    expect(textOf(timer, 'time')).to.equal('Prepare · 2 min so far');
  });
});

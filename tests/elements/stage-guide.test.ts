import { expect } from '@open-wc/testing';
import { planStages } from '@one-on-one/core/stages';
import type { OneOnOneStageGuide } from '@one-on-one/elements';
import { pressIn } from '../support/press-in.js';
import { germanStages, makeGuide, stageGuideStates, type ShownGuide } from '../support/stage-guide-states.js';

const MINUTE = 60_000;
const textOf = (element: Element | null | undefined) => element?.textContent.replace(/\s+/g, ' ').trim();
const all = (guide: OneOnOneStageGuide, selector: string) => [
  ...guide.renderRoot.querySelectorAll<HTMLElement>(selector),
];
const texts = (guide: OneOnOneStageGuide, part: string) => all(guide, `[part~="${part}"]`).map(textOf);
const minutes = (guide: OneOnOneStageGuide) => all(guide, '[part~=step] [part=minutes]').map(textOf);
const present = (guide: OneOnOneStageGuide) =>
  textOf(guide.renderRoot.querySelector('[aria-current=step] [part=name]'));

async function show(shown: ShownGuide = {}) {
  const made = makeGuide(shown);
  document.body.append(made.guide);
  await made.guide.updateComplete;
  await shown.enter?.(made.guide, made.clock);
  await made.guide.updateComplete;
  return made;
}

/** With what is fetched after the first paint. */
async function equipped(shown: ShownGuide = {}) {
  const made = await show(shown);
  await made.guide.enter('nowhere');
  return made;
}

describe('<one-on-one-stage-guide>', () => {
  afterEach(() => {
    for (const guide of document.querySelectorAll('one-on-one-stage-guide')) guide.remove();
    sessionStorage.clear();
  });

  it('shows the five stages, their minutes and what the first one is for, before anything else is fetched', async () => {
    const { guide } = makeGuide();
    guide.loadTools = () => new Promise(() => undefined);
    document.body.append(guide);
    await guide.updateComplete;
    expect(texts(guide, 'name')).to.deep.equal([
      'Prepare',
      'Check-in',
      'Personal needs',
      'Practical needs',
      'Check-out',
    ]);
    expect(minutes(guide)).to.deep.equal(['4 min', '7 min', '12 min', '16 min', '6 min']);
    expect(present(guide)).to.equal('Prepare');
    expect(texts(guide, 'purpose')[0]).to.contain('Agree what this meeting is for');
    expect(texts(guide, 'cues')[0]).to.contain('Mentor: Ask what would make this meeting worth the time.');
    expect(texts(guide, 'cues')[1]).to.contain('Mentee: Name the one thing');
  });

  it('shows the same minutes when what is fetched is there, and those of any other length', async () => {
    for (const length of [30, 45, 60, 90, 37, 10, 240]) {
      const { guide } = await equipped({ attributes: { minutes: String(length) } });
      expect(minutes(guide)).to.deep.equal(
        planStages(length).map(({ timeBoxMinutes }) => `${timeBoxMinutes} min`),
      );
    }
  });

  it('says what is over, what it took, what was passed over, and what is on', async () => {
    const { guide } = await show(stageGuideStates.skipped);
    expect(minutes(guide)).to.deep.equal(['4 min Done', 'Skipped', 'Skipped', '16 min', '6 min']);
    expect(all(guide, '[part~=step]').map((step) => step.part.value)).to.deep.equal([
      'step past',
      'step skipped',
      'step skipped',
      'step now',
      'step coming',
    ]);
    const { guide: over } = await show(stageGuideStates.running);
    expect(minutes(over)[1]).to.equal('6 of 7 min Done');
  });

  it('never goes on by itself, and counts on', async () => {
    const { guide, clock } = await show(stageGuideStates.running);
    clock.go(60 * MINUTE);
    await guide.updateComplete;
    expect(guide.current).to.equal('practical');
    expect(present(guide)).to.equal('Practical needs');
    expect(texts(guide, 'time')[0]).to.contain('49 min over');
  });

  it('goes to the stage that is pressed, keeps the focus there, and tells who does not see it', async () => {
    const { guide } = await show(stageGuideStates.running);
    const checkOut = all(guide, '[part=go]')[4]!;
    checkOut.focus();
    checkOut.click();
    await guide.enter('nowhere');
    await guide.updateComplete;
    expect(guide.current).to.equal('check-out');
    expect(guide.shadowRoot?.activeElement).to.equal(checkOut);
    expect(checkOut.getAttribute('aria-current')).to.equal('step');
    expect(textOf(guide.renderRoot.querySelector('[aria-live=polite]'))).to.equal('Stage 5 of 5: Check-out');
  });

  it('goes where the page says, and stays where the page vetoes it', async () => {
    const { guide } = await equipped({ attributes: { current: 'personal' } });
    await guide.updateComplete;
    expect(present(guide)).to.equal('Personal needs');
    await guide.start();
    expect(guide.reading?.stage?.stage).to.equal('personal');
    const veto = (event: Event) => event.preventDefault();
    guide.addEventListener('one-on-one-stage-enter', veto);
    guide.current = 'check-out';
    await guide.updateComplete;
    await guide.updateComplete;
    expect([guide.current, present(guide)]).to.deep.equal(['personal', 'Personal needs']);
    guide.removeEventListener('one-on-one-stage-enter', veto);
    guide.current = 'no such stage';
    await guide.updateComplete;
    await guide.updateComplete;
    expect(guide.current).to.equal('personal');
    guide.setAttribute('current', 'check-out');
    await guide.updateComplete;
    await guide.updateComplete;
    expect(present(guide)).to.equal('Check-out');
  });

  it('tells the page what was asked and what was done', async () => {
    const { guide } = await equipped();
    const heard: string[] = [];
    for (const kind of ['stage-enter', 'stage-entered', 'timer-start', 'timer-started'])
      guide.addEventListener(`one-on-one-${kind}`, () => heard.push(kind));
    await pressIn(guide, 'Start');
    await pressIn(guide, 'Next stage');
    expect(heard).to.deep.equal(['timer-start', 'timer-started', 'stage-enter', 'stage-entered']);
  });

  it('shows the cues of one of the two, of both or of neither, and calls whoever looks by name', async () => {
    const of = async (attributes: Record<string, string>) =>
      texts((await equipped({ attributes })).guide, 'cues');
    expect(await of({ cues: 'none' })).to.deep.equal([]);
    expect((await of({ cues: 'mentee' })).every((cue) => cue?.startsWith('Mentee:'))).to.equal(true);
    expect((await of({ cues: 'mentor', 'viewer-name': 'Ana' }))[0]).to.equal(
      'For you, \u2068Ana\u2069: Ask what would make this meeting worth the time. Let your mentee’s topics come first, then add yours.',
    );
  });

  it('has every cue that fits how much the mentee leads, further ones folded', async () => {
    const { guide } = await equipped({ attributes: { cues: 'mentor', 'self-direction': '1' } });
    const cues = texts(guide, 'cue');
    expect(cues).to.include('Go through the agenda together, one line at a time.');
    expect(cues).to.not.include('Let your mentee’s topics come first, then add yours.');
    expect(all(guide, '[part=more] [part=cue]').map(textOf)).to.deep.equal(cues.slice(2));
    expect(guide.renderRoot.querySelector<HTMLDetailsElement>('[part=more]')?.open).to.equal(false);
  });

  it('says what a stage is good for, and what helps in it', async () => {
    const { guide } = await show(stageGuideStates.running);
    expect(texts(guide, 'fact')).to.deep.equal([
      'Good for: planning, solving, growing, and deciding',
      'What helps here: taking part and openness',
    ]);
  });

  it('shows one stage alone and all again, by a button and by an attribute', async () => {
    const { guide } = await show(stageGuideStates.running);
    all(guide, '[part=switch]')[0]?.focus();
    await pressIn(guide, 'Show this stage alone');
    expect(guide.getAttribute('mode')).to.equal('focus');
    expect(guide.renderRoot.querySelector('[part=name]')?.ariaLevel, 'of the only heading').to.equal('2');
    expect(texts(guide, 'position')).to.deep.equal(['Stage 4 of 5']);
    expect(texts(guide, 'name')).to.deep.equal(['Practical needs']);
    expect(texts(guide, 'cue')).to.have.lengthOf(10);
    expect(textOf(guide.shadowRoot?.activeElement)).to.equal('Show all stages');
    guide.removeAttribute('mode');
    await guide.updateComplete;
    expect(texts(guide, 'name')).to.have.lengthOf(5);
  });

  it('is one line where it is to be compact, and unfolds', async () => {
    const { guide } = await show(stageGuideStates.compact);
    const summary = guide.renderRoot.querySelector<HTMLElement>('[part=summary]');
    expect(textOf(summary)).to.equal('Practical needs Stage 4 of 5 11:00 11 min left');
    expect(guide.renderRoot.querySelector('[part=steps]')?.checkVisibility()).to.equal(false);
    summary?.click();
    await guide.updateComplete;
    expect(guide.renderRoot.querySelector('[part=steps]')?.checkVisibility()).to.equal(true);
    const { guide: idle } = await show(stageGuideStates.compactIdle);
    expect(texts(idle, 'summary')).to.deep.equal(['Stages of this meeting 45 min']);
  });

  it('shows the stages of a page with its own texts, and the five where those do not fit together', async () => {
    const { guide } = await show(stageGuideStates.germanStages);
    expect(texts(guide, 'name')[0]).to.equal('Ankommen und Erwartungen aneinander klären');
    expect(texts(guide, 'name')[1]).to.equal('Vertrauensbildungsmaßnahmen');
    expect(minutes(guide)).to.deep.equal(['20 min', '25 min', '15 min']);
    const wrong = makeGuide({ stageSet: [germanStages[0], { key: 'other', minutes: {} }] }).guide;
    const codes: string[] = [];
    wrong.addEventListener('one-on-one-error', ({ detail }) => codes.push(detail.code));
    document.body.append(wrong);
    await wrong.enter('nowhere');
    expect(codes).to.deep.equal(['invalid']);
    expect(texts(wrong, 'name')[0]).to.equal('Prepare');
  });

  it('T13 goes on over a reload of the page, whatever the page says first', async () => {
    const { guide, clock } = await show(stageGuideStates.running);
    guide.remove();
    clock.go(3000);
    const again = makeGuide({ attributes: { current: 'prepare' } }, clock, guide.id).guide;
    document.body.append(again);
    await again.enter('nowhere');
    expect(again.current).to.equal('practical');
    expect(texts(again, 'digits')).to.deep.equal(['10:57']);
    expect(minutes(again)[1]).to.equal('6 of 7 min Done');
  });

  it('is over after the last stage, with no present one, and starts over', async () => {
    const { guide } = await show(stageGuideStates.done);
    expect(guide.current).to.equal(undefined);
    expect(present(guide)).to.equal(undefined);
    expect(texts(guide, 'time')).to.deep.equal(['The meeting is over']);
    await pressIn(guide, 'Start over');
    expect(present(guide)).to.equal('Prepare');
  });

  it('says that a part of it did not come, and goes on once it does', async () => {
    const { guide } = makeGuide();
    const load = guide.loadTools.bind(guide);
    guide.loadTools = () => Promise.reject(new Error('gone'));
    document.body.append(guide);
    await guide.start();
    expect(guide.renderRoot.querySelector('[role=alert]')?.textContent).to.contain('did not come');
    expect(texts(guide, 'name')).to.have.lengthOf(5);
    guide.loadTools = load;
    await guide.start();
    expect(texts(guide, 'digits')).to.deep.equal(['4:00']);
  });
});

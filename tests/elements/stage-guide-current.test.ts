import { expect } from '@open-wc/testing';
import type { OneOnOneFact } from '@one-on-one/elements';
import { makeGuide, stageGuideStates } from '../support/stage-guide-states.js';
import { pressIn } from '../support/press-in.js';

/** A guide that is to begin at a stage, and the facts that it tells. */
async function beginningAt(current: string, orientation = 'vertical') {
  const { guide } = makeGuide({ attributes: { current, orientation } });
  const told: string[] = [];
  for (const kind of ['timer-started', 'stage-entered'])
    guide.addEventListener(`one-on-one-${kind}`, (event) =>
      told.push(`${kind} ${(event as OneOnOneFact<'stage-entered'>).detail.id}`),
    );
  document.body.append(guide);
  await guide.enter('nowhere');
  await guide.updateComplete;
  const steps = () => [...guide.renderRoot.querySelectorAll('[part~=step]')].map(({ part }) => part.value);
  const main = () => guide.renderRoot.querySelector('[part~=main]')?.textContent.trim();
  return { guide, told, steps, main };
}

describe('Where a page says that a meeting is to begin', () => {
  afterEach(() => {
    for (const guide of document.querySelectorAll('one-on-one-stage-guide')) guide.remove();
    sessionStorage.clear();
  });

  it('the guide shows that stage, and nothing has happened yet', async () => {
    const { guide, told, steps, main } = await beginningAt('check-in');
    expect(steps()).to.deep.equal(
      ['coming', 'now', 'coming', 'coming', 'coming'].map((each) => `step ${each}`),
    );
    expect(guide.renderRoot.querySelector('[part~=step] [part=minutes]')?.textContent).to.equal('4 min');
    expect([told, main(), guide.current, guide.reading?.status]).to.deep.equal([
      [],
      'Start',
      'check-in',
      'idle',
    ]);
  });

  it('the first press of Start begins there, and passes over what comes before', async () => {
    const { guide, told, steps } = await beginningAt('check-in');
    await pressIn(guide, 'Start');
    expect(told).to.deep.equal(['timer-started check-in']);
    expect(steps().slice(0, 2)).to.deep.equal(['step skipped', 'step now']);
  });

  it('another one that is set later is asked for, and one that it does not have is none', async () => {
    const { guide, told } = await beginningAt('check-in');
    guide.current = 'personal';
    await guide.updateComplete;
    expect(told).to.deep.equal(['stage-entered personal']);
    const { guide: lost, steps } = await beginningAt('nowhere');
    expect([lost.current, steps()[0]]).to.deep.equal([undefined, 'step now']);
  });

  it('a count that goes on is where it was', async () => {
    const { guide, clock } = makeGuide(stageGuideStates.idle);
    document.body.append(guide);
    await guide.start();
    await guide.enter('practical');
    guide.remove();
    const again = makeGuide({ attributes: { current: 'check-in' } }, clock, guide.id).guide;
    document.body.append(again);
    await again.enter('nowhere');
    expect(again.current).to.equal('practical');
  });
});

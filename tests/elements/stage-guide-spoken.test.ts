import { expect } from '@open-wc/testing';
import { makeGuide, stageGuideStates } from '../support/stage-guide-states.js';

const MINUTE = 60_000;

async function show(shown: Parameters<typeof makeGuide>[0] & { enter?: unknown }) {
  const made = makeGuide(shown);
  document.body.append(made.guide);
  await made.guide.start();
  const region = made.guide.renderRoot.querySelector('[aria-live=polite]')!;
  return { ...made, region };
}

describe('What a stage guide says', () => {
  afterEach(() => {
    for (const guide of document.querySelectorAll('one-on-one-stage-guide')) guide.remove();
    sessionStorage.clear();
  });

  it('is said also while it is folded into one line', async () => {
    const { guide, clock, region } = await show(stageGuideStates.compactIdle);
    clock.go(2 * MINUTE);
    await guide.updateComplete;
    expect(region.textContent).to.equal('Prepare: half of the time left, 2 minutes');
    expect(region.closest('details') === null, 'in nothing that folds').to.equal(true);
  });

  it('is no stage by itself where only the time on request is wanted', async () => {
    const { guide, region } = await show({ attributes: { announce: 'on-demand' } });
    await guide.enter('personal');
    expect(region.textContent).to.equal('');
    guide.announce = 'milestones';
    await guide.enter('practical');
    expect(region.textContent).to.equal('Stage 4 of 5: Practical needs');
  });

  it('is the time, too, by Alt+T from wherever in it the focus is', async () => {
    const { guide, clock, region } = await show(stageGuideStates.idle);
    clock.go(MINUTE);
    const stage = guide.renderRoot.querySelector('[part=go]')!;
    const init = { code: 'KeyT', altKey: true, bubbles: true, composed: true, cancelable: true };
    stage.dispatchEvent(new KeyboardEvent('keydown', init));
    await guide.updateComplete;
    expect(region.textContent).to.equal('Prepare · 3 min left');
  });
});

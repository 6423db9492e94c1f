import { expect } from '@open-wc/testing';
import { makeTimer, stageTimerStates, type ShownTimer } from '../support/stage-timer-states.js';

/** What the page is painted with: axe does not know the canvas of a dark browser. */
const pages = { light: 'white', dark: '#121212' } as const;

async function show(shown: ShownTimer) {
  const { timer, clock } = makeTimer(shown);
  document.body.append(timer);
  await timer.updateComplete;
  await shown.enter?.(timer, clock);
  await timer.updateComplete;
  return timer;
}

describe('<one-on-one-stage-timer> has no accessibility violations', function () {
  this.timeout(60_000);
  afterEach(() => {
    document.body.removeAttribute('style');
    document.querySelector('one-on-one-stage-timer')?.remove();
    sessionStorage.clear();
  });

  // Each theme is there before its timer: Firefox keeps the old one on a menu that is open.
  for (const [name, shown] of Object.entries<ShownTimer>(stageTimerStates))
    for (const [theme, background] of Object.entries(pages))
      it(`${name}, ${theme}`, async () => {
        Object.assign(document.body.style, { colorScheme: theme, background, color: 'CanvasText' });
        await expect(await show(shown)).to.be.accessible();
      });

  it('narrow, with names that do not fit', async () => {
    document.body.style.inlineSize = '240px';
    const timer = await show(stageTimerStates.ownStages);
    await expect(timer).to.be.accessible();
    expect(timer.scrollWidth).to.be.at.most(240);
  });
});

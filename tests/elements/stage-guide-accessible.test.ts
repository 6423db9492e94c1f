import { expect } from '@open-wc/testing';
import { makeGuide, stageGuideStates, type ShownGuide } from '../support/stage-guide-states.js';

/** What the page is painted with: axe does not know the canvas of a dark browser. */
const pages = { light: 'white', dark: '#121212' } as const;

async function show(shown: ShownGuide) {
  const { guide, clock } = makeGuide(shown);
  document.body.append(guide);
  await guide.updateComplete;
  await shown.enter?.(guide, clock);
  await guide.updateComplete;
  return guide;
}

describe('<one-on-one-stage-guide> has no accessibility violations', function () {
  this.timeout(60_000);
  afterEach(() => {
    document.body.removeAttribute('style');
    document.querySelector('one-on-one-stage-guide')?.remove();
    sessionStorage.clear();
  });

  for (const [name, shown] of Object.entries<ShownGuide>(stageGuideStates))
    it(`${name}, light and dark`, async () => {
      const guide = await show(shown);
      for (const [theme, background] of Object.entries(pages)) {
        Object.assign(document.body.style, { colorScheme: theme, background, color: 'CanvasText' });
        await expect(guide).to.be.accessible();
      }
    });

  for (const name of ['germanStages', 'horizontalGerman', 'compactOpen', 'focus', 'over'] as const)
    it(`${name}, narrow`, async () => {
      document.body.style.inlineSize = '240px';
      const guide = await show(stageGuideStates[name]);
      await expect(guide).to.be.accessible();
      const wide = [...guide.renderRoot.querySelectorAll('*')].filter(
        (element) => element.getBoundingClientRect().right > guide.getBoundingClientRect().right + 1,
      );
      expect(wide.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
    });
});

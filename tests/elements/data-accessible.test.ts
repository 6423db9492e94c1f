import '@one-on-one/elements/data/define.js';
import { expect } from '@open-wc/testing';
import { showData } from '../support/data-page.js';
import { dataStates, type DataState } from '../support/data-states.js';

/** What the page is painted with: axe does not know the canvas of a dark browser. */
const pages = { light: 'white', dark: '#121212' } as const;

describe('<one-on-one-data> has no accessibility violations', function () {
  this.timeout(60_000);
  const page = document.body.style;
  afterEach(() => document.body.removeAttribute('style'));

  const paint = (theme: keyof typeof pages) => {
    page.colorScheme = theme;
    page.background = pages[theme];
    page.color = 'CanvasText';
  };

  for (const [name, state] of Object.entries<DataState>(dataStates)) {
    it(`${name}, light and dark`, async () => {
      const { element } = await showData(state);
      for (const theme of ['light', 'dark'] as const) {
        paint(theme);
        await expect(element).to.be.accessible();
      }
    });
  }

  it('narrow', async () => {
    paint('light');
    page.inlineSize = '240px';
    const { element } = await showData(dataStates.saved);
    await expect(element).to.be.accessible();
    expect(element.scrollWidth).to.be.at.most(240);
  });
});

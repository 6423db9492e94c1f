import { expect } from '@open-wc/testing';
import { aHistory } from '../support/history-page.js';
import { historyStates, type ShownHistory } from '../support/history-states.js';

const pages = { light: 'white', dark: '#121212' } as const;

describe('<one-on-one-history> has no accessibility violations', function () {
  this.timeout(60_000);
  afterEach(() => document.body.removeAttribute('style'));

  for (const [name, { open, attributes = {}, enter }] of Object.entries<ShownHistory>(historyStates)) {
    it(`${name}, light and dark`, async () => {
      const element = await aHistory(await open(), attributes['limit']);
      await enter?.(element);
      for (const theme of ['light', 'dark'] as const) {
        document.body.style.colorScheme = theme;
        document.body.style.background = pages[theme];
        document.body.style.color = 'CanvasText';
        await expect(element).to.be.accessible();
      }
    });
  }
});

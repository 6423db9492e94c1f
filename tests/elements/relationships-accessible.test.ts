import { expect } from '@open-wc/testing';
import { forgetChoices, showRelationships } from '../support/relationships-page.js';
import { relationshipsStates, type RelationshipsState } from '../support/relationships-states.js';

/** What the page is painted with: axe does not know the canvas of a dark browser. */
const pages = { light: 'white', dark: '#121212' } as const;

describe('<one-on-one-relationships> has no accessibility violations', function () {
  this.timeout(60_000);
  const page = document.body.style;
  beforeEach(forgetChoices);
  afterEach(() => document.body.removeAttribute('style'));

  for (const [name, state] of Object.entries<RelationshipsState>(relationshipsStates)) {
    it(`${name}, light and dark`, async () => {
      const { element } = await showRelationships(state, name !== 'loading');
      for (const theme of ['light', 'dark'] as const) {
        page.colorScheme = theme;
        page.background = pages[theme];
        page.color = 'CanvasText';
        await expect(element).to.be.accessible();
      }
    });
  }

  for (const name of ['longNames', 'adding', 'withArchived'] as const) {
    it(`${name}, in 240 px`, async () => {
      page.inlineSize = '240px';
      const { element } = await showRelationships(relationshipsStates[name]);
      await expect(element).to.be.accessible();
      expect(element.scrollWidth).to.be.at.most(240);
    });
  }
});

import { expect } from '@open-wc/testing';
import { showActions } from '../support/actions-page.js';
import { actionStates } from '../support/action-states.js';
import type { ShownState } from '../support/agenda-states.js';

/** What the page is painted with: axe does not know the canvas of a dark browser. */
const pages = { light: 'white', dark: '#121212' } as const;

describe('<one-on-one-action-items> has no accessibility violations', function () {
  this.timeout(60_000);
  afterEach(() => document.body.removeAttribute('style'));

  for (const [name, { state, attributes }] of Object.entries<ShownState>(actionStates)) {
    it(`${name}, light and dark`, async () => {
      const { element } = await showActions(state, attributes);
      for (const [theme, background] of Object.entries(pages)) {
        Object.assign(document.body.style, { colorScheme: theme, background, color: 'CanvasText' });
        await expect(element).to.be.accessible();
      }
    });
  }

  it('narrow, with an open editor', async () => {
    document.body.style.inlineSize = '240px';
    const actions = await showActions(actionStates.full.state);
    await actions.click('More for Think about leading');
    await expect(actions.element).to.be.accessible();
    expect(actions.element.scrollWidth).to.be.at.most(240);
  });
});

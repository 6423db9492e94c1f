import '@one-on-one/elements/question-bank/define.js';
import { expect, fixture, html } from '@open-wc/testing';
import type { OneOnOneQuestionBank } from '@one-on-one/elements/question-bank';
import { bankStates, ship, type ShownBank } from '../support/bank-states.js';
import { offerWorkspace } from '../support/hand-made-workspace.js';
import { waitUntil } from '../support/wait-until.js';

const pages = { light: 'white', dark: '#121212' } as const;

describe('<one-on-one-question-bank> has no accessibility violations', function () {
  this.timeout(60_000);
  afterEach(() => document.body.removeAttribute('style'));

  for (const [name, state] of Object.entries<ShownBank>(bankStates)) {
    it(`${name}, light and dark`, async () => {
      const giveBack = ship(state);
      offerWorkspace(await state.open(), `accessible-bank-${name}`);
      const element = await fixture<OneOnOneQuestionBank>(
        html`<one-on-one-question-bank relationship=${`accessible-bank-${name}`}></one-on-one-question-bank>`,
      );
      for (const [key, value] of Object.entries(state.attributes ?? {})) element.setAttribute(key, value);
      const isThere = () => element.renderRoot.querySelector('[part=foot],[part~=missing],.shell');
      await waitUntil(isThere, 'something is there');
      if (name !== 'loading')
        await waitUntil(() => !element.renderRoot.querySelector('.shell'), 'it is read');
      await state.enter?.(element);
      giveBack();
      for (const theme of ['light', 'dark'] as const) {
        document.body.style.colorScheme = theme;
        document.body.style.background = pages[theme];
        document.body.style.color = 'CanvasText';
        await expect(element).to.be.accessible();
      }
    });
  }
});

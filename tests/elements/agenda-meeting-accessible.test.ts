import { expect } from '@open-wc/testing';
import type { ActedState } from '../support/agenda-acted-states.js';
import { anAgendaOf } from '../support/agenda-page.js';
import { meetingStates } from '../support/meeting-states.js';

/** What the page is painted with: axe does not know the canvas of a dark browser. */
const pages = { light: 'white', dark: '#121212' } as const;

describe('<one-on-one-agenda> has no accessibility violations in a meeting', () => {
  afterEach(() => {
    document.body.removeAttribute('style');
    document.documentElement.removeAttribute('dir');
  });

  for (const [name, { open, enter }] of Object.entries<ActedState>(meetingStates))
    it(`${name}, light, dark and from right to left`, async () => {
      const { element } = await anAgendaOf(await open(name));
      await enter(element);
      for (const theme of ['light', 'dark'] as const) {
        Object.assign(document.body.style, {
          colorScheme: theme,
          background: pages[theme],
          color: 'CanvasText',
        });
        await expect(element).to.be.accessible();
      }
      document.documentElement.dir = 'rtl';
      await expect(element).to.be.accessible();
    });
});

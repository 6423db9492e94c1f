import { expect } from '@open-wc/testing';
import { showSchedule } from '../support/schedule-page.js';
import { scheduleStates, type ScheduleState } from '../support/schedule-states.js';

/** What the page is painted with: axe does not know the canvas of a dark browser. */
const pages = { light: 'white', dark: '#121212' } as const;

describe('<one-on-one-schedule> has no accessibility violations', function () {
  this.timeout(60_000);
  const page = document.body.style;
  afterEach(() => document.body.removeAttribute('style'));

  for (const [name, { state, attributes, enter }] of Object.entries<ScheduleState>(scheduleStates)) {
    it(`${name}, light and dark`, async () => {
      const { element } = await showSchedule(state, attributes);
      await enter?.(element);
      for (const theme of ['light', 'dark'] as const) {
        page.colorScheme = theme;
        page.background = pages[theme];
        page.color = 'CanvasText';
        await expect(element).to.be.accessible();
      }
    });
  }

  for (const name of ['changingRhythm', 'manyPast', 'longWords'] as const) {
    it(`${name}, in 240 px`, async () => {
      page.inlineSize = '240px';
      const { state, attributes, enter }: ScheduleState = scheduleStates[name];
      const { element } = await showSchedule(state, attributes);
      await enter?.(element);
      await expect(element).to.be.accessible();
      expect(element.scrollWidth).to.be.at.most(240);
    });
  }
});

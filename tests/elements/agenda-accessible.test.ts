import { expect } from '@open-wc/testing';
import { deleteDatabases, freshName } from '../storage/databases.js';
import { aBareAgenda, anAgendaOf, showState } from '../support/agenda-page.js';
import { actedStates, type ActedState } from '../support/agenda-acted-states.js';
import { agendaStates, type ShownState } from '../support/agenda-states.js';
import { templateStates } from '../support/template-states.js';
import { lostPartStates } from '../support/lost-parts.js';
import { loseTools, saysMissing } from '../support/lose-tools.js';

/** What the page is painted with: axe does not know the canvas of a dark browser. */
const pages = { light: 'white', dark: '#121212' } as const;
const themes = ['light', 'dark'] as const;

describe('<one-on-one-agenda> has no accessibility violations', function () {
  this.timeout(60_000); // 200 items take an engine a while
  const page = document.body.style;
  const paint = (theme: keyof typeof pages) => {
    page.colorScheme = theme;
    page.background = pages[theme];
    page.color = 'CanvasText';
  };
  afterEach(() => document.body.removeAttribute('style'));
  after(deleteDatabases);

  for (const [name, { state, attributes }] of Object.entries<ShownState>(agendaStates)) {
    for (const theme of themes) {
      it(`${name}, ${theme}`, async () => {
        paint(theme);
        const { element } = await showState(state, attributes);
        await expect(element).to.be.accessible();
      });
    }
  }

  const acted = { ...actedStates, ...templateStates, ...lostPartStates };
  for (const [name, { open, expectsData = false, enter }] of Object.entries<ActedState>(acted)) {
    it(`${name}, light and dark`, async () => {
      const { element } = await anAgendaOf(
        await open(freshName()),
        expectsData ? { 'expects-data': '' } : {},
      );
      await enter(element);
      for (const theme of themes) {
        paint(theme);
        await expect(element).to.be.accessible();
      }
    });
  }

  it('a missing file, light and dark', async () => {
    const giveBack = loseTools();
    const { element } = await aBareAgenda(['The budget'], 'mentor');
    await saysMissing(element);
    giveBack();
    for (const theme of themes) {
      paint(theme);
      await expect(element).to.be.accessible();
    }
  });

  for (const theme of themes) {
    it(`narrow, ${theme}`, async () => {
      paint(theme);
      page.inlineSize = '240px';
      const { element } = await showState(agendaStates.full.state);
      await expect(element).to.be.accessible();
    });

    it(`with an open editor and an open menu, ${theme}`, async () => {
      paint(theme);
      const agenda = await showState(agendaStates.full.state);
      await agenda.click('Mentoring budget for the spring conference');
      await agenda.click('More for How the first week back went');
      await expect(agenda.element).to.be.accessible();
    });

    for (const button of ['Who and when', 'Export']) {
      it(`${button}, ${theme}`, async () => {
        paint(theme);
        const agenda = await showState(agendaStates.full.state);
        await agenda.click(button);
        await expect(agenda.element).to.be.accessible();
      });
    }
  }
});

import { OneOnOneAgenda } from '@one-on-one/elements/agenda';
import { expect } from '@open-wc/testing';
import { anAgenda, type AgendaPage } from '../support/agenda-page.js';
import { waitUntil } from '../support/wait-until.js';

/** Where everything on the sheet stands, but for what comes below the list. */
const places = (agenda: AgendaPage) =>
  agenda
    .all('.sheet > :not(.foot, [part=undo]) *')
    .filter((element) => element.getClientRects().length > 0)
    .map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const name = `${element.localName}.${element.className} ${element.part.value}`;
      return [name, ...[left, top, width, height].map(Math.round)].join(' ');
    });

describe('What comes to an agenda later', () => {
  for (const [state, enter] of [
    ['a list', async () => {}],
    ['the fields of an item', (agenda: AgendaPage) => agenda.click('The budget')],
    ['who and when', (agenda: AgendaPage) => agenda.click('Who and when')],
  ] as const) {
    it(`moves nothing of ${state}`, async () => {
      const agenda = await anAgenda(['The budget', 'The first week']);
      await enter(agenda);
      await waitUntil(() => agenda.all('[part=actions], [part=prepare]').length === 2, 'the rest');
      const root = agenda.element.shadowRoot!;
      const all = [...root.adoptedStyleSheets];
      const withAll = places(agenda);
      // As it was when the tools had just come: its own styles and their four.
      const early = all.slice(0, OneOnOneAgenda.elementStyles.length + 4);
      root.adoptedStyleSheets = early;
      expect(all.length).to.be.greaterThan(early.length);
      expect(withAll).to.deep.equal(places(agenda));
    });
  }
});

import { createMemoryStorage, type StorageAdapter } from '@one-on-one/core';
import type { OneOnOneWorkspace } from '@one-on-one/elements';
import { expect, fixture, html } from '@open-wc/testing';
import { aRelationshipsPage, forgetChoices, RelationshipsPage } from '../support/relationships-page.js';
import { wordsOn } from '../support/words-on-screen.js';

const MENTEES = { r1: 'Ben', r2: 'Cleo', r3: 'Dora' } as const;

/** A page of one pair, which says who the two are: as properties, or in JSON. */
async function aPageOf(
  storage: StorageAdapter,
  pair: keyof typeof MENTEES,
  inJson: boolean,
  name: string = MENTEES[pair],
) {
  const participants = [
    { role: 'mentor', id: 'ana', displayName: 'Ana' },
    { role: 'mentee', id: MENTEES[pair].toLowerCase(), displayName: name },
  ] as const;
  const said = inJson ? { relationship: pair, viewer: 'ana', participants } : {};
  const root = await fixture<OneOnOneWorkspace>(
    html`<one-on-one-workspace
      .storage=${storage}
      .participants=${inJson ? undefined : participants}
      .relationship=${inJson ? undefined : pair}
      .viewer=${inJson ? undefined : 'ana'}
    >
      <script type="application/json">
        ${JSON.stringify(said)}
      </script>
      <one-on-one-relationships></one-on-one-relationships>
      <one-on-one-agenda></one-on-one-agenda>
    </one-on-one-workspace>`,
  );
  const page = new RelationshipsPage(root, storage);
  await page.until(() => page.current === name, `${name} is shown`);
  await page.until(
    () => page.agenda.renderRoot.querySelector('#heading')?.textContent.includes(name),
    `the agenda names ${name}`,
  );
  return page;
}

const headingOf = ({ agenda }: RelationshipsPage) => wordsOn(agenda.renderRoot.querySelector('#heading')!);

/** Each of the pages, one after another, with a topic on each agenda. */
async function allPages(inJson: boolean) {
  const storage = createMemoryStorage();
  let page: RelationshipsPage | undefined;
  for (const pair of ['r1', 'r2', 'r3'] as const) {
    page?.root.remove();
    page = await aPageOf(storage, pair, inJson);
    const { agenda } = page;
    await page.until(() => agenda.renderRoot.querySelector('dialog'), 'the tools are there');
    const field = agenda.renderRoot.querySelector<HTMLTextAreaElement>('#new-item')!;
    field.value = `Topic of ${pair}`;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
    await page.until(
      () => agenda.renderRoot.querySelector("[part~='item']") && page!.texts("[part='meta']").length > 0,
      'it is there',
    );
    await page.until(() => !page!.agendaText.includes('Saving'), 'it is saved');
  }
  await page!.until(() => page!.names.length === 3, 'all are listed');
  return page!;
}

describe('<one-on-one-relationships> with people whom the page names', function () {
  this.timeout(60_000);
  beforeEach(forgetChoices);
  afterEach(forgetChoices);

  for (const inJson of [true, false]) {
    const how = inJson ? 'in JSON' : 'by a property';

    it(`lists those of other pages by the names that they gave ${how}`, async () => {
      const page = await allPages(inJson);
      expect(page.names).to.deep.equal(['Ben', 'Cleo', 'Dora']);
      expect(page.texts("[part='meta']").join()).not.to.contain('Since');
    });

    it(`keeps the names that the page gave ${how} when the pair that is shown is chosen again`, async () => {
      const page = await allPages(inJson);
      await page.click('Dora');
      await page.agendaShows('Topic of r3');
      expect(headingOf(page)).to.contain('Dora').and.contain('Ana');
      expect(page.names).to.deep.equal(['Ben', 'Cleo', 'Dora']);
    });

    it(`keeps a new name that the page gives ${how} then, too`, async () => {
      const { root, storage } = await allPages(inJson);
      root.remove();
      const page = await aPageOf(storage, 'r3', inJson, 'Dorothea');
      await page.until(() => page.names.length === 3, 'all are listed');
      for (const name of ['Dorothea', 'Ben', 'Dorothea']) {
        await page.click(name.slice(0, 3));
        await page.until(() => headingOf(page).includes(name), `${name} is shown`);
      }
      expect(page.names).to.deep.equal(['Ben', 'Cleo', 'Dorothea']);
    });

    it(`shows another pair by its own names, and has those given ${how} again on return`, async () => {
      const page = await allPages(inJson);
      await page.click('Cleo');
      await page.agendaShows('Topic of r2');
      expect(headingOf(page)).to.contain('Cleo').and.not.contain('Dora');
      await page.click('Ben');
      await page.agendaShows('Topic of r1');
      expect(headingOf(page)).to.contain('Ben').and.not.contain('Cleo');
      await page.click('Dora');
      await page.agendaShows('Topic of r3');
      expect(headingOf(page)).to.contain('Dora').and.not.contain('Ben');
    });
  }

  it('lets a name that somebody gave in the list stand beside those of a page that names no pair', async () => {
    const storage = createMemoryStorage();
    const aPage = async () => {
      const page = await aRelationshipsPage(storage);
      page.root.participants = [
        { role: 'mentor', id: 'mentor', displayName: 'Ana' },
        { role: 'mentee', id: 'mentee', displayName: 'Ben' },
      ];
      await page.until(() => headingOf(page) !== '', 'it is there');
      return page;
    };
    const page = await aPage();
    await page.until(() => page.has('Add'), 'the list is there');
    await page.add('Cleo');
    await page.until(() => headingOf(page).includes('Cleo'), 'Cleo is shown');
    page.root.remove();
    const again = await aPage();
    await again.until(() => again.current !== '', 'a pair is marked');
    expect(again.current).to.equal('Cleo');
    expect(headingOf(again)).to.contain('Cleo').and.not.contain('Ben');
  });
});

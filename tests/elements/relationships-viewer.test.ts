import { createMemoryStorage, type StorageAdapter } from '@one-on-one/core';
import type { OneOnOneAgenda, OneOnOneRelationships } from '@one-on-one/elements';
import { expect, fixture, html } from '@open-wc/testing';
import { aRelationshipsPage, forgetChoices, type RelationshipsPage } from '../support/relationships-page.js';
import { waitUntil } from '../support/wait-until.js';
import { wordsOn } from '../support/words-on-screen.js';
import { aWorkspace, saved } from '../support/workspaces.js';

const people: Readonly<Record<string, readonly (readonly [id: string, name: string])[]>> = {
  ana: [
    ['ben', 'Ben Kowalski'],
    ['cem', 'Cem Öz'],
  ],
  dora: [
    ['emil', 'Emil Nowak'],
    ['fay', 'Fay Young'],
  ],
};

/** The mentees of two mentors, each with a topic that says whose it is. */
async function twoMentors(): Promise<StorageAdapter> {
  const storage = createMemoryStorage();
  for (const [mentor, mentees] of Object.entries(people))
    for (const [id, displayName] of mentees) {
      const participants = [
        { id: mentor, role: 'mentor' as const },
        { id, role: 'mentee' as const, displayName },
      ];
      const workspace = aWorkspace({
        storage,
        relationship: `${mentor}-${id}`,
        viewer: mentor,
        participants,
      });
      await workspace.ready;
      workspace.run('participant-rename', { role: 'mentee', displayName });
      workspace.run('agenda-item-add', { titles: [`What ${mentor} has with ${displayName}`] });
      await saved(workspace);
      await workspace.close();
    }
  return storage;
}

/** The list as Ana has it, with Cem chosen. */
async function ofAna(storage: StorageAdapter): Promise<RelationshipsPage> {
  const page = await aRelationshipsPage(storage, undefined, {}, 'ana');
  await page.until(() => page.names.length === 2, 'the list is there');
  await page.click('Cem Öz');
  await page.agendaShows('What ana has with Cem Öz');
  return page;
}

const OF_ANA = ['ana', 'Ben Kowalski', 'Cem Öz'];

const expectNothingOfAna = (page: RelationshipsPage) => {
  for (const word of OF_ANA) {
    expect(wordsOn(page.element), word).not.to.contain(word);
    expect(page.agendaText, word).not.to.contain(word);
  }
};

/** The page says that somebody else looks; answers when all of it has been drawn once since. */
async function turnTo(page: RelationshipsPage, viewer: string): Promise<void> {
  page.root.viewer = viewer;
  await page.root.updateComplete;
  await page.element.updateComplete;
  await page.agenda.updateComplete;
}

describe('<one-on-one-relationships> when a page says that somebody else looks now', function () {
  this.timeout(60_000);
  beforeEach(forgetChoices);
  afterEach(forgetChoices);

  it('has nothing of the first one on screen from the first moment on: no list, no pair, no undo, no draft', async () => {
    const page = await ofAna(await twoMentors());
    await page.click('Archive Ben Kowalski');
    await page.until(() => page.has('Undo'), 'it can be taken back');
    await page.click('Add a person');
    await page.type('Someone of ana');
    await turnTo(page, 'dora');
    expectNothingOfAna(page);
    expect(page.root.relationship).to.equal(undefined);
    await page.until(() => page.names.length === 2, 'the list of Dora is there');
    expect(page.names).to.deep.equal(['Emil Nowak', 'Fay Young']);
    expectNothingOfAna(page);
    expect(page.has('Undo')).to.equal(false);
    expect(page.all('#new-name')).to.be.empty;
  });

  it('shows again the pair that each of them chose last', async () => {
    const page = await ofAna(await twoMentors());
    await turnTo(page, 'dora');
    await page.until(() => page.names.length === 2, 'the list of Dora is there');
    await page.click('Fay Young');
    await page.agendaShows('What dora has with Fay Young');
    await turnTo(page, 'ana');
    expect(page.root.relationship).to.equal('ana-cem');
    await page.agendaShows('What ana has with Cem Öz');
    await page.until(() => page.current === 'Cem Öz', 'Cem is marked');
    await turnTo(page, 'dora');
    expectNothingOfAna(page);
    await page.agendaShows('What dora has with Fay Young');
  });

  it('shows what the page names, where it names a pair together with who looks', async () => {
    const page = await ofAna(await twoMentors());
    page.root.relationship = 'dora-emil';
    await turnTo(page, 'dora');
    expectNothingOfAna(page);
    await page.agendaShows('What dora has with Emil Nowak');
    expect(page.root.relationship).to.equal('dora-emil');
  });

  it('goes back to the pair and the people that the page named before somebody chose another', async () => {
    const storage = await twoMentors();
    const page = await aRelationshipsPage(storage, undefined, {}, 'ana');
    const named = [
      { id: 'ana', role: 'mentor' as const, displayName: 'A. of the page' },
      { id: 'ben', role: 'mentee' as const, displayName: 'B. of the page' },
    ];
    Object.assign(page.root, { relationship: 'ana-ben', participants: named });
    await page.agendaShows('What ana has with Ben Kowalski');
    await page.until(() => page.names.length === 2, 'the list is there');
    await page.click('Cem Öz');
    await page.agendaShows('What ana has with Cem Öz');
    expect(page.root.participants).not.to.equal(named);
    await turnTo(page, 'ben');
    expect(page.root.relationship).to.equal('ana-ben');
    expect(page.root.participants).to.equal(named);
    await page.agendaShows('What ana has with Ben Kowalski');
  });

  it('shows nothing of what the first one asked for that is done only now', async () => {
    const page = await ofAna(await twoMentors());
    page.button('Archive Ben Kowalski').click();
    page.button('Add a person').click();
    await page.element.updateComplete;
    const [field] = page.all<HTMLInputElement>('#new-name');
    field!.value = 'Greta of ana';
    field!.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    page.all<HTMLFormElement>('form')[0]!.requestSubmit();
    await turnTo(page, 'dora');
    await page.until(() => page.names.length === 2, 'the list of Dora is there');
    expectNothingOfAna(page);
    expect(page.root.relationship).to.equal(undefined);
    await turnTo(page, 'ana');
    await page.until(() => page.archived.join() === 'Ben Kowalski', 'it was done');
    await page.until(() => page.names.includes('Greta of ana'), 'she is there for Ana');
    await turnTo(page, 'dora');
    expectNothingOfAna(page);
  });

  it('lets go of a choice in the elements that `for` names, too', async () => {
    const relationship = { ana: 'own-pair-of-ana', ben: 'own-pair-of-ben' };
    for (const [viewer, id] of Object.entries(relationship))
      localStorage.setItem(`one-on-one/1/pair/${viewer}`, id);
    const place = await fixture<HTMLElement>(
      html`<div>
        <one-on-one-relationships for="one" viewer="ana"></one-on-one-relationships>
        <one-on-one-agenda id="one" viewer="ana"></one-on-one-agenda>
      </div>`,
    );
    const list = place.querySelector<OneOnOneRelationships>('one-on-one-relationships')!;
    const agenda = place.querySelector<OneOnOneAgenda>('one-on-one-agenda')!;
    expect(agenda.relationship).to.equal(relationship.ana);
    await waitUntil(() => list.renderRoot.querySelector('#add'), 'the list is there');
    agenda.viewer = 'ben';
    await agenda.updateComplete;
    expect(agenda.relationship).to.equal(relationship.ben);
    list.viewer = 'ben';
    await list.updateComplete;
    expect(list.relationship).to.equal(relationship.ben);
  });
});

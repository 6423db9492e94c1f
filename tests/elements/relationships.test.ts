import { listRelationships, MemoryStore } from '@one-on-one/core';
import { expect, fixture, html } from '@open-wc/testing';
import type { OneOnOneAgenda, OneOnOneRelationships } from '@one-on-one/elements';
import { sendKeys } from '@web/test-runner-commands';
import { aFailingStorage, type Trouble } from '../support/failing-storage.js';
import { aStorageOf } from '../support/pairs.js';
import { aRelationshipsPage, forgetChoices, showRelationships } from '../support/relationships-page.js';
import { five, relationshipsStates } from '../support/relationships-states.js';
import { waitUntil } from '../support/wait-until.js';
import { aWorkspace } from '../support/workspaces.js';

const shown = () => showRelationships(relationshipsStates.five);

const typeInto = (agenda: OneOnOneAgenda, text: string) => {
  const field = agenda.renderRoot.querySelector<HTMLTextAreaElement>('#new-item, [name=new-item]')!;
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
};

describe('<one-on-one-relationships>', function () {
  this.timeout(60_000);
  beforeEach(forgetChoices);
  afterEach(forgetChoices);

  it('lists the pairs by name, with the next meeting and the open actions, and marks the one that is shown', async () => {
    const page = await shown();
    expect(page.names).to.deep.equal(['Ben Kowalski', 'Cem Öz', 'Dora Lind', 'Emil Nowak', 'فاطمة الزهراء']);
    expect(page.current).to.equal('Ben Kowalski');
    const [ben, cem, dora] = page.texts("[part='meta']");
    expect(ben).to.contain('Thursday, November 28, 2030').and.contain('2 open actions');
    expect(cem).to.contain('Was due Thursday, January 2, 2020').and.contain('1 open action');
    expect(dora).to.equal('No date yet');
  });

  /** Ana, the mentor, has written things about Ben that only she sees. */
  const withSecrets = async (isRunning: boolean) => {
    const storage = await aStorageOf(five);
    const workspace = aWorkspace({ storage, relationship: 'ben', viewer: 'mentor' });
    await workspace.ready;
    workspace.run('agenda-item-add', { titles: ['A secret item'], private: true });
    workspace.run('note-write', { body: 'A secret note', private: true });
    if (isRunning) workspace.run('meeting-start', {});
    await workspace.close();
    const page = await aRelationshipsPage(storage, 'ben');
    page.root.viewer = 'mentor';
    await page.agendaShows('A secret item');
    await page.until(() => page.names.length === 5, 'the list is there');
    return page;
  };

  it('switches, and shows nothing of the pair that is left: items, private ones, drafts, undo', async () => {
    const page = await withSecrets(false);
    await waitUntil(() => page.agenda.renderRoot.querySelector('dialog'), 'the tools are there');
    typeInto(page.agenda, 'Just added for Ben');
    await sendKeys({ press: 'Enter' });
    await page.agendaShows('Undo');
    typeInto(page.agenda, 'half a secret about Ben');
    await page.agendaShows('half a secret about Ben');

    await page.click('Dora Lind');
    await page.agendaShows('A new team');
    expect(page.current).to.equal('Dora Lind');
    for (const word of ['The budget', 'secret', 'Ben', 'Undo', 'Just added'])
      expect(page.agendaText, word).not.to.contain(word);
    expect(page.texts("[part='undo']").join()).to.equal('');

    typeInto(page.agenda, 'of Dora');
    await page.click('Ben Kowalski');
    await page.agendaShows('half a secret about Ben');
    expect(page.agendaText).to.contain('Just added for Ben').and.contain('A secret item');
    expect(page.agendaText).not.to.contain('Dora').and.not.to.contain('A new team');
  });

  it('shows no note of a meeting that is being held in the pair that is left', async () => {
    const page = await withSecrets(true);
    await page.agendaShows('A secret note');
    await page.click('Dora Lind');
    await page.agendaShows('A new team');
    expect(page.agendaText).not.to.contain('secret').and.not.to.contain('The budget');
  });

  it('asks before it switches, and tells afterwards', async () => {
    const page = await shown();
    const heard: string[] = [];
    page.root.addEventListener('one-on-one-relationship-select', (event) => {
      heard.push(`asked ${event.detail.id}`);
      if (event.detail.id === 'cem') event.preventDefault();
    });
    page.root.addEventListener('one-on-one-relationship-selected', ({ detail }) =>
      heard.push(`told ${detail.id}`),
    );
    await page.click('Cem Öz');
    expect(page.current).to.equal('Ben Kowalski');
    await page.click('Dora Lind');
    await page.until(() => page.current === 'Dora Lind', 'Dora is shown');
    expect(heard).to.deep.equal(['asked cem', 'asked dora', 'told dora']);
    expect(page.root.relationship).to.equal('dora');
    expect(page.focusedName).to.equal('');
  });

  it('shows the pair that was chosen last, where the page names none', async () => {
    const storage = await aStorageOf(five);
    const before = await aRelationshipsPage(storage);
    await before.until(() => before.names.length === 5, 'the list is there');
    await before.click('Emil Nowak');
    await before.agendaShows('Feedback');
    before.root.remove();
    const after = await aRelationshipsPage(storage);
    await after.agendaShows('Feedback');
    await after.until(() => after.current === 'Emil Nowak', 'Emil is marked');
    const named = await aRelationshipsPage(storage, 'dora');
    await named.agendaShows('A new team');
  });

  it('does not list a pair that was wiped, nor remember that it was chosen', async () => {
    const page = await shown();
    await page.click('Emil Nowak');
    await page.agendaShows('Feedback');
    expect(Object.values(localStorage)).to.contain('emil');
    await page.root.wipe();
    expect([...Object.values(localStorage), ...Object.values(sessionStorage)]).not.to.contain('emil');
    await page.click('Ben Kowalski');
    await page.until(() => page.current === 'Ben Kowalski', 'Ben is shown');
    await page.until(() => page.names.length === 4, 'Emil is not listed');
  });

  it('archives a pair, takes it back, and brings one back from the archive', async () => {
    const page = await shown();
    const facts: string[] = [];
    for (const kind of ['archived', 'restored'] as const)
      page.root.addEventListener(`one-on-one-relationship-${kind}`, ({ detail }) =>
        facts.push(`${kind} ${detail.id}`),
      );
    await page.click('Archive Cem Öz');
    await page.until(() => page.archived.length === 1, 'it is put away');
    expect(page.names).not.to.contain('Cem Öz');
    expect(page.focusedName).to.contain('Dora Lind');
    await page.click('Undo');
    await page.until(() => page.names.includes('Cem Öz'), 'it is back');
    await page.click('Archive Ben Kowalski');
    await page.until(
      () => page.texts("[part~='notice']").join().includes('Ben Kowalski is archived'),
      'it says so',
    );
    await page.agendaShows('The budget');
    await page.click('Bring back');
    await page.until(() => page.names.includes('Ben Kowalski'), 'Ben is back');
    await page.until(() => facts.length === 4, 'all is told');
    expect(facts).to.deep.equal(['archived cem', 'restored cem', 'archived ben', 'restored ben']);
    const statuses = (await listRelationships({ storage: page.storage, viewer: null })).map(
      ({ status }) => status,
    );
    expect(new Set(statuses)).to.deep.equal(new Set(['active']));
  });

  it('takes the last one back by Ctrl+Z, but not what is typed in a field', async () => {
    const page = await shown();
    await page.click('Archive Dora Lind');
    await page.until(() => page.has('Undo'), 'it can be taken back');
    await page.click('Add a person');
    const undo = (target: HTMLElement) => {
      const event = { key: 'z', ctrlKey: true, bubbles: true, composed: true, cancelable: true };
      return target.dispatchEvent(new KeyboardEvent('keydown', event));
    };
    expect(undo(page.all('#new-name')[0]!)).to.equal(true);
    expect(page.names).not.to.contain('Dora Lind');
    undo(page.all('.pair')[0]!);
    await page.until(() => page.names.includes('Dora Lind'), 'Dora is back');
  });

  it('offers no way back for what has ended', async () => {
    const page = await showRelationships(relationshipsStates.withArchived);
    expect(page.archived).to.deep.equal(['Greta Holm', 'Hugo Marin', 'Ida Berg']);
    expect(page.has('Bring back Greta Holm')).to.equal(true);
    expect(page.has('Bring back Hugo Marin')).to.equal(false);
  });

  it('finds one among many by a part of the name', async () => {
    const page = await showRelationships(relationshipsStates.fifty);
    expect(page.names).to.have.length(50);
    const [field] = page.all<HTMLInputElement>('#find');
    field!.value = 'mentée 17';
    field!.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await page.settled();
    expect(page.names).to.deep.equal(['Mentee 17']);
    expect(page.texts("[part='find'] [role='status']").join()).to.equal('1 person');
  });

  it('says that storage does not answer, and lists the pairs once it does', async () => {
    const store = new MemoryStore();
    const trouble: Trouble = { refuse: 'io' };
    const page = await showRelationships({
      storage: async () => aFailingStorage(store, trouble),
      current: 'ben',
    });
    expect(page.texts("[part~='failed']").join()).to.contain('Nothing is lost');
    expect(page.texts("[part='empty']"), 'nobody knows that there is nobody').to.be.empty;
    trouble.refuse = undefined;
    await page.click('Try again');
    await page.until(() => page.texts("[part~='failed']").length === 0, 'it is read');
  });

  it('changes the elements that `for` names, where there is no workspace around', async () => {
    const place = await fixture<HTMLElement>(
      html`<div>
        <one-on-one-relationships for="one two"></one-on-one-relationships>
        <one-on-one-agenda id="one"></one-on-one-agenda><one-on-one-agenda id="two"></one-on-one-agenda>
      </div>`,
    );
    const list = place.querySelector<OneOnOneRelationships>('one-on-one-relationships')!;
    await waitUntil(() => list.renderRoot.querySelector('#add'), 'the list is there');
    const [one, two] = [...place.querySelectorAll('one-on-one-agenda')];
    list.renderRoot.querySelector<HTMLElement>('#add')!.click();
    await list.updateComplete;
    const field = list.renderRoot.querySelector<HTMLInputElement>('#new-name')!;
    field.value = 'Named Here';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    list.renderRoot.querySelector('form')!.requestSubmit();
    await waitUntil(() => one!.relationship !== undefined, 'it is chosen');
    expect(two!.relationship).to.equal(one!.relationship);
    expect(list.relationship).to.equal(one!.relationship);
    await waitUntil(() => two!.renderRoot.textContent.includes('Named Here'), 'it is shown');
  });
});

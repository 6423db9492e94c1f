import { createMemoryStorage, listRelationships } from '@one-on-one/core';
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { forgetChoices, RelationshipsPage, showRelationships } from '../support/relationships-page.js';
import { relationshipsStates } from '../support/relationships-states.js';

const shown = () => showRelationships(relationshipsStates.five);

describe('Adding a person to <one-on-one-relationships>', function () {
  this.timeout(60_000);
  beforeEach(forgetChoices);
  afterEach(forgetChoices);

  it('says what belongs here where there is none, and begins with the first person', async () => {
    const page = await showRelationships(relationshipsStates.none);
    expect(page.texts("[part='empty']").join()).to.contain('Everybody you meet one-on-one');
    await page.add('Ben');
    expect(page.names).to.deep.equal(['Ben']);
    await page.agendaShows('Ben');
    const [listed] = await listRelationships({ storage: page.storage, viewer: null });
    expect(listed?.mentee.displayName).to.equal('Ben');
    expect(page.focusedName).to.equal('Add a person');
  });

  it('keeps a name that is typed and not entered, in the pair where it was typed', async () => {
    const page = await shown();
    await page.click('Add a person');
    expect(page.focusedName).to.equal('Name of the other person');
    await page.type('Gus');
    await sendKeys({ press: 'Escape' });
    await page.settled();
    expect(page.all('form')).to.have.length(0);
    await page.click('Dora Lind');
    await page.agendaShows('A new team');
    await page.click('Add a person');
    expect(page.all<HTMLInputElement>('#new-name')[0]?.value).to.equal('');
    await page.click('Ben Kowalski');
    await page.agendaShows('The budget');
    await page.until(() => page.all<HTMLInputElement>('#new-name')[0]?.value === 'Gus', 'it is here again');
  });

  it('says beside the field why a name is not taken, and keeps what a page does not allow', async () => {
    const page = await shown();
    await page.click('Add a person');
    page.all<HTMLFormElement>('form')[0]?.requestSubmit();
    await page.settled();
    expect(page.texts('.refusal').join()).to.contain('Type the name');
    await page.type('x'.repeat(81));
    page.all<HTMLFormElement>('form')[0]?.requestSubmit();
    await page.settled();
    expect(page.texts('.refusal').join()).to.contain('at most 80');
    page.root.addEventListener('one-on-one-relationship-add', (event) => event.preventDefault());
    await page.type('Gus');
    page.all<HTMLFormElement>('form')[0]?.requestSubmit();
    await page.settled();
    expect(page.texts('.refusal').join()).to.contain('did not allow it');
    expect(page.all<HTMLInputElement>('#new-name')[0]?.value).to.equal('Gus');
  });

  it('adds a person to whoever is looking, in the role that they say', async () => {
    const storage = createMemoryStorage();
    const root = await fixture<RelationshipsPage['root']>(
      html`<one-on-one-workspace .storage=${storage} viewer="ana@example.org">
        <one-on-one-relationships></one-on-one-relationships><one-on-one-agenda></one-on-one-agenda>
      </one-on-one-workspace>`,
    );
    const page = new RelationshipsPage(root, storage);
    await page.until(() => page.has('Add the first person'), 'the list is there');
    await page.click('Add the first person');
    page.all<HTMLInputElement>('[type=radio]')[1]?.click();
    await page.type('Dora');
    page.all<HTMLFormElement>('form')[0]?.requestSubmit();
    await page.until(() => page.current === 'Dora', 'Dora is shown');
    const list = await listRelationships({ storage, viewer: '_xana_40example_2Eorg' });
    expect(list).to.have.length(1);
    expect(list[0]?.viewer).to.equal('mentee');
    expect(list[0]?.mentor.displayName).to.equal('Dora');
  });
});

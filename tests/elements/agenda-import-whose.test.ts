import { expect, fixture, html } from '@open-wc/testing';
import { exportJson } from '@one-on-one/core/transfer';
import type { OneOnOneAgenda } from '@one-on-one/elements/agenda';
import { AgendaPage, anAgendaOf, toolsOf } from '../support/agenda-page.js';
import { EXPORTED_AT } from '../support/exports.js';
import { offerWorkspace } from '../support/hand-made-workspace.js';
import { waitUntil } from '../support/wait-until.js';
import { aWorkspace, saved } from '../support/workspaces.js';

const shows = (agenda: AgendaPage, text: string) =>
  waitUntil(() => agenda.part('dialog').textContent.includes(text), `shows ${text}`);

/** A pair of Ana and somebody else, with one topic and one worry that only Ana sees; `viewer` is what she is called. */
async function aPair(relationship: string, mentee: string, viewer = 'mentor') {
  const participants = [
    { role: 'mentor', id: viewer },
    { role: 'mentee', id: 'mentee' },
  ] as const;
  const workspace = aWorkspace({ relationship, participants });
  await workspace.ready;
  workspace.run('participant-rename', { role: 'mentor', displayName: 'Ana' });
  workspace.run('participant-rename', { role: 'mentee', displayName: mentee });
  workspace.run('agenda-item-add', { titles: [`Plan of ${mentee}`] });
  workspace.setViewer(viewer);
  workspace.run('agenda-item-add', { titles: [`Worry about ${mentee}`], private: true });
  await saved(workspace);
  return workspace;
}

async function fileOf({ storage, state }: Awaited<ReturnType<typeof aPair>>): Promise<string> {
  const { relationshipId: relationship, viewer } = state;
  return exportJson(storage, { relationship, viewer, includePrivate: true, exportedAt: EXPORTED_AT });
}

/** Opens the import of a file up to what it would bring. */
async function preview(agenda: AgendaPage, file: string, words = 'new entr'): Promise<void> {
  await agenda.click('Import');
  await waitUntil(() => agenda.all('#import-text').length > 0, 'a text can be pasted');
  agenda.field('Or paste its text').value = file;
  await agenda.click('Read it');
  await shows(agenda, words);
}

const importButton = (agenda: AgendaPage) => agenda.all<HTMLButtonElement>('dialog .primary')[0]!;

const bring = async (agenda: AgendaPage): Promise<void> => {
  importButton(agenda).click();
  await shows(agenda, 'Imported');
};

const sayAna = async (agenda: AgendaPage): Promise<void> => {
  await shows(agenda, 'Who is looking?');
  expect(agenda.part('dialog').textContent).not.to.contain('private to somebody else');
  agenda.field<HTMLInputElement>('Ana').click();
  await waitUntil(() => agenda.field<HTMLInputElement>('Ana').checked, 'it is said');
};

const TOGETHER = 'Put it together with this one: they are the same two people';

describe('<one-on-one-agenda> import of a file of others', () => {
  it('says by name that the file is about others, and puts nothing together until that is asked for', async () => {
    const agenda = await anAgendaOf(await aPair('with-ben', 'Ben'));
    await preview(agenda, await fileOf(await aPair('with-emil', 'Emil')));
    await shows(agenda, 'another one-on-one: Emil and Ana. Shown here: Ben and Ana.');
    expect(importButton(agenda).disabled).to.equal(true);
    const looks = () => getComputedStyle(importButton(agenda)).backgroundColor;
    expect(looks(), 'it looks as it is').to.equal('rgba(0, 0, 0, 0)');
    agenda.field<HTMLInputElement>(TOGETHER).click();
    await waitUntil(() => !importButton(agenda).disabled, 'it can be put together');
    expect(looks()).not.to.equal('rgba(0, 0, 0, 0)');
    await bring(agenda);
    expect(agenda.texts('title')).to.include.members(['Plan of Ben', 'Plan of Emil']);
  });

  it('brings it in as a one-on-one of its own unless asked otherwise, where people are listed', async () => {
    const list = document.createElement('one-on-one-relationships');
    document.body.append(list);
    try {
      const agenda = await anAgendaOf(await aPair('with-ben', 'Ben'));
      let told = '';
      agenda.element.addEventListener('one-on-one-relationship-added', ({ detail }) => (told = detail.id));
      await preview(agenda, await fileOf(await aPair('with-emil', 'Emil')));
      await shows(agenda, 'Who is looking?');
      expect(agenda.field<HTMLInputElement>('Ana').checked, 'she looks here under that name').to.equal(true);
      await bring(agenda);
      await shows(agenda, 'Choose Emil and Ana in the list of people');
      expect(agenda.texts('title')).not.to.include('Plan of Emil');
      expect(told).to.equal('with-emil');
      const own = await agenda.workspace.storage.list({ prefix: ['private', 'mentor', 'with-emil'] });
      expect(JSON.stringify(own)).to.contain('Worry about Emil');
    } finally {
      list.remove();
    }
  });

  it('offers no one-on-one of its own that no list would show: that of people with ids of a page', async () => {
    const list = document.createElement('one-on-one-relationships');
    document.body.append(list);
    try {
      const agenda = await anAgendaOf(await aPair('with-ben', 'Ben'));
      await preview(agenda, await fileOf(await aPair('with-emil', 'Emil', 'ana-17')));
      await shows(agenda, 'another one-on-one: Emil and Ana. Shown here: Ben and Ana.');
      expect(agenda.all('[type=radio][name=import-way]').length).to.equal(0);
      expect(agenda.field<HTMLInputElement>(TOGETHER).checked).to.equal(false);
      expect(importButton(agenda).disabled).to.equal(true);
    } finally {
      list.remove();
    }
  });

  it('asks nothing of a file of the same two people, or into a pair where nobody wrote anything', async () => {
    const file = await fileOf(await aPair('of-another-device', 'Ben'));
    const untouched = aWorkspace({ viewer: 'mentor' });
    await untouched.ready;
    for (const workspace of [await aPair('with-ben', 'Ben'), untouched]) {
      const agenda = await anAgendaOf(workspace);
      await preview(agenda, file);
      expect(agenda.part('dialog').textContent).not.to.contain('another one-on-one');
      expect(importButton(agenda).disabled).to.equal(false);
    }
  });

  it('asks no more once something of that file came in', async () => {
    const there = await aPair('with-emil', 'Emil');
    const agenda = await anAgendaOf(await aPair('with-ben', 'Ben'));
    await preview(agenda, await fileOf(there));
    agenda.field<HTMLInputElement>(TOGETHER).click();
    await waitUntil(() => !importButton(agenda).disabled, 'it can be put together');
    await bring(agenda);
    await agenda.click('Done');
    there.run('agenda-item-add', { titles: ['One more'] });
    await saved(there);
    await preview(agenda, await fileOf(there));
    expect(importButton(agenda).disabled).to.equal(false);
  });

  for (const [whom, id] of [
    ['people', 'mentor'],
    ['people with ids of a page', 'ana-17'],
  ] as const)
    it(`asks who is looking where nobody said, and brings what only they can see, of ${whom}`, async () => {
      const workspace = aWorkspace({});
      await workspace.ready;
      const agenda = await anAgendaOf(workspace);
      await preview(agenda, await fileOf(await aPair('with-ben', 'Ben', id)));
      await sayAna(agenda);
      await bring(agenda);
      await agenda.click('Done');
      await waitUntil(() => agenda.texts('title').includes('Worry about Ben'), 'it is there');
      expect([workspace.state.viewer, workspace.state.mentor.id]).to.deep.equal([id, id]);
    });

  it('takes who said here to be the mentor for the mentor of a file that calls them otherwise, and says so', async () => {
    const workspace = aWorkspace({});
    await workspace.ready;
    workspace.setViewer('mentor');
    workspace.run('agenda-item-add', { titles: ['Worry of here'], private: true });
    await saved(workspace);
    const agenda = await anAgendaOf(workspace);
    await preview(agenda, await fileOf(await aPair('with-ben', 'Ben', 'ana-17')));
    await shows(
      agenda,
      'What only Ana can see in this file comes in as private to you: you are the mentor here.',
    );
    expect(agenda.part('dialog').textContent).not.to.contain('left out');
    agenda.field<HTMLInputElement>(TOGETHER).click();
    await waitUntil(() => !importButton(agenda).disabled, 'it can be put together');
    await bring(agenda);
    await agenda.click('Done');
    await waitUntil(() => agenda.texts('title').includes('Worry about Ben'), 'it is there');
    expect(agenda.texts('title')).to.include.members(['Plan of Ben', 'Worry of here']);
    expect(workspace.state.viewer).to.equal('mentor');
  });

  it('asks who is looking before it brings in a file of something private alone', async () => {
    const there = aWorkspace({ relationship: 'elsewhere' });
    await there.ready;
    there.setViewer('mentor');
    there.run('agenda-item-add', { titles: ['Only mine'], private: true });
    await saved(there);
    const workspace = aWorkspace({});
    await workspace.ready;
    const agenda = await anAgendaOf(workspace);
    await preview(agenda, await fileOf(there), 'Who is looking?');
    expect(agenda.part('dialog').textContent).not.to.contain('is here already');
    agenda.field<HTMLInputElement>('The mentor').click();
    await waitUntil(() => importButton(agenda), 'it can come in');
    await bring(agenda);
    await agenda.click('Done');
    await waitUntil(() => agenda.texts('title').includes('Only mine'), 'it is there');
    expect(workspace.state.viewer).to.equal('mentor');
  });

  it('asks who is looking where the page names somebody whom the pair does not know', async () => {
    const workspace = aWorkspace({ viewer: 'nobody-here' });
    await workspace.ready;
    offerWorkspace(workspace, 'of-nobody', 'nobody-here');
    const element = await fixture<OneOnOneAgenda>(
      html`<one-on-one-agenda relationship="of-nobody" viewer="nobody-here"></one-on-one-agenda>`,
    );
    await toolsOf(element);
    const agenda = new AgendaPage(element, workspace);
    await preview(agenda, await fileOf(await aPair('with-ben', 'Ben')));
    await sayAna(agenda);
    await bring(agenda);
    await agenda.click('Done');
    await waitUntil(() => agenda.texts('title').includes('Worry about Ben'), 'it is there');
  });
});

import { createMemoryStorage } from '@one-on-one/core';
import { ownTemplates } from '@one-on-one/core/templates';
import { expect } from '@open-wc/testing';
import { replaceMember } from '../storage/databases.js';
import { anAgenda, anAgendaOf, type AgendaPage } from '../support/agenda-page.js';
import { forgetBegun, openTemplates } from '../support/first-runs.js';
import { waitUntil } from '../support/wait-until.js';
import { aWorkspace, titles } from '../support/workspaces.js';

const shows = (agenda: AgendaPage, text: string) =>
  waitUntil(() => agenda.part('dialog').textContent.replace(/\s+/g, ' ').includes(text), `shows ${text}`);
const named = (agenda: AgendaPage, name: string) => agenda.all(`[aria-label='${name}']`)[0]!;

const choose = (agenda: AgendaPage, text: string) => {
  const input = agenda.field<HTMLInputElement>('Open a template file');
  const chosen = new DataTransfer();
  chosen.items.add(new File([text], 'any.json', { type: 'application/json' }));
  input.files = chosen.files;
  input.dispatchEvent(new Event('change'));
};

const save = async (agenda: AgendaPage, name: string) => {
  await agenda.type('What to call it', name);
  await agenda.click('Save template');
};

/** Saves the template of this name as a file, and answers the text of it and what the file is called. */
async function fileOf(agenda: AgendaPage, name: string) {
  let blob: Blob | undefined;
  const called: string[] = [];
  const giveBack = [
    replaceMember(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
      called.push(this.download);
    }),
    replaceMember(URL, 'createObjectURL', (given: Blob) => {
      blob = given;
      return 'blob:any';
    }),
  ];
  named(agenda, `Save as a file: “${name}”`).click();
  giveBack.forEach((back) => back());
  return { text: await blob!.text(), called: called.join() };
}

describe('<one-on-one-agenda> templates', () => {
  beforeEach(forgetBegun);
  afterEach(() => document.body.removeAttribute('style'));

  it('puts one on an agenda beside what is there, and goes', async () => {
    const agenda = await anAgenda(['The budget']);
    await openTemplates(agenda);
    expect(agenda.focusedName).to.equal('Templates');
    named(agenda, 'Use “Coffee chat”').click();
    await agenda.settled();
    expect(titles(agenda.workspace)).to.have.length(4);
    expect(titles(agenda.workspace)[0]).to.equal('The budget');
    expect(agenda.all('dialog[open]')).to.be.empty;
    await openTemplates(agenda);
    named(agenda, 'Use “Coffee chat”').click();
    await shows(agenda, 'Everything in it is on the agenda already.');
    await agenda.click('Done');
    await agenda.click('Undo');
    expect(titles(agenda.workspace)).to.deep.equal(['The budget']);
  });

  it('saves an agenda as a template, without what only the viewer sees', async () => {
    const agenda = await anAgenda(['The budget', 'The team'], 'mentor');
    agenda.workspace.run('agenda-item-add', { titles: ['My secret'], private: true });
    await openTemplates(agenda);
    await save(agenda, 'Our Mondays');
    await shows(agenda, 'Saved “Our Mondays” among your templates.');
    const { text, called } = await fileOf(agenda, 'Our Mondays');
    expect(text).to.contain('The budget').and.not.to.contain('secret');
    expect(called).to.match(/^one-on-one-Our-Mondays-\d{4}-\d\d-\d\d\.template\.json$/);
    expect(agenda.workspace.state.drafts.has('template-name')).to.equal(false);
  });

  it('needs a name: says so beside the field, and keeps what is typed', async () => {
    const agenda = await anAgenda(['The budget']);
    await openTemplates(agenda);
    await agenda.click('Save template');
    expect(agenda.field('What to call it').getAttribute('aria-invalid')).to.equal('true');
    await save(agenda, 'x'.repeat(81));
    await shows(agenda, 'That is 81 characters, and 80 fit.');
    expect(agenda.workspace.state.drafts.get('template-name')?.text).to.have.length(81);
  });

  it('offers none to save where both see nothing', async () => {
    const agenda = await anAgenda();
    await openTemplates(agenda);
    expect(agenda.all('#template-name')).to.be.empty;
  });

  it('takes a template to another pair as a file', async () => {
    const agenda = await anAgenda(['The budget']);
    await openTemplates(agenda);
    await save(agenda, 'Ours');
    await shows(agenda, 'Saved “Ours”');
    const { text } = await fileOf(agenda, 'Ours');
    const other = await anAgenda();
    await openTemplates(other);
    choose(other, text);
    await shows(other, 'Saved “Ours” among your templates.');
    named(other, 'Use “Ours”').click();
    expect(titles(other.workspace)).to.deep.equal(['The budget']);
    await other.settled();
    await openTemplates(other);
    choose(other, text.replace('"Ours"', '"Theirs"'));
    await shows(other, 'Saved “Theirs”');
    expect((await ownTemplates(other.workspace)).map(({ name }) => name)).to.have.members(['Ours', 'Theirs']);
  });

  for (const [what, text, words] of [
    ['no JSON', 'Dear diary', 'This is not a template file.'],
    ['an export', '{"format":"one-on-one-export","version":1}', 'This is not a template file.'],
    ['a newer one', '{"format":"one-on-one-template","version":9}', 'A newer version of One-on-One wrote'],
    [
      'a damaged one',
      '{"format":"one-on-one-template","version":1}',
      'This template is damaged (at template)',
    ],
    ['one that is too large', ' '.repeat(300_000), 'This file is too large to be a template.'],
  ] as const)
    it(`refuses a file in words: ${what}`, async () => {
      const agenda = await anAgenda(['The budget']);
      await openTemplates(agenda);
      choose(agenda, text);
      await shows(agenda, words);
      expect(await ownTemplates(agenda.workspace)).to.be.empty;
    });

  it('puts back what was removed', async () => {
    const agenda = await anAgenda(['The budget']);
    await openTemplates(agenda);
    await save(agenda, 'Ours');
    await shows(agenda, 'Saved “Ours”');
    named(agenda, 'Remove “Ours”').click();
    await shows(agenda, 'Removed “Ours”.');
    expect(await ownTemplates(agenda.workspace)).to.be.empty;
    await agenda.click('Put back');
    await shows(agenda, 'Saved “Ours”');
    expect(await ownTemplates(agenda.workspace)).to.have.length(1);
  });

  it('says that storage does not answer, and tells the page', async () => {
    const storage = createMemoryStorage();
    const workspace = aWorkspace({ storage });
    await workspace.ready;
    workspace.run('agenda-item-add', { titles: ['The budget'] });
    const agenda = await anAgendaOf(workspace);
    await openTemplates(agenda);
    let told = 0;
    agenda.element.addEventListener('one-on-one-error', () => (told += 1));
    const giveBack = replaceMember(storage, 'list', () => Promise.reject(new Error('Away.')));
    await save(agenda, 'Ours');
    await shows(agenda, 'Storage does not answer');
    giveBack();
    expect(told).to.equal(1);
    expect(agenda.workspace.state.drafts.get('template-name')?.text).to.equal('Ours');
  });

  it('is not there where nothing can be changed', async () => {
    const agenda = await anAgenda(['The budget']);
    agenda.element.readonly = true;
    await agenda.settled();
    expect(() => agenda.button('Templates')).to.throw();
  });

  for (const scheme of ['light', 'dark'])
    it(`has no accessibility violations, also narrow and right to left (${scheme})`, async () => {
      const { style } = document.body;
      [style.colorScheme, style.background, style.color] = [
        scheme,
        scheme === 'dark' ? '#121212' : 'white',
        'CanvasText',
      ];
      style.inlineSize = '320px';
      const agenda = await anAgenda(['The budget']);
      await openTemplates(agenda);
      await save(agenda, 'Ours');
      await shows(agenda, 'Saved “Ours”');
      for (const dir of ['ltr', 'rtl']) {
        agenda.element.dir = dir;
        await expect(agenda.element).to.be.accessible();
      }
    });
});

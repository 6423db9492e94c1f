import { expect } from '@open-wc/testing';
import type { Workspace } from '@one-on-one/core';
import { keptQuestions } from '@one-on-one/core/question-bank';
import { aSharedComputer, bankOf, type BankPage } from '../support/bank-page.js';
import { holdCall } from '../support/hold-call.js';
import { aPair } from '../support/past-meetings.js';
import { write } from '../support/question-pages.js';
import { waitUntil } from '../support/wait-until.js';

const OWE = 'What do we owe each other?';
const FIELD = 'Your question';

const typed = (page: BankPage) => page.field<HTMLTextAreaElement>(FIELD).value;
const forms = (page: BankPage) => page.all('[part=own]').length;
const enter = (page: BankPage) => page.press(page.field(FIELD), 'Enter');
const isKept = (page: BankPage) => page.says('Your question is kept.');

/** What somebody keeps, and what else was written of that at the same time. */
const kept = async ({ workspace }: BankPage) =>
  (await keptQuestions(workspace)).map(({ text, others }) => [text, ...(others?.['text'] ?? [])]).sort();

/** Somebody who has just entered a question, and storage that has not kept it yet. */
async function whoEntered(text: string, given?: Workspace) {
  const page = await bankOf(given ?? (await aPair()).workspace, { count: '0' });
  await page.click('Write your own');
  await page.type(FIELD, text);
  const letGo = holdCall(page.workspace.storage, 'commit');
  await enter(page);
  return { page, letGo };
}

describe('<one-on-one-question-bank>, a question of one’s own on slow storage', () => {
  it('keeps it once, however often that is asked for', async () => {
    const { page, letGo } = await whoEntered(OWE);
    await enter(page);
    await page.click('Keep it');
    await page.click('Keep it');
    letGo();
    await isKept(page);
    await page.settled();
    expect(await kept(page)).to.deep.equal([[OWE]]);
    expect(page.focusedName).to.equal('Write your own');
  });

  it('leaves what is typed meanwhile where it is, as a change of what was kept', async () => {
    const { page, letGo } = await whoEntered('What do we owe');
    await page.type(FIELD, OWE);
    await page.choose('Depth', '3');
    letGo();
    await isKept(page);
    expect(page.listed[0]).to.equal('What do we owe');
    expect(typed(page)).to.equal(OWE);
    expect(page.focusedName).to.equal(FIELD);
    await enter(page);
    await waitUntil(() => page.listed[0] === OWE, 'the rest is kept, too');
    expect(await kept(page)).to.deep.equal([[OWE]]);
    await page.click('Undo');
    await waitUntil(() => page.listed[0] === 'What do we owe', 'that is taken back');
  });

  it('keeps what is entered meanwhile after what was entered first', async () => {
    const { page, letGo } = await whoEntered('What do we owe');
    await page.type(FIELD, OWE);
    await enter(page);
    letGo();
    await waitUntil(() => page.listed[0] === OWE && forms(page) === 0, 'both are kept');
    expect(await kept(page)).to.deep.equal([[OWE]]);
  });

  it('takes for another one what is typed once the field was emptied', async () => {
    const { page, letGo } = await whoEntered('What do we owe');
    await page.type(FIELD, '');
    await page.type(FIELD, OWE);
    letGo();
    await isKept(page);
    expect(typed(page)).to.equal(OWE);
    await enter(page);
    await waitUntil(() => page.listed.includes(OWE), 'that is kept, too');
    expect(await kept(page)).to.deep.equal([['What do we owe'], [OWE]]);
  });

  it('leaves a field empty that was emptied meanwhile', async () => {
    const { page, letGo } = await whoEntered(OWE);
    await page.type(FIELD, '');
    letGo();
    await isKept(page);
    expect(typed(page)).to.equal('');
    expect(page.focusedName).to.equal(FIELD);
  });

  it('leaves the form of another question open, as it is', async () => {
    const { workspace } = await aPair();
    await write(workspace);
    const page = await bankOf(workspace, { count: '0' });
    await page.open(OWE);
    await page.click('Write your own');
    await page.type(FIELD, 'What else?');
    const letGo = holdCall(workspace.storage, 'commit');
    await enter(page);
    await page.click('Edit');
    await page.type(FIELD, 'What do we owe ourselves?');
    letGo();
    await isKept(page);
    expect(typed(page)).to.equal('What do we owe ourselves?');
    expect(page.focusedName).to.equal(FIELD);
    await enter(page);
    await waitUntil(() => page.listed.includes('What do we owe ourselves?'), 'it is changed');
    expect(await kept(page)).to.deep.equal([['What do we owe ourselves?'], ['What else?']]);
  });

  it('knows of an edit that went on what it starts from', async () => {
    const { workspace } = await aPair();
    await write(workspace);
    const page = await bankOf(workspace, { count: '0' });
    await page.open(OWE);
    await page.click('Edit');
    await page.type(FIELD, 'What do we');
    const letGo = holdCall(workspace.storage, 'commit');
    await enter(page);
    await page.type(FIELD, 'What do we need?');
    letGo();
    await isKept(page);
    await enter(page);
    await waitUntil(() => page.listed[0] === 'What do we need?', 'the rest is kept, too');
    expect(await kept(page)).to.deep.equal([['What do we need?']]);
  });

  it('closes the form, and leaves the focus to somebody who went on elsewhere', async () => {
    const { page, letGo } = await whoEntered(OWE);
    page.field('Search questions').focus();
    letGo();
    await isKept(page);
    await page.settled();
    expect(forms(page)).to.equal(0);
    expect(page.focusedName).to.equal('Search questions');
  });

  it('writes nothing for whoever looks next of what the one before entered meanwhile', async () => {
    const workspace = await aSharedComputer();
    const { mentor, mentee } = workspace.state;
    const { page, letGo } = await whoEntered('What do we owe', workspace);
    await page.type(FIELD, OWE);
    await enter(page);
    workspace.setViewer(mentee.id);
    await waitUntil(() => forms(page) === 0, 'it is closed');
    letGo();
    await page.settled();
    expect(await kept(page)).to.deep.equal([]);
    workspace.setViewer(mentor.id);
    await waitUntil(() => forms(page) > 0 && page.listed[0] === 'What do we owe', 'they are back');
    expect(typed(page)).to.equal(OWE);
    await enter(page);
    await waitUntil(() => page.listed[0] === OWE, 'it is kept');
    expect(await kept(page)).to.deep.equal([[OWE]]);
  });

  it('keeps for whoever looks next what they enter meanwhile', async () => {
    const workspace = await aSharedComputer();
    const { page, letGo } = await whoEntered('What do I hide?', workspace);
    workspace.setViewer(workspace.state.mentee.id);
    await waitUntil(() => forms(page) === 0, 'it is closed');
    await page.click('Write your own');
    await page.type(FIELD, OWE);
    await enter(page);
    letGo();
    await waitUntil(() => page.listed[0] === OWE, 'it is kept');
    expect(await kept(page)).to.deep.equal([[OWE]]);
  });
});

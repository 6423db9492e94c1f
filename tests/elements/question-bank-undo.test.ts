import { expect } from '@open-wc/testing';
import { keptQuestions } from '@one-on-one/core/question-bank';
import { bankOf, type BankPage } from '../support/bank-page.js';
import { aPair } from '../support/past-meetings.js';
import { write } from '../support/question-pages.js';
import { waitUntil } from '../support/wait-until.js';
import { replaceMember } from '../storage/databases.js';

const OWN = 'What do we owe each other?';

async function ownBank(): Promise<BankPage> {
  const { workspace } = await aPair();
  await write(workspace);
  return bankOf(workspace, { count: '1' });
}

const remove = async (page: BankPage) => {
  await page.open(OWN);
  await page.click('Remove');
  await page.says('is removed.');
};

const favour = async (page: BankPage) => {
  await page.open('What about career?');
  await page.click('Make it a favorite');
  await page.says('It is a favorite now.');
};

const edit = async (page: BankPage) => {
  await page.open(OWN);
  await page.click('Edit');
  await page.type('Your question', 'What do we owe ourselves?');
  await page.click('Keep it');
  await page.says('Your question is kept.');
};

const kept = async ({ workspace }: BankPage) => (await keptQuestions(workspace)).map(({ text }) => text);

describe('<one-on-one-question-bank>, what takes back a loss', () => {
  for (const [what, act] of Object.entries({ remove, edit }))
    it(`stays where nothing could be saved, and is tried again: ${what}`, async () => {
      const page = await ownBank();
      await act(page);
      const refuse = () => Promise.reject(new Error('gone'));
      const giveBack = replaceMember(page.workspace.storage, 'commit', refuse);
      page.button('Undo').focus();
      await page.click('Undo');
      await page.says('This could not be saved.');
      expect(await page.announced()).to.equal('This could not be taken back.');
      expect(page.focusedName).to.equal('Undo');
      giveBack();
      await page.click('Undo');
      await waitUntil(() => page.listed[0] === OWN, 'it is back');
      expect(await kept(page)).to.deep.equal([OWN]);
      expect(page.texts('undo')).to.deep.equal([]);
    });

  it('is asked for by Control and Z alone, not by what does something again elsewhere', async () => {
    const page = await ownBank();
    await remove(page);
    const field = page.button('More');
    for (const also of [{ shiftKey: true }, { altKey: true }]) {
      const { defaultPrevented } = await page.press(field, 'z', { ctrlKey: true, ...also });
      expect(defaultPrevented, JSON.stringify(also)).to.equal(false);
    }
    expect(page.texts('undo')).to.have.length(1);
    await page.press(field, 'z', { metaKey: true });
    await waitUntil(() => page.listed[0] === OWN, 'it is back');
  });

  it('gives what was written anew back to its form, to be kept after all', async () => {
    const { workspace } = await aPair();
    const page = await bankOf(workspace, { count: '0' });
    await page.click('Write your own');
    await page.type('Your question', OWN);
    await page.choose('Theme', 'feedback');
    await page.choose('Depth', '3');
    await page.click('Keep it');
    await page.says('Your question is kept.');
    await page.click('Undo');
    await waitUntil(() => page.all('[part=own]')[0], 'the form is there');
    expect(page.field<HTMLTextAreaElement>('Your question').value).to.equal(OWN);
    expect([page.field('Theme').value, page.field('Depth').value]).to.deep.equal(['feedback', '3']);
    expect(await kept(page)).to.deep.equal([]);
    await page.click('Keep it');
    await waitUntil(() => page.listed[0] === OWN, 'it is kept');
    expect(page.all('[part=own]')).to.have.length(0);
  });

  it('has back what was being written when an earlier one came back to the form', async () => {
    const { workspace } = await aPair();
    const page = await bankOf(workspace, { count: '0' });
    const text = () => page.all<HTMLTextAreaElement>('[part=own] textarea')[0]?.value;
    await page.click('Write your own');
    await page.type('Your question', OWN);
    await page.click('Keep it');
    await page.says('Your question is kept.');
    await page.click('Write your own');
    await page.type('Your question', 'What else?');
    await page.click('Undo');
    await waitUntil(() => text() === OWN, 'it is in the form');
    await page.click('Undo');
    await waitUntil(() => text() === 'What else?', 'what was being written is back');
  });

  it('is there again once what was done since is taken back', async () => {
    const page = await ownBank();
    await remove(page);
    await favour(page);
    await page.click('Undo');
    await page.says('is removed.');
    await page.click('Undo');
    await waitUntil(() => page.listed[0] === OWN, 'it is back');
    expect(page.texts('undo')).to.deep.equal([]);
  });

  it('is there again where what was done since stands no more', async () => {
    const page = await ownBank();
    await page.click('Write your own');
    await page.type('Your question', 'What do we');
    await page.click('Cancel');
    await page.click('Add to the agenda: What about feedback?');
    await page.says('is on the agenda.');
    page.workspace.undo();
    await page.says('What you typed is gone.');
    await page.click('Undo');
    expect(page.field<HTMLTextAreaElement>('Your question').value).to.equal('What do we');
  });

  it('goes with the next loss, and so does what took back anything that is none', async () => {
    const page = await ownBank();
    await favour(page);
    await page.click('Write your own');
    await page.type('Your question', 'What do we');
    await page.click('Cancel');
    await remove(page);
    await page.click('Undo');
    await waitUntil(() => page.listed[0] === OWN, 'it is back');
    expect(page.texts('undo')).to.deep.equal([]);
  });
});

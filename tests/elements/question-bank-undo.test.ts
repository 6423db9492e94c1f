import { expect } from '@open-wc/testing';
import { bankOf, type BankPage } from '../support/bank-page.js';
import { aPair } from '../support/past-meetings.js';
import { write } from '../support/question-pages.js';
import { waitUntil } from '../support/wait-until.js';

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

describe('<one-on-one-question-bank>, what takes back a loss', () => {
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

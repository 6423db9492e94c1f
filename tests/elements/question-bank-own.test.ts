import { expect } from '@open-wc/testing';
import { keptQuestions } from '@one-on-one/core/question-bank';
import { bankOf, someBank, type BankPage } from '../support/bank-page.js';
import { aPair } from '../support/past-meetings.js';
import { write } from '../support/question-pages.js';
import { waitUntil } from '../support/wait-until.js';
import { aWorkspace } from '../support/workspaces.js';

const BEFORE = 'What do we owe each other?';

/** The same question, being edited in two tabs. */
async function twoTabs(): Promise<readonly [BankPage, BankPage]> {
  const { store, workspace } = await aPair();
  const tab = aWorkspace({ store, viewer: 'mentor', relationship: 'pair' });
  await tab.ready;
  await write(workspace);
  const pages = [await bankOf(workspace, { count: '0' }), await bankOf(tab, { count: '0' })] as const;
  for (const page of pages) {
    await page.open(BEFORE);
    await page.click('Edit');
  }
  return pages;
}

const keep = async (page: BankPage) => {
  await page.click('Keep it');
  await page.says('Your question is kept.');
};

const kept = async ({ workspace }: BankPage) => {
  const [own] = await keptQuestions(workspace);
  return { ...own!, others: own!.others?.['text']?.map(({ value }) => value) };
};

const TYPING = 'beforeinput input keydown keypress keyup compositionend paste copy cut'.split(' ');

describe('<one-on-one-question-bank>, a question of one’s own being written', () => {
  it('lets nothing of it out of the element, nor to what checks spelling', async () => {
    const page = await someBank();
    await page.click('Write your own');
    const heard: string[] = [];
    for (const type of TYPING) page.element.addEventListener(type, () => heard.push(type));
    const field = page.field<HTMLTextAreaElement>('Your question');
    for (const type of TYPING) field.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    await page.choose('Theme', 'feedback');
    await page.type('Your question', 'What do I hide?');
    await page.press(field, 'Enter');
    await page.says('Your question is kept.');
    expect(heard).to.deep.equal([]);
    expect(field.getAttribute('spellcheck')).to.equal('false');
    expect(field.autocomplete).to.equal('off');
  });

  it('asks for words where there are only characters without a width', async () => {
    const page = await someBank();
    await page.click('Write your own');
    await page.type('Your question', '\u200b\u2060\ufeff');
    await page.click('Keep it');
    await page.says('Write the question first.');
  });
});

describe('<one-on-one-question-bank>, a question of one’s own in two tabs', () => {
  it('keeps what the other tab wrote beside what is written over it', async () => {
    const [one, other] = await twoTabs();
    await one.type('Your question', 'In one tab?');
    await other.type('Your question', 'In the other?');
    await keep(one);
    await other.says('In one tab?');
    await keep(other);
    expect(await kept(other)).to.deep.include({ text: 'In the other?', others: ['In one tab?'] });
    await other.click('Undo');
    await waitUntil(() => other.listed[0] === 'In one tab?', 'it is taken back');
    expect(await kept(other)).to.deep.include({ text: 'In one tab?', others: undefined });
  });

  it('leaves the words of the other tab alone where only the depth is another', async () => {
    const [one, other] = await twoTabs();
    await one.type('Your question', 'In one tab?');
    await keep(one);
    await other.says('In one tab?');
    expect(other.field<HTMLTextAreaElement>('Your question').value).to.equal('In one tab?');
    await other.choose('Depth', '3');
    await keep(other);
    expect(await kept(other)).to.deep.include({ text: 'In one tab?', depth: 3, others: undefined });
  });

  it('shows what the other tab wrote, to be taken or dismissed, and takes that back', async () => {
    const { workspace } = await aPair();
    await write(workspace, { text: 'In one tab?' });
    await write(workspace, { text: 'In the other?', base: 'Before?' });
    const page = await bankOf(workspace, { count: '0' });
    const shown = () => page.texts('version').map((text) => text.replace(/ Use this.*/, ''));
    const other = (text: string) => [`Ana Moreno wrote at the same time: ${text}`];
    expect(shown()).to.deep.equal(other('In one tab?'));
    await expect(page.element).to.be.accessible();
    await page.click('Use this');
    await waitUntil(() => page.listed[0] === 'In one tab?', 'it is taken');
    expect(shown()).to.deep.equal([]);
    await page.click('Undo');
    await waitUntil(() => page.listed[0] === 'In the other?', 'that is taken back');
    expect(shown()).to.deep.equal(other('In one tab?'));
    await page.click('Dismiss');
    await page.says('The other version is dismissed.');
    expect(shown()).to.deep.equal([]);
    await page.click('Undo');
    await waitUntil(() => shown().length > 0, 'that is taken back, too');
    expect(await kept(page)).to.deep.include({ text: 'In the other?', others: ['In one tab?'] });
  });
});

import { expect, nextFrame } from '@open-wc/testing';
import { bankOf, openBank, SOME, someBank, type BankPage } from '../support/bank-page.js';
import { holdCall } from '../support/hold-call.js';
import { aPair } from '../support/past-meetings.js';
import { generated, shipping } from '../support/shipped-questions.js';
import { waitUntil } from '../support/wait-until.js';

/** Clicks with the focus on it, as a key does. */
async function activate(page: BankPage, name: string): Promise<void> {
  page.button(name).focus();
  await page.click(name);
}

const focuses = (page: BankPage, name: string) =>
  waitUntil(() => page.focusedName === name, `the focus is on “${name}”, not on “${page.focusedName}”`);

const nameOf = (number: number) => `What is number ${number} to you?`;

describe('<one-on-one-question-bank>, where the focus goes', () => {
  it('keeps it in the row of what was asked and of what is taken back, and scrolls nowhere', async () => {
    const { workspace } = await aPair();
    const giveBack = shipping(async () => generated(40));
    const page = await openBank(workspace, { count: '0' }).finally(giveBack);
    await page.open(nameOf(15));
    page.button('We asked it').focus();
    const before = scrollY;
    await activate(page, 'We asked it');
    await page.says('Asked in this meeting.');
    await focuses(page, `Less: ${nameOf(15)}`);
    expect(Math.abs(scrollY - before)).to.be.lessThan(200);
    await activate(page, 'Not asked after all');
    await page.says('Taken back.');
    await focuses(page, `Less: ${nameOf(15)}`);
  });

  it('goes on in the next row once one is gone, else in the one before, and back with Undo', async () => {
    const { workspace } = await aPair();
    const page = await bankOf(workspace, { count: '0' }, SOME.slice(0, 2));
    const [one, two] = page.listed as [string, string];
    await page.open(one);
    await activate(page, 'Never again');
    await focuses(page, `Why ask: ${two}`);
    await activate(page, 'Undo');
    await focuses(page, `Less: ${one}`);

    await page.click(`Less: ${one}`);
    await page.open(two);
    await activate(page, 'Never again');
    await focuses(page, `Why ask: ${one}`);
  });

  it('gives it to the row of what was on the agenda, and of what was put off', async () => {
    const page = await someBank({ count: '2' });
    const [first] = page.suggested;
    await activate(page, `Not now: ${first}`);
    await activate(page, 'Undo');
    await focuses(page, `Why ask: ${first}`);
    expect(page.focused!.closest('[part=suggested]')).to.not.equal(null);

    await activate(page, 'Add to the agenda: What do you doubt?');
    await activate(page, 'Undo');
    await focuses(page, 'Why ask: What do you doubt?');
  });

  it('goes with Undo to the form that has the words again, and from there to the foot', async () => {
    const page = await someBank({ count: '0' });
    await page.click('Write your own');
    await page.type('Your question', 'What do we owe each other?');
    await activate(page, 'Keep it');
    await page.says('Your question is kept.');
    await activate(page, 'Undo');
    await focuses(page, 'Your question');
    await activate(page, 'Cancel');
    await focuses(page, 'Write your own');
  });

  it('leaves it to somebody who goes on elsewhere while an act is taken back', async () => {
    const page = await someBank({ count: '0' });
    await page.open('What about career?');
    await page.click('We asked it');
    await page.says('Asked in this meeting.');
    const letGo = holdCall(page.workspace.storage, 'commit');
    await activate(page, 'Undo');
    page.field('Search questions').focus();
    letGo();
    await page.says('We asked it');
    expect(await page.announced()).to.equal('Taken back.');
    expect(page.focusedName).to.equal('Search questions');
  });

  it('keeps it above the foot in a narrow place, however tall the last act stands there', async () => {
    const { workspace } = await aPair();
    const text =
      'What would you like to say to somebody who begins here tomorrow and knows nobody at all yet?';
    const many = generated(30).map((each) => ({ ...each, text: `${each.text} ${text}` }));
    const page = await bankOf(workspace, { count: '0' }, many);
    page.element.style.inlineSize = '240px';
    await page.click(`Add to the agenda: ${page.listed[0]}`);
    const end = () => page.all('.end')[0]!.getBoundingClientRect();
    await waitUntil(() => end().height > 180, 'the last act takes several lines');
    await nextFrame();
    for (const control of page.all('[part=filters] button, .row :is(button, input)')) {
      control.focus();
      await nextFrame();
      expect(control.getBoundingClientRect().bottom, control.textContent).to.be.at.most(end().top);
    }
  });
});

import { expect } from '@open-wc/testing';
import { favourQuestion } from '@one-on-one/core/question-bank';
import { bankOf, type BankPage } from '../support/bank-page.js';
import { aPair } from '../support/past-meetings.js';
import { printedBy } from '../support/printed-words.js';
import { now, use, write } from '../support/question-pages.js';
import { saved } from '../support/workspaces.js';

const OWN = 'What do we owe each other?';

/** Somebody who has kept one thing of each kind for themselves, and asked one question. */
async function whoKeepsMuch(): Promise<BankPage> {
  const { workspace } = await aPair();
  await write(workspace, { text: 'Half a question?' });
  await write(workspace, { text: OWN, base: 'Before?' });
  await favourQuestion(workspace, { id: 'relationship', favourite: true }, now());
  await use(workspace, { questionId: 'career', outcome: 'passed', private: true });
  await use(workspace, { questionId: 'feedback', outcome: 'parked', private: true });
  await use(workspace, { questionId: 'inclusion', outcome: 'never-again', private: true });
  await use(workspace, { questionId: 'engagement' });
  const add = (text: string, id: string, isPrivate: boolean) =>
    workspace.run('agenda-item-add', {
      titles: [text],
      questions: [{ id, theme: id }],
      ...(isPrivate && { private: true }),
    });
  add('What about productivity?', 'productivity', true);
  await saved(workspace);
  const page = await bankOf(workspace);
  await page.says('Your own');
  return page;
}

const printed = ({ element }: BankPage) => printedBy(element.parentElement!).join(' ').replace(/\s+/g, ' ');

const MINE = [
  OWN,
  'Half a question?',
  'Your own',
  'Favorite',
  'Passed over',
  'Kept for some day',
  'On the agenda',
];

describe('<one-on-one-question-bank> on paper', () => {
  it('has the questions, and nothing that only its viewer sees of them', async () => {
    const page = await whoKeepsMuch();
    const shown = page.element.renderRoot.textContent.replace(/\s+/g, ' ');
    for (const words of MINE) expect(shown, 'on screen').to.contain(words);
    const paper = printed(page);
    for (const words of MINE) expect(paper).to.not.contain(words);
    expect(paper).to.contain('What about career?').and.contain('Asked ');
  });

  it('says of what stands on the agenda of both that it does', async () => {
    const page = await bankOf((await aPair()).workspace);
    await page.click('Add to the agenda: What about career?');
    await page.says('On the agenda');
    expect(printed(page)).to.contain('On the agenda');
  });

  for (const [shelf, text] of [
    ['favourites', 'What about relationship?'],
    ['parked', 'What about feedback?'],
    ['never-again', 'What about inclusion?'],
  ] as const)
    it(`does not tell what somebody keeps as ${shelf}`, async () => {
      const page = await whoKeepsMuch();
      await page.click('More');
      await page.choose('Show', shelf);
      expect(page.listed).to.deep.equal([text]);
      expect(printed(page)).to.not.contain(text);
    });

  it('does not picture what topics of one’s own were about', async () => {
    const page = await whoKeepsMuch();
    await page.unfold('Questions that you talked about lately');
    expect(page.all('[part=coverage]')).to.have.length(1);
    expect(printed(page)).to.not.contain('talked about');
  });
});

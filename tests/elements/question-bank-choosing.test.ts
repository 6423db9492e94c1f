import { expect } from '@open-wc/testing';
import { useQuestion, writeQuestion } from '@one-on-one/core/question-bank';
import { bankOf, someBank, type BankPage } from '../support/bank-page.js';
import { aPair } from '../support/past-meetings.js';
import { now } from '../support/question-pages.js';
import { waitUntil } from '../support/wait-until.js';
import { aWorkspace, titles } from '../support/workspaces.js';

const tick = async (page: BankPage, text: string) => {
  page.field(text).click();
  await page.settled();
};

describe('<one-on-one-question-bank>, what somebody chooses in it', () => {
  it('puts what is ticked on the agenda as it says by then, though it was edited since', async () => {
    const { store, workspace } = await aPair();
    const own = { id: 'own', theme: 'career', depth: 1, askedBy: 'either' } as const;
    await writeQuestion(workspace, { ...own, text: 'What do we owe?' }, now());
    const page = await bankOf(workspace, { multiple: '', count: '0' });
    await tick(page, 'What do we owe?');
    const tab = aWorkspace({ store, viewer: 'mentor', relationship: 'pair' });
    await tab.ready;
    await writeQuestion(tab, { ...own, text: 'What do we want?', base: 'What do we owe?' }, now());
    await page.says('What do we want?');
    await page.click('Add 1 to the agenda');
    expect(titles(workspace)).to.deep.equal(['What do we want?']);
  });

  it('ticks no more what is never wanted again, said here or in another tab, unless it is listed for that', async () => {
    const { store, workspace } = await aPair();
    const page = await bankOf(workspace, { multiple: '', count: '0' });
    await tick(page, 'What about career?');
    await page.open('What about career?');
    await page.click('Never again');
    await waitUntil(() => page.button('Add to the agenda'), 'it is ticked no more');
    await tick(page, 'What about feedback?');
    const tab = aWorkspace({ store, viewer: 'mentor', relationship: 'pair' });
    await tab.ready;
    const never = { questionId: 'feedback', outcome: 'never-again', askedBy: 'mentor' } as const;
    await useQuestion(tab, never, now());
    await page.says('7 questions');
    await page.click('Add to the agenda');
    expect(titles(workspace)).to.deep.equal([]);
    await page.click('More');
    await page.choose('Show', 'never-again');
    await tick(page, 'What about career?');
    await page.click('Add 1 to the agenda');
    expect(titles(workspace)).to.deep.equal(['What about career?']);
  });

  it('ticks no more what touches on what can hurt once that is hidden again', async () => {
    const page = await someBank({ multiple: '', count: '0' });
    await page.click('Show sensitive questions');
    await tick(page, 'When did you not belong?');
    await tick(page, 'What about career?');
    await page.click('Hide sensitive questions');
    await page.click('Add 1 to the agenda');
    expect(titles(page.workspace)).to.deep.equal(['What about career?']);
  });

  it('shows in its lists what is chosen after something else chose it', async () => {
    const page = await someBank({ count: '0' });
    await page.click('More');
    await page.choose('Depth', '3');
    await page.click('Clear filters');
    expect(page.field('Depth').value).to.equal('');
    page.element.depth = 2;
    await page.settled();
    expect(page.field('Depth').value).to.equal('2');
  });

  it('finds a theme by the name that it has now', async () => {
    const page = await someBank({ count: '0' });
    await page.search('sales');
    expect(page.listed).to.deep.equal([]);
    page.element.packs = [{ themes: [{ id: 'career', name: 'Sales' }] }];
    await page.says('Sales');
    expect(page.listed).to.have.length.above(0);
  });

  it('puts nothing anywhere else where the agenda that it is for is not there, and says so', async () => {
    const page = await someBank({ for: 'nowhere', count: '0' });
    const errors: unknown[] = [];
    page.element.addEventListener('one-on-one-error', ({ detail }) => errors.push(detail.code));
    await page.click('Add to the agenda: What about career?');
    expect(titles(page.workspace)).to.deep.equal([]);
    expect(errors).to.deep.equal(['not-found']);
    await page.says('Nothing was added to the agenda.');
  });

  it('keeps everything of a question half written through a reload, and lets all of it go', async () => {
    const { workspace } = await aPair();
    const page = await bankOf(workspace, { count: '0' });
    await page.click('Write your own');
    await page.type('Your question', 'What do we');
    await page.choose('Theme', 'feedback');
    await page.choose('Depth', '3');
    await page.choose('Who asks', 'mentor');
    page.element.remove();

    const again = await bankOf(workspace, { count: '0' });
    const form = () => ['Your question', 'Theme', 'Depth', 'Who asks'].map((name) => again.field(name).value);
    expect(form()).to.deep.equal(['What do we', 'feedback', '3', 'mentor']);
    await again.click('Cancel');
    expect(again.all('[part=own]')).to.have.length(0);
    await again.click('Undo');
    expect(form()).to.deep.equal(['What do we', 'feedback', '3', 'mentor']);
    await again.click('Keep it');
    await again.says('Your question is kept.');
    await again.click('Write your own');
    expect(form()).to.deep.equal(['', 'relationship', '1', 'either']);
  });

  it('takes two lines at most to say what was found and to go on, in the dialog of a narrow page', async () => {
    document.body.style.inlineSize = '248px';
    try {
      const page = await someBank({ multiple: '', count: '0' });
      await tick(page, 'What about career?');
      expect(page.all('[part=foot]')[0]!.getBoundingClientRect().height).to.be.at.most(84);
    } finally {
      document.body.removeAttribute('style');
    }
  });
});

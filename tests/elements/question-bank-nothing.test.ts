import { expect } from '@open-wc/testing';
import { bankOf, someBank } from '../support/bank-page.js';
import { aPair } from '../support/past-meetings.js';

describe('<one-on-one-question-bank>, where nothing is listed', () => {
  it('says where what was found is, if somebody never wants it again, and shows it', async () => {
    const page = await someBank({ count: '0' });
    await page.open('What about career?');
    await page.click('Never again');
    await page.search('career about');
    await page.says('The only one is among those that you never want again.');
    await page.click('Show what I never want again');
    expect(page.listed).to.deep.equal(['What about career?']);
    expect(page.focusedName).to.equal('Less: What about career?');
  });

  it('says that what was found is not shown, rather than that there is none', async () => {
    const page = await someBank({ count: '0' });
    await page.search('belong');
    await page.says('1 sensitive question is not shown.');
    expect(page.texts('empty')).to.deep.equal([]);
    expect(page.element.renderRoot.textContent).to.not.contain('No question has all of these words');
  });

  it('speaks of filters only where some are set, and of questions below only where there are some', async () => {
    const page = await bankOf((await aPair()).workspace, { count: '0' }, []);
    expect(page.texts('empty')).to.deep.equal(['There are no questions here.']);
    expect(page.all('[part=suggested]')).to.have.length(0);
    await page.click('Engagement');
    expect(page.texts('empty')).to.deep.equal(['No question fits all of these filters.']);
  });

  it('says that nothing is left to suggest as it is', async () => {
    const page = await someBank({ count: '1', depth: '3' });
    await page.says('Nothing more to suggest with these filters. Other questions stand below.');
    page.element.depth = 3;
    page.element.theme = 'feedback';
    await page.says('Nothing more to suggest with these filters.');
    expect(page.element.renderRoot.textContent).to.not.contain('stand below');
  });
});

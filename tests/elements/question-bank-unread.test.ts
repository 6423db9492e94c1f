import { expect } from '@open-wc/testing';
import { bankOf } from '../support/bank-page.js';
import { aPair } from '../support/past-meetings.js';
import { use } from '../support/question-pages.js';
import { waitUntil } from '../support/wait-until.js';
import { replaceMember } from '../storage/databases.js';

const refuse = () => Promise.reject(new Error('away'));

describe('<one-on-one-question-bank>, where what became of questions cannot be read', () => {
  it('suggests nothing, and says nothing of what the two are ready for, before it was read once', async () => {
    const { workspace } = await aPair();
    await use(workspace, { questionId: 'career', outcome: 'never-again' });
    const giveBack = replaceMember(workspace.storage, 'list', refuse);
    const page = await bankOf(workspace, { count: '0' });
    page.element.count = 9;
    await page.settled();
    expect(page.texts('unread').join()).to.contain('could not be read, so that nothing is suggested.');
    expect(page.all('[part=suggested],#ready')).to.have.length(0);
    giveBack();
    await page.click('Try again');
    await waitUntil(() => page.suggested.length > 0, 'it is read');
    expect(page.suggested).to.not.include('What about career?');
    expect(page.texts('unread')).to.deep.equal([]);
  });

  it('goes on with what it read before', async () => {
    const { workspace } = await aPair();
    const page = await bankOf(workspace, { count: '2' });
    const before = page.suggested;
    const giveBack = replaceMember(workspace.storage, 'list', refuse);
    workspace.run('agenda-item-add', { titles: ['The budget'] });
    await waitUntil(() => page.texts('unread')[0], 'it could not be read');
    expect(page.texts('unread').join()).to.contain('Suggestions may repeat some.');
    expect(page.suggested).to.deep.equal(before);
    giveBack();
  });
});

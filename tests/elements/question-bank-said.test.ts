import { expect } from '@open-wc/testing';
import { questionUses, useQuestion } from '@one-on-one/core/question-bank';
import type { Workspace } from '@one-on-one/core';
import { bankOf } from '../support/bank-page.js';
import { aPair, meet } from '../support/past-meetings.js';
import { now } from '../support/question-pages.js';
import { waitUntil } from '../support/wait-until.js';
import { aWorkspace, saved } from '../support/workspaces.js';

const said = async (workspace: Workspace) =>
  (await questionUses(workspace)).map(({ questionId, outcome, meetingId }) =>
    [outcome, questionId, meetingId].join(' '),
  );

async function nobody(): Promise<Workspace> {
  const workspace = aWorkspace();
  await workspace.ready;
  return workspace;
}

describe('<one-on-one-question-bank>, what was said before', () => {
  it('finds for somebody who asks about a question that it was asked long ago, and reads no further than that', async () => {
    const pair = await aPair();
    const { workspace } = pair;
    await useQuestion(workspace, { questionId: 'career', outcome: 'asked', askedBy: 'mentor' }, now());
    for (let meeting = 0; meeting < 40; meeting += 1) workspace.run('meeting-close', {});
    workspace.run('agenda-item-add', {
      titles: ['What about feedback?'],
      questions: [{ id: 'feedback', theme: 'feedback' }],
    });
    await meet(pair);
    for (let meeting = 0; meeting < 14; meeting += 1) workspace.run('meeting-close', {});
    await saved(workspace);
    const page = await bankOf(workspace, { count: '0' });
    const { list } = workspace.storage;
    let reads = 0;
    workspace.storage.list = (range, options) => ((reads += 1), list.call(workspace.storage, range, options));
    expect(page.texts('meta').join()).to.not.contain('Asked');
    await page.open('What about feedback?');
    await page.says('Feedback Either of you Asked');
    expect(reads).to.equal(36);
    await page.open('What about career?');
    await page.says('Career Either of you Asked');
  });

  it('takes back what was said in an earlier meeting where it was said, and says it there again', async () => {
    const pair = await aPair();
    const page = await bankOf(pair.workspace, { count: '0' });
    await page.open('What about career?');
    await page.click('We asked it');
    await page.says('Asked in this meeting.');
    await meet(pair, 'The budget');
    await page.says('Not asked after all');
    await page.click('Not asked after all');
    await page.says('Taken back.');
    expect(await said(pair.workspace)).to.deep.equal([]);
    await page.click('Undo');
    await page.says('Not asked after all');
    expect(await said(pair.workspace)).to.deep.equal(['asked career regular-1']);
  });

  it('can say anew of a question what was said of it in an earlier meeting', async () => {
    const pair = await aPair();
    const page = await bankOf(pair.workspace, { count: '0' });
    await page.open('What about career?');
    await page.click('We asked it');
    await page.says('Asked in this meeting.');
    await meet(pair, 'The budget');
    await page.says('We asked it');
    await page.click('We asked it');
    await waitUntil(async () => (await said(pair.workspace)).length === 2, 'both are known');
    await page.settled();
    expect(() => page.button('We asked it')).to.throw();
  });

  it('takes back for both what was kept before anybody said who they are', async () => {
    const workspace = await nobody();
    await useQuestion(workspace, { questionId: 'career', outcome: 'parked', askedBy: 'both' }, now());
    const page = await bankOf(workspace, { count: '0' });
    await page.open('What about career?');
    await page.says('Keep it no longer');
    workspace.setViewer(workspace.state.mentor.id);
    await page.says('Make it a favorite');
    await page.click('Keep it no longer');
    await page.says('Taken back.');
    expect(await said(workspace)).to.deep.equal([]);
  });

  it('keeps the act to where it was done, though a meeting is closed before it is taken back', async () => {
    const pair = await aPair();
    const page = await bankOf(pair.workspace, { count: '0' });
    await page.open('What about career?');
    await page.click('We asked it');
    await page.says('Asked in this meeting.');
    await meet(pair, 'The budget');
    await page.click('Undo');
    expect(await page.announced()).to.equal('Taken back.');
    expect(await said(pair.workspace)).to.deep.equal([]);
  });
});

describe('<one-on-one-question-bank>, before somebody said who they are', () => {
  it('keeps nothing that the other one would see untold, and asks who is looking', async () => {
    const workspace = await nobody();
    const page = await bankOf(workspace, { count: '0' });
    await page.open('What about career?');
    await page.says('What you keep for yourself needs to know who you are.');
    for (const name of ['Pass over it', 'Keep it for some day'])
      expect(() => page.button(name), name).to.throw();
    expect(page.button('We asked it')).to.not.equal(null);
    await page.click('I am the mentor');
    await page.click('Pass over it');
    await page.says('Passed over. It rests for a while now.');
    const { storage, state } = workspace;
    const other = { storage, createId: () => 'id', state: { ...state, viewer: state.mentee.id } };
    expect(await questionUses(other)).to.deep.equal([]);
  });

  it('says that favorites need to know it, and shows them once it does', async () => {
    const workspace = await nobody();
    const page = await bankOf(workspace, { count: '0' });
    await page.click('More');
    for (const shelf of ['favourites', 'own', 'never-again']) {
      await page.choose('Show', shelf);
      expect(page.texts('empty')[0]).to.contain('What you keep for yourself needs to know who you are.');
    }
    await page.click('I am the mentee');
    expect(workspace.state.viewer).to.equal(workspace.state.mentee.id);
    await page.says('There is none that you never want again.');
  });

  it('offers it where one reads about a question, and goes on there', async () => {
    const page = await bankOf(await nobody(), { count: '0' });
    await page.search('about career');
    await page.open('What about career?');
    await page.says('What you keep for yourself needs to know who you are.');
    await page.click('I am the mentor');
    await page.says('Make it a favorite');
    expect(page.field('Search questions').value).to.equal('about career');
    expect(page.button('Never again')).to.exist;
  });

  it('shows nothing of what one looked for to the next who looks', async () => {
    const workspace = await nobody();
    workspace.setViewer(workspace.state.mentor.id);
    const page = await bankOf(workspace, { count: '0' });
    await page.search('career');
    workspace.setViewer(workspace.state.mentee.id);
    await waitUntil(() => page.field('Search questions').value === '', 'it is empty');
    expect(page.listed).to.have.length(9);
  });
});

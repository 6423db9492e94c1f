import { expect } from '@open-wc/testing';
import { pastTalk, setOpenness, type Depth } from '@one-on-one/core/question-bank';
import { bankOf } from '../support/bank-page.js';
import { aPair } from '../support/past-meetings.js';
import { now } from '../support/question-pages.js';
import { aQuestion } from '../support/questions.js';
import { waitUntil } from '../support/wait-until.js';
import { aWorkspace } from '../support/workspaces.js';
import { replaceMember } from '../storage/databases.js';

const DEEP = [1, 2, 3].map((depth) =>
  aQuestion({ id: `d${depth}`, depth: depth as 1, text: `What about depth ${depth}?` }),
);

describe('What is suggested in <one-on-one-question-bank>', () => {
  it('goes deeper once somebody says that the two are ready, says so, and not after it is undone', async () => {
    const { workspace } = await aPair();
    const page = await bankOf(workspace, {}, DEEP);
    expect(page.suggested).to.deep.equal(['What about depth 1?']);
    await page.choose('You two are ready for questions', '3');
    await waitUntil(() => page.suggested.length === 3, 'deeper ones are suggested');
    expect(page.texts('reason')).to.include('It goes deeper, as the two of you said you are ready for.');
    expect(await page.announced()).to.contain('Deeper questions are suggested');
    expect((await pastTalk(workspace)).openness).to.equal(3);
    await page.click('Undo');
    await waitUntil(() => page.suggested.length === 1, 'it is as before');
    expect(page.field('You two are ready for questions')).to.have.property('value', '1');
  });

  it('shows what is stored where a choice could not be saved', async () => {
    const { workspace } = await aPair();
    const page = await bankOf(workspace, {}, DEEP);
    const refuse = () => Promise.reject(new Error('gone'));
    const giveBack = replaceMember(workspace.storage, 'commit', refuse);
    await page.choose('You two are ready for questions', '3');
    await page.says('This could not be saved.');
    expect(page.field('You two are ready for questions')).to.have.property('value', '1');
    giveBack();
  });

  it('takes back no more what somebody else said since', async () => {
    const { store, workspace } = await aPair();
    const page = await bankOf(workspace, {}, DEEP);
    const other = aWorkspace({ store, viewer: 'mentee', relationship: 'pair' });
    await other.ready;
    await page.choose('You two are ready for questions', '2');
    await waitUntil(() => page.suggested.length === 2, 'deeper ones are suggested');
    expect(page.button('Undo')).to.exist;
    for (const openness of [3, 2] as const) {
      await setOpenness(other, { openness }, now());
      await waitUntil(() => page.suggested.length === openness, 'it is as the other one said');
      expect(page.texts('undo')).to.deep.equal([]);
    }
    expect((await pastTalk(workspace)).openness).to.equal(2);
  });

  it('tells who said it and when, the last first, and nothing before anybody did', async () => {
    const { workspace } = await aPair();
    const page = await bankOf(workspace, {}, DEEP);
    expect(page.all('.changes')).to.have.length(0);
    const { storage, state } = workspace;
    const say = (viewer: string | null, openness: Depth, day: string) =>
      setOpenness(
        { storage, createId: () => workspace.createId(), state: { ...state, viewer } },
        { openness },
        `${day}T12:00:00.000Z`,
      );
    await say('mentor', 2, '2029-11-02');
    await say('mentee', 3, '2030-01-10');
    await say(null, 1, '2030-02-03');
    const other = await bankOf(workspace, {}, DEEP);
    await other.unfold('Who said so, and when');
    expect(other.all('.changes li').map(({ textContent }) => textContent)).to.deep.equal([
      'Somebody on February 3, 2030: questions for everybody',
      'Ben Kowalski on January 10, 2030: questions that need real trust',
      'Ana Moreno on November 2, 2029: questions that need some trust',
    ]);
  });

  it('lists and finds deep questions whatever the two are ready for', async () => {
    const { workspace } = await aPair();
    const page = await bankOf(workspace, {}, DEEP);
    expect(page.listed).to.have.length(3);
    await page.search('depth 3');
    expect(page.listed).to.deep.equal(['What about depth 3?']);
  });

  it('holds what is made for those that the page says the mentee is among', async () => {
    const { workspace } = await aPair();
    const made = [aQuestion({ id: 'made', audience: ['remote'], text: 'How far away are you?' })];
    const page = await bankOf(workspace, {}, made);
    expect(page.suggested).to.deep.equal([]);
    page.element.setAttribute('audience', 'new remote');
    await page.settled();
    expect(page.suggested).to.deep.equal(['How far away are you?']);
  });
});

import { expect } from '@open-wc/testing';
import { pastTalk } from '@one-on-one/core/question-bank';
import { bankOf } from '../support/bank-page.js';
import { aPair } from '../support/past-meetings.js';
import { aQuestion } from '../support/questions.js';
import { waitUntil } from '../support/wait-until.js';

const DEEP = [1, 2, 3].map((depth) =>
  aQuestion({ id: `d${depth}`, depth: depth as 1, text: `What about depth ${depth}?` }),
);

describe('What is suggested in <one-on-one-question-bank>', () => {
  it('goes deeper once somebody says that the two are ready, says so, and not after it is undone', async () => {
    const { workspace } = await aPair();
    const page = await bankOf(workspace, {}, DEEP);
    expect(page.suggested).to.deep.equal(['What about depth 1?']);
    await page.choose('You two are ready for', '3');
    await waitUntil(() => page.suggested.length === 3, 'deeper ones are suggested');
    expect(page.texts('reason')).to.include('It goes deeper, as the two of you said you are ready for.');
    expect(await page.announced()).to.contain('Deeper questions are suggested');
    expect((await pastTalk(workspace)).openness).to.equal(3);
    await page.click('Undo');
    await waitUntil(() => page.suggested.length === 1, 'it is as before');
    expect(page.field('You two are ready for')).to.have.property('value', '1');
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

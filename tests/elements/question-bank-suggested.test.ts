import { expect } from '@open-wc/testing';
import { useQuestion } from '@one-on-one/core/question-bank';
import { enBankRows } from '../../packages/elements/src/localize/locales/en-bank-rows.js';
import { enCoverage } from '../../packages/elements/src/localize/locales/en-coverage.js';
import { bankOf, someBank } from '../support/bank-page.js';
import { aPair, meet } from '../support/past-meetings.js';
import { now } from '../support/question-pages.js';
import { aQuestion } from '../support/questions.js';
import { generated } from '../support/shipped-questions.js';
import { waitUntil } from '../support/wait-until.js';
import { aWorkspace, saved } from '../support/workspaces.js';

const why = (times: number, meetings: number, about = 'Feedback') =>
  enBankRows.reason({ kind: 'theme-neglected', theme: 'feedback', times, meetings }, about);

const suggestedTo = async (relationship: string) => {
  const workspace = aWorkspace({ viewer: 'mentor', relationship });
  await workspace.ready;
  return (await bankOf(workspace, {}, generated(70))).suggested.join();
};

describe('<one-on-one-question-bank>, what it suggests', () => {
  it('never calls the present meeting the last one', () => {
    expect(why(0, 1)).to.equal('No question about feedback so far in this meeting.');
    expect(why(0, 2)).to.equal('No question about feedback in your last meeting, nor so far in this one.');
    expect(why(1, 4)).to.equal(
      'Fewer questions about feedback than about other things in your last 3 meetings and so far in this one.',
    );
    expect(enBankRows.reason({ kind: 'not-lately', meetings: 13 }, '')).to.equal(
      'Not in your last 12 meetings.',
    );
    expect(enCoverage.heading(1)).to.equal('Questions that you talked about in this meeting');
    expect(enCoverage.heading(4)).to.equal(
      'Questions that you talked about in this meeting and the 3 before it',
    );
  });

  it('says no number of meetings where nobody knows it', () => {
    const kept = (when: { readonly ago?: number }) =>
      enBankRows.reason({ kind: 'parked', meetingId: 'regular-1', ...when }, '');
    const rested = (when: { readonly ago?: number }) => enBankRows.reason({ kind: 'rested', ...when }, '');
    expect(kept({ ago: 4 })).to.equal('You kept this for some day 4 meetings ago.');
    expect(kept({ ago: 0 })).to.equal('You kept this for some day in this meeting.');
    expect(kept({})).to.equal('You kept this for some day.');
    expect(rested({ ago: 1 })).to.equal('It came up in your last meeting and has rested since.');
    expect(rested({})).to.equal('It came up a while ago and has rested since.');
  });

  it('leaves the name that a page gives a theme as it is', () => {
    expect(why(0, 1, 'Führung bei Siemens')).to.contain('about Führung bei Siemens so far');
    expect(enBankRows.reason({ kind: 'need', need: 'growth-plan' }, 'Wachstum')).to.contain(
      'chose: Wachstum.',
    );
  });

  it('does not suggest again in this meeting what was put off, also after a reload, but in the next', async () => {
    const pair = await aPair();
    const page = await bankOf(pair.workspace, { count: '2' });
    const [first] = page.suggested;
    await page.click(`Not now: ${first}`);
    expect(await page.announced()).to.equal('Put off for this meeting.');
    page.element.remove();
    const again = await bankOf(pair.workspace, { count: '9' });
    expect(again.suggested).to.not.include(first);
    const { store } = pair;
    const theirs = aWorkspace({ store, viewer: 'mentee', relationship: 'pair' });
    await theirs.ready;
    expect((await bankOf(theirs, { count: '9' })).suggested).to.include(first);
    await meet(pair, 'The budget');
    await again.settled();
    expect(again.suggested).to.include(first);
  });

  it('says on request why to ask one, how to go on, and what can become of it', async () => {
    const page = await someBank({ count: '1' });
    const [text] = page.suggested;
    const whyButton = () =>
      page.all('[part=suggested] button').find((it) => it.getAttribute('aria-label') === `Why ask: ${text}`)!;
    whyButton().click();
    await page.settled();
    const [detail] = page.all('[part=suggested] [part=detail]');
    expect(detail!.textContent.replace(/\s+/g, ' ')).to.contain(
      'Why ask. It shows where somebody wants to go.',
    );
    expect(detail!.textContent).to.contain('What is the first step?').and.contain('Pass over it');
    expect(page.all('[part=list] [part=detail]')).to.have.length(0);
  });

  it('counts what the present meeting touched as such', async () => {
    const { workspace } = await aPair();
    await useQuestion(workspace, { questionId: 'career', outcome: 'asked', askedBy: 'mentor' }, now());
    await saved(workspace);
    const page = await bankOf(workspace, { theme: 'feedback' });
    expect(page.texts('reason')).to.deep.equal(['No question about feedback so far in this meeting.']);
  });

  it('suggests to every pair others in their first meeting, and to one pair the same', async () => {
    const [one, again, other] = [
      await suggestedTo('ana'),
      await suggestedTo('ana'),
      await suggestedTo('eve'),
    ];
    expect(again).to.equal(one);
    expect(other).to.not.equal(one);
  });

  it('suggests nothing that looks back before the two have met', async () => {
    const pair = await aPair();
    const page = await bankOf(pair.workspace, {}, [aQuestion({ looksBack: true, text: 'What stayed?' })]);
    expect(page.suggested).to.deep.equal([]);
    await meet(pair, 'The budget');
    await waitUntil(() => page.suggested.includes('What stayed?'), 'it is suggested');
  });
});

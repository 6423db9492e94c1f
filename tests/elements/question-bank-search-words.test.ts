import { expect } from '@open-wc/testing';
import { loadSearchWords, type SearchHelp } from '@one-on-one/core/question-bank';
import { Search } from '../../packages/elements/src/question-bank/reading/search.js';
import { bankOf, type BankPage } from '../support/bank-page.js';
import { aPair } from '../support/past-meetings.js';
import { aQuestion } from '../support/questions.js';
import { waitUntil } from '../support/wait-until.js';
import { replaceMember } from '../storage/databases.js';

const NOTHING = 'No question has all of these words. Try fewer, or other ones, or write your own.';

let giveBack = () => {};

/** A bank, and what lets the words come that it searches by, or not. */
async function onASlowLine() {
  let letGo = (_words: Promise<SearchHelp>) => {};
  const coming = new Promise<SearchHelp>((resolve) => (letGo = resolve));
  giveBack = replaceMember(Search.prototype, 'load', () => coming);
  const { workspace } = await aPair();
  // Of a topic that is called "burnout".
  const { topics } = await loadSearchWords('en');
  const [id] = topics.find(({ words }) => words.includes('burnout'))!.ids;
  const page = await bankOf(workspace, { count: '0' }, [aQuestion({ id: id!, text: 'What is heavy now?' })]);
  return { page, letGo };
}

/** Resolves once somebody who types has stopped: that time passes at once. */
const afterQuiet = () =>
  new Promise<void>((resolve) => {
    const { setTimeout: set } = globalThis;
    const restore = replaceMember(globalThis, 'setTimeout', (task: () => void, milliseconds = 0) => {
      if (milliseconds !== 500) return set(task, milliseconds);
      restore();
      return set(() => {
        task();
        resolve();
      });
    });
  });

const says = (page: BankPage, words: string) =>
  waitUntil(() => page.all('[aria-live=polite]')[0]?.textContent.trim() === words, words);

describe('<one-on-one-question-bank> before it knows what people call things', () => {
  afterEach(() => giveBack());

  it('does not say that nothing is found, and then says what is', async () => {
    const { page, letGo } = await onASlowLine();
    await page.search('burnout');
    expect(page.texts('empty')).to.deep.equal([]);
    letGo(loadSearchWords('en'));
    await waitUntil(() => page.listed.length > 0, 'it is found');
    await says(page, '1 question');
  });

  it('says so, also to those who listen, once that is sure', async () => {
    const { page, letGo } = await onASlowLine();
    const quiet = afterQuiet();
    await page.search('elephant');
    await quiet; // whoever stopped typing would have been told by then
    expect(await page.announced()).to.equal('');
    letGo(loadSearchWords('en'));
    await waitUntil(() => page.texts('empty')[0] === NOTHING, 'it is said');
    await says(page, NOTHING);
  });

  it('says so where they do not come', async () => {
    const { page, letGo } = await onASlowLine();
    await page.search('burnout');
    letGo(Promise.reject(new TypeError('Failed to fetch')));
    await waitUntil(() => page.texts('empty')[0] === NOTHING, 'it is said');
  });
});

import { expect } from '@open-wc/testing';
import { bankOf, openBank, someBank } from '../support/bank-page.js';
import { aPair } from '../support/past-meetings.js';
import { generated, shipping } from '../support/shipped-questions.js';
import { waitUntil } from '../support/wait-until.js';

const long = async (count: number) =>
  bankOf((await aPair()).workspace, { count: '0', multiple: '' }, generated(count));

describe('<one-on-one-question-bank> with very many questions', () => {
  it('draws those near the screen alone, each with its place in the whole', async () => {
    const page = await long(10_000);
    expect(page.listed.length).to.be.lessThan(100);
    const [row] = page.all('[role=listitem]');
    expect([row!.ariaSetSize, row!.ariaPosInSet]).to.deep.equal(['10000', '1']);
  });

  it('draws on as one goes through it, so that whoever reads row by row comes to the last', async () => {
    const page = await long(400);
    for (let last = ''; last !== 'What is number 399 to you?';) {
      const row = page.all('[role=listitem]').at(-1)!;
      row.scrollIntoView({ block: 'end' });
      row.querySelector('input')!.focus({ preventScroll: true });
      last = row.querySelector('[part=text]')!.textContent.trim();
      if (last !== 'What is number 399 to you?')
        await waitUntil(() => page.listed.at(-1) !== last, `there is more after ${last}`);
    }
    expect(page.all('[role=listitem]').at(-1)!.ariaPosInSet).to.equal('400');
    expect(page.listed.length).to.be.lessThan(200);
    expect(page.focusedName).to.contain('number 399');
    window.scrollTo(0, 0);
  });

  it('has everything there as text for the browser’s own search', async () => {
    const page = await long(1500);
    expect(page.element.renderRoot.textContent).to.contain('What is number 1499 to you?');
    const many = await long(10_000);
    expect(many.element.renderRoot.textContent).to.not.contain('What is number 9999 to you?');
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'f', ctrlKey: true }));
    expect(many.element.renderRoot.textContent).to.contain('What is number 9999 to you?');
  });

  it('stays within its own width, however narrow the margins of the page are', async () => {
    const page = await long(100);
    const whole = page.element.getBoundingClientRect();
    const list = page.all('[part=list]')[0]!.getBoundingClientRect();
    expect([list.left >= whole.left, list.right <= whole.right]).to.deep.equal([true, true]);
  });

  it('finds the last one at once', async () => {
    const page = await long(10_000);
    await page.search('9999');
    expect(page.listed).to.deep.equal(['What is number 9999 to you?']);
    expect(page.texts('found')).to.deep.equal(['1 of 10000 questions']);
  });

  it('says so where the questions do not come, and tries again', async () => {
    let isThere = false;
    const questions = generated(3);
    const giveBack = shipping(() =>
      isThere ? Promise.resolve(questions) : Promise.reject(new TypeError('Failed to fetch')),
    );
    try {
      const page = await openBank((await aPair()).workspace, { count: '0' });
      await page.says('The questions could not be loaded.');
      isThere = true;
      await page.click('Try again');
      await page.says('What is number 0 to you?');
      expect(page.all('[part~=missing]')).to.have.length(0);
    } finally {
      giveBack();
    }
  });

  it('takes what a page adds, replaces and hides, and refuses what is not right with its place', async () => {
    const page = await someBank({ count: '0' });
    let refused = '';
    page.element.addEventListener('one-on-one-error', ({ detail }) => (refused = detail.message));
    const good = { hideThemes: ['career'], themes: [{ id: 'sales', name: 'Sales' }] };
    const bad = { questions: [{ id: 'x' }] };
    page.element.packs = [good, bad as never];
    await page.says('Questions of this page are left out: 1 › questions › 0');
    expect(refused).to.contain('1.questions.0');
    expect(page.listed).to.not.include('What about career?');
    await page.click('More');
    expect(page.button('Sales')).to.exist;
  });

  it('takes one pack without a list, and none where a framework sets nothing', async () => {
    const page = await someBank({ count: '0' });
    page.element.packs = { hide: ['career'] } as never;
    await page.says('8 questions');
    page.element.packs = null as never;
    await page.says('9 questions');
    page.element.packs = undefined as never;
    await page.search('career');
    expect(page.listed).to.include('What about career?');
  });

  it('takes a pack from JSON inside of it', async () => {
    const page = await someBank({ count: '0' });
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify({ hide: ['career'] });
    page.element.append(script);
    page.element.requestUpdate();
    await page.says('8 questions');
    expect(page.listed).to.not.include('What about career?');
  });
});

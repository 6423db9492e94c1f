import '@one-on-one/elements/workspace/define.js';
import { expect, fixture, html } from '@open-wc/testing';
import { createMemoryStorage } from '@one-on-one/core';
import { BankPage, bankOf, SOME, someBank } from '../support/bank-page.js';
import { aPair } from '../support/past-meetings.js';
import { aQuestion } from '../support/questions.js';
import { shipping } from '../support/shipped-questions.js';
import { waitUntil } from '../support/wait-until.js';

/** More than a short list of what can hurt. */
const MANY_THAT_HURT = Array.from({ length: 25 }, (_, index) =>
  aQuestion({ id: `hurt-${index}`, theme: 'inclusion', text: `What hurts, ${index}?`, sensitive: true }),
);

describe('<one-on-one-question-bank>, a picker for everybody', () => {
  it('describes each question where it is taken, with the reason why it is suggested', async () => {
    const page = await someBank({ count: '1', multiple: '' });
    const described = (part: string) => {
      const ids = page.all(`[part=${part}] .check`)[0]!.getAttribute('aria-describedby')!.split(' ');
      return ids
        .flatMap((id) => page.all(`#${CSS.escape(id)}`))
        .map((each) => each.textContent.replace(/\s+/g, ' ').trim());
    };
    expect(described('suggested')).to.deep.equal(['New to the two of you.', 'Relationship Either of you']);
    expect(described('list')).to.deep.equal(['Relationship Either of you']);
    expect(page.all('[part=list]')[0]!.getAttribute('aria-labelledby')).to.equal('heading');
    await expect(page.element).to.be.accessible();
  });

  it('goes with the arrows from one question to the next, and back', async () => {
    const page = await someBank({ count: '1' });
    const [suggested, first, second] = page.all('.take');
    suggested!.focus();
    await page.press(suggested!, 'ArrowDown');
    expect(page.focused).to.equal(first);
    await page.press(first!, 'ArrowDown');
    expect(page.focused).to.equal(second);
    await page.press(second!, 'ArrowUp');
    expect(page.focused).to.equal(first);
    await page.press(page.all('.take').at(-1)!, 'ArrowDown');
    expect(page.focused).to.equal(first);
  });

  it('keeps the focus on what hides sensitive questions again, however long the list has become', async () => {
    const { workspace } = await aPair();
    const page = await bankOf(workspace, { count: '0' }, [...SOME, ...MANY_THAT_HURT]);
    page.button('Show sensitive questions').focus();
    await page.click('Show sensitive questions');
    expect(page.all('[part=list]')[0]!.dataset['count']).to.equal('35');
    expect(page.focusedName).to.equal('Hide sensitive questions');
    await page.click('Hide sensitive questions');
    expect(page.focusedName).to.equal('Show sensitive questions');
  });

  it('says what filters leave out of what is searched for, and lets go of them', async () => {
    const page = await someBank({ count: '0', theme: 'career' });
    await page.search('feedback');
    await page.says('1 question has all of these words, and the filters leave it out.');
    expect(page.texts('found')).to.deep.equal(['0 of 9 questions']);
    await waitUntil(
      () =>
        page.all('[aria-live=polite]').some((each) => each.textContent.includes('the filters leave it out')),
      'it is said',
    );
    page.part('empty').querySelector('button')!.click();
    await page.settled();
    expect(page.listed).to.deep.equal(['What about feedback?']);
    await page.search('nobody says this');
    await page.says('No question has all of these words.');
  });

  it('names no language of a question that the page brought', async () => {
    const { workspace } = await aPair();
    const page = await bankOf(workspace, { count: '0', lang: 'de' });
    page.element.packs = [{ questions: [aQuestion({ id: 'ours', theme: 'career', text: 'Was nun?' })] }];
    await waitUntil(() => page.listed.includes('Was nun?'), 'it is there');
    const langs = page.all('[part=list] [part=text]').map((each) => [each.textContent, each.lang]);
    expect(langs).to.deep.include(['Was nun?', '']);
    expect(langs).to.deep.include(['What about career?', 'de']);
  });

  it('suggests what is made for those who the page says the mentee is, also where that is said around it', async () => {
    const giveBack = shipping(async () => [
      aQuestion({ id: 'any', theme: 'career', text: 'For anybody?' }),
      aQuestion({ id: 'new', theme: 'career', text: 'For who is new?', audience: ['new'] }),
    ]);
    const suggested = async (audience: string) => {
      const root = await fixture(
        html`<one-on-one-workspace
          relationship="pair"
          viewer="mentor"
          audience=${audience}
          .storage=${createMemoryStorage()}
        >
          <one-on-one-question-bank></one-on-one-question-bank>
        </one-on-one-workspace>`,
      );
      const bank = root.querySelector('one-on-one-question-bank')!;
      const page = new BankPage(bank, undefined as never);
      await waitUntil(() => page.suggested.length > 0, 'something is suggested');
      return page.suggested.sort();
    };
    try {
      expect(await suggested('')).to.deep.equal(['For anybody?']);
      expect(await suggested('new')).to.deep.equal(['For anybody?', 'For who is new?']);
    } finally {
      giveBack();
    }
  });
});

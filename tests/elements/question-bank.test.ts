import { expect, fixture, html } from '@open-wc/testing';
import type { OneOnOneQuestionBank } from '@one-on-one/elements/question-bank';
import { bankOf, someBank } from '../support/bank-page.js';
import { aPair, meet } from '../support/past-meetings.js';
import { waitUntil } from '../support/wait-until.js';
import { titles } from '../support/workspaces.js';

describe('<one-on-one-question-bank>', () => {
  it('lists what it has, with theme, who asks and depth, and says how many', async () => {
    const page = await someBank({ multiple: '' });
    expect(page.listed).to.have.length(9);
    const [row] = page.all('[part=list] [role=listitem]');
    expect([row!.ariaSetSize, row!.ariaPosInSet]).to.deep.equal(['9', '1']);
    expect(row!.textContent.replace(/\s+/g, ' ')).to.contain('Relationship Either of you');
    expect(row!.querySelector('.dots')!.getAttribute('aria-label')).to.equal('Depth 1 of 3');
    expect(page.texts('found')).to.deep.equal(['9 questions']);
  });

  it('finds as one types, whatever the case and accents, by all words, and by the name of a theme', async () => {
    const page = await someBank();
    await page.search('OU cafe');
    expect(page.listed).to.deep.equal(['Où est le café où tu réfléchis?']);
    expect(page.texts('found')).to.deep.equal(['1 of 9 questions']);
    await page.search('inclusion what');
    expect(page.listed).to.deep.equal(['What about inclusion?']);
    await page.search('elephant');
    await page.says('No question has all of these words.');
  });

  it('keeps to theme, depth, who asks and stage, by attributes and by hand', async () => {
    const page = await someBank({ theme: 'career' });
    expect(page.listed).to.have.length(3);
    await page.click('More');
    await page.choose('Depth', '3');
    expect(page.listed).to.deep.equal(['What do you doubt?']);
    expect(page.element.depth).to.equal(3);
    await page.click('Clear filters');
    await page.choose('Who asks', 'mentee');
    expect(page.listed).to.have.length(9);
    await page.choose('Stage', 'check-in');
    expect(page.listed).to.deep.equal(['Où est le café où tu réfléchis?']);
    await page.click('Less');
    expect(page.button('More (2)').getAttribute('aria-expanded')).to.equal('false');
  });

  it('puts one on the agenda with one click, which can be taken back', async () => {
    const page = await someBank();
    await page.click('Add to the agenda: What about career?');
    expect(titles(page.workspace)).to.deep.equal(['What about career?']);
    const { item } = page.workspace.state.items[0]!;
    expect([item.sourceQuestionId, item.theme]).to.deep.equal(['career', 'career']);
    await page.says('On the agenda');
    await page.click('On the agenda: What about career?');
    expect(titles(page.workspace)).to.have.length(1);
    await page.click('Undo');
    expect(titles(page.workspace)).to.deep.equal([]);
  });

  it('puts several on the agenda at once, or one with Enter', async () => {
    const page = await someBank({ multiple: '' });
    for (const text of ['What about career?', 'What about feedback?'])
      page
        .all<HTMLInputElement>('[part=list] input')
        .find((it) => it.labels![0]!.textContent === text)!
        .click();
    await page.settled();
    await page.click('Add 2 to the agenda');
    expect(titles(page.workspace)).to.have.members(['What about career?', 'What about feedback?']);
    await page.press(page.all('[part=list] input:enabled')[0]!, 'Enter');
    expect(titles(page.workspace)).to.have.length(3);
    await page.click('Add to the agenda');
    expect(await page.announced()).to.contain('Tick the questions');
  });

  it('goes from the search into the list with the arrow, and puts what is ticked on the agenda with Enter', async () => {
    const page = await someBank({ multiple: '' });
    await page.search('about');
    await page.press(page.field('Search questions'), 'ArrowDown');
    expect(page.focusedName).to.equal(page.listed[0]);
    const [first, second] = page.all<HTMLInputElement>('[part=list] input');
    first!.click();
    await page.settled();
    await page.press(second!, 'Enter');
    expect(titles(page.workspace)).to.have.members(page.listed.slice(0, 2));
    await page.says('2 questions are on the agenda.');
  });

  it('lets the page take what was chosen instead', async () => {
    const page = await someBank();
    const taken: unknown[] = [];
    page.element.addEventListener('one-on-one-question-pick', (event) => {
      event.preventDefault();
      taken.push(...event.detail.questions);
    });
    await page.click('Add to the agenda: What about career?');
    expect(taken).to.deep.equal([{ id: 'career', text: 'What about career?', theme: 'career' }]);
    expect(titles(page.workspace)).to.deep.equal([]);
  });

  it('asks the agenda that it is for', async () => {
    const page = await someBank({ for: 'the-agenda' });
    const agenda = await fixture<HTMLElement>(html`<div id="the-agenda"></div>`);
    let asked = 0;
    agenda.addEventListener('one-on-one-agenda-item-add', (event) => {
      event.claim(({ questions }) => {
        asked += questions?.length ?? 0;
        return true;
      });
    });
    await page.click('Add to the agenda: What about career?');
    expect(asked).to.equal(1);
    expect(titles(page.workspace)).to.deep.equal([]);
  });

  it('suggests as many as wanted, the same for a seed, with a reason; another comes for one put off', async () => {
    const page = await someBank({ seed: 'a', count: '2' });
    const before = page.suggested;
    expect(before).to.have.length(2);
    expect(page.texts('reason')).to.deep.equal(['New to the two of you.', 'New to the two of you.']);
    await page.click(`Not now: ${before[0]}`);
    expect(page.suggested).to.have.length(2).and.not.include(before[0]);
    await page.click('Undo');
    expect(page.suggested).to.deep.equal(before);
  });

  it('suggests nothing deeper than the pair is open for, but finds it', async () => {
    const page = await someBank({ count: '50' });
    expect(page.suggested).to.not.include('What do you doubt?');
    await page.search('doubt');
    expect(page.listed).to.deep.equal(['What do you doubt?']);
  });

  it('says which theme the last meetings left out', async () => {
    const pair = await aPair();
    pair.workspace.run('agenda-item-add', {
      titles: ['What about career?'],
      questions: [{ id: 'career', theme: 'career' }],
    });
    await meet(pair);
    const page = await bankOf(pair.workspace, { theme: 'feedback' });
    expect(page.texts('reason')).to.deep.equal([
      'No question about feedback in your last meeting, nor so far in this one.',
    ]);
  });

  it('offers "Done" where it can be closed, and tells of it', async () => {
    const page = await someBank({ closable: '' });
    let closed = 0;
    page.element.addEventListener('close', () => (closed += 1));
    await page.click('Done');
    expect(closed).to.equal(1);
  });

  it('asks in the language of the page, also where its own words are English', async () => {
    const { workspace } = await aPair();
    const page = await bankOf(workspace);
    const element = await fixture<OneOnOneQuestionBank>(
      html`<one-on-one-question-bank
        lang="de"
        relationship=${page.element.relationship!}
      ></one-on-one-question-bank>`,
    );
    await waitUntil(() => element.renderRoot.querySelector('[part=text]'), 'questions');
    const text = element.renderRoot.querySelector<HTMLElement>('[part=list] [part=text]')!;
    expect([text.lang, text.textContent.trim()]).to.deep.equal([
      'de',
      'Welcher Teil des Arbeitstages ist dir der liebste?',
    ]);
  });
});

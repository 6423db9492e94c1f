import '@one-on-one/elements/agenda/define.js';
import '@one-on-one/elements/question-bank/define.js';
import '@one-on-one/elements/workspace/define.js';
import { expect, fixture, html } from '@open-wc/testing';
import { createMemoryStorage } from '@one-on-one/core';
import { THEMES } from '@one-on-one/core/question-bank';
import type { OneOnOneWorkspace } from '@one-on-one/elements';
import { someBank, SOME } from '../support/bank-page.js';
import { shipping } from '../support/shipped-questions.js';
import { appears, waitUntil } from '../support/wait-until.js';

const textsIn = (bank: { readonly renderRoot: ParentNode }) =>
  [...bank.renderRoot.querySelectorAll('[part=list] [part=text]')].map((it) => it.textContent.trim());
const json = (text: string) => {
  const script = Object.assign(document.createElement('script'), { type: 'application/json' });
  script.textContent = text;
  return script;
};

describe('The packs of a page', () => {
  let giveBack = () => {};
  beforeEach(() => (giveBack = shipping(async () => SOME)));
  afterEach(() => giveBack());

  it('reach the bank that an agenda opens, said once at the workspace, and change with it', async () => {
    const question = { ...SOME[1]!, text: 'What keeps you here?' };
    const packs = [
      { hideThemes: ['career'], themes: [{ id: 'sales', name: 'Sales' }], questions: [question] },
    ];
    const root = await fixture<OneOnOneWorkspace>(html`
      <one-on-one-workspace .storage=${createMemoryStorage()} .questionPacks=${packs}>
        <one-on-one-agenda></one-on-one-agenda>
      </one-on-one-workspace>
    `);
    const agenda = root.querySelector('one-on-one-agenda')!;
    (
      await appears('the button', () =>
        agenda.renderRoot.querySelector<HTMLElement>('#questions[aria-haspopup]'),
      )
    ).click();
    const bank = await appears('the bank', () => agenda.renderRoot.querySelector('one-on-one-question-bank'));
    await waitUntil(() => textsIn(bank).length > 0, 'questions');
    expect(textsIn(bank)).to.include('What keeps you here?');
    expect(textsIn(bank)).to.not.include('What about career?');
    expect(textsIn(bank)).to.not.include('What about engagement?');
    root.questionPacks = [];
    await waitUntil(() => textsIn(bank).includes('What about career?'), 'the change');
  });

  it('can be said in the JSON of the workspace; those of a bank come after them', async () => {
    const root = await fixture<OneOnOneWorkspace>(html`
      <one-on-one-workspace .storage=${createMemoryStorage()}>
        ${json('{ "questionPacks": { "hide": ["career", "feedback"] } }')}
        <one-on-one-question-bank .packs=${[{ questions: [SOME[5]!] }]}></one-on-one-question-bank>
      </one-on-one-workspace>
    `);
    const bank = root.querySelector('one-on-one-question-bank')!;
    await waitUntil(() => textsIn(bank).length > 0, 'questions');
    expect(textsIn(bank)).to.include(SOME[5]!.text).and.not.include('What about feedback?');
    document.body.append(bank);
    await waitUntil(() => textsIn(bank).includes('What about feedback?'), 'it is under no such root');
    bank.remove();
  });

  it('are read when their JSON comes after the bank, and when its text does', async () => {
    const page = await someBank({ count: '0' });
    const script = json('{ "hide": ["career"] }');
    page.element.append(script);
    await waitUntil(() => !page.listed.includes('What about career?'), 'it is hidden');
    script.textContent = '{ "hide": ["feedback"] }';
    await waitUntil(() => !page.listed.includes('What about feedback?'), 'the other one is hidden');
    script.remove();
    await waitUntil(() => page.listed.includes('What about feedback?'), 'nothing is hidden');
  });

  it('tell where they say what nobody knows, and the rest works', async () => {
    const page = await someBank({ count: '0' });
    const told: unknown[] = [];
    page.element.addEventListener('one-on-one-error', ({ detail }) => told.push(detail.details));
    page.element.append(json('{ "hideTheme": ["career"], "hideThemes": ["inclusoin"], "hide": ["career"] }'));
    await page.says('What this page says of its questions at hideTheme has no effect');
    await page.says('What this page says of its questions at hideThemes › 0 has no effect');
    expect(told).to.deep.equal([{ path: [0, 'hideTheme'] }, { path: [0, 'hideThemes', 0] }]);
    expect(page.listed).to.not.include('What about career?');
  });

  it('tell of a question that the workspace hides with its theme', async () => {
    const questions = SOME.slice(0, 8);
    const root = await fixture<OneOnOneWorkspace>(html`
      <one-on-one-workspace
        .storage=${createMemoryStorage()}
        .questionPacks=${[{ hideThemes: ['career', 'inclusion'] }]}
      >
        <one-on-one-question-bank
          .packs=${[{ themes: [{ id: 'inclusion', name: 'All of us' }], questions }]}
        ></one-on-one-question-bank>
      </one-on-one-workspace>
    `);
    const bank = root.querySelector('one-on-one-question-bank')!;
    const notices = () =>
      [...bank.renderRoot.querySelectorAll('[part~=refused]')].map((it) => it.textContent.trim());
    await waitUntil(() => notices().length > 0, 'it is told');
    const at = questions.flatMap(({ theme }, index) => (theme === 'career' ? [index] : []));
    expect(notices()).to.deep.equal(
      at.map(
        (index) =>
          `What this page says of its questions at 1 › questions › ${index} › theme has no effect: there is nothing of that name here.`,
      ),
    );
    await waitUntil(
      () =>
        textsIn(bank).join() ===
        THEMES.filter((one) => one !== 'career')
          .map((one) => `What about ${one}?`)
          .join(),
      'the others',
    );
  });

  it('are refused with line and column where their JSON is none; the rest works', async () => {
    const page = await someBank({ count: '0' });
    const refused: unknown[] = [];
    page.element.addEventListener('one-on-one-error', ({ detail }) => refused.push(detail.details));
    page.element.packs = [{ hide: ['career'] }];
    page.element.append(json('{\n  "hide": ["feedback",]\n}'));
    await page.says('Questions of this page are left out: 1 › line 2, column 23 is not right.');
    expect(refused).to.deep.equal([{ path: [1], at: { line: 2, column: 23 } }]);
    expect(page.listed).to.include('What about feedback?').and.not.include('What about career?');
    page.element.packs = [];
    await page.says('Questions of this page are left out: line 2, column 23 is not right.');
  });

  it('can be several children', async () => {
    const page = await someBank({ count: '0' });
    page.element.append(json('{"hide":["career"]}'), json('{"hide":["feedback"]}'));
    await waitUntil(() => page.listed.length === 7, 'both are heeded');
    expect(page.listed).to.not.include.members(['What about career?', 'What about feedback?']);
  });

  it('can be a list in one child, of which each is checked for itself', async () => {
    const page = await someBank({ count: '0' });
    page.element.packs = [{ hide: ['deep'] }];
    page.element.append(json('[{"hide":["career"]},{"hide":"hurt"},{"hide":["feedback"]}]'));
    await page.says('Questions of this page are left out: 2 › hide is not right.');
    expect(page.listed).to.have.length(6);
    expect(page.listed).to.not.include.members(['What about career?', 'What about feedback?']);
  });

  it('are refused in plain words where they are no packs', async () => {
    const page = await someBank({ count: '0' });
    const script = json('7');
    page.element.append(script);
    for (const text of ['7', 'null', '[[]]']) {
      script.textContent = text;
      await page.says(
        'Questions of this page are left out: a pack of questions is an object, which begins with “{”.',
      );
      script.textContent = '[]';
      await waitUntil(() => page.all('[part~=refused]').length === 0, 'no packs are right');
    }
  });

  it('leave a question of one’s own a place where they hide every theme', async () => {
    const page = await someBank({ count: '0' });
    page.element.append(json(JSON.stringify({ hideThemes: THEMES })));
    await page.says('There are no questions here.');
    await page.click('Write your own');
    await page.type('Your question', 'What is left?');
    await page.click('Keep it');
    await page.says('Your question is kept.');
    expect(page.listed).to.deep.equal(['What is left?']);
  });

  it('go with as many suggestions as ever, below a heading as ever, once nothing is said of either', async () => {
    const page = await someBank({ count: '1', 'heading-level': '4' });
    page.element.removeAttribute('count');
    page.element.removeAttribute('heading-level');
    await waitUntil(() => page.suggested.length === 3, 'three are suggested');
    expect(page.all('[role=heading]').map((each) => each.ariaLevel)).to.deep.equal(['2', '3']);
    page.element.setAttribute('heading-level', 'foo');
    await page.settled();
    expect(page.all('[role=heading]').map((each) => each.ariaLevel)).to.deep.equal(['2', '3']);
  });
});

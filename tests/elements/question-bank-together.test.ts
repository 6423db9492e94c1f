import { expect, fixture, html } from '@open-wc/testing';
import { createMemoryStorage, MemoryStore } from '@one-on-one/core';
import { questionUses, useQuestion } from '@one-on-one/core/question-bank';
import '@one-on-one/elements/workspace/define.js';
import { BankPage, bankOf } from '../support/bank-page.js';
import { aPair } from '../support/past-meetings.js';
import { now } from '../support/question-pages.js';
import { appears } from '../support/wait-until.js';
import { aWorkspace, idOf, saved } from '../support/workspaces.js';

describe('<one-on-one-question-bank>, beside others', () => {
  it('hears on one page what another bank keeps', async () => {
    const { workspace } = await aPair();
    const [one, other] = [await bankOf(workspace, { count: '0' }), await bankOf(workspace, { count: '0' })];
    await one.open('What about career?');
    await one.click('Make it a favorite');
    await other.says('Career Either of you Favorite');
    await other.open('What about career?');
    await other.click('We asked it');
    await one.says('Not asked after all');
    await one.says('Asked');
  });

  it('hears what is kept in another tab, and nothing any more once it is gone', async () => {
    const { store, workspace } = await aPair();
    const page = await bankOf(workspace, { count: '0' });
    const tab = aWorkspace({ store, viewer: 'mentor', relationship: 'pair' });
    await tab.ready;
    await useQuestion(tab, { questionId: 'career', outcome: 'asked', askedBy: 'mentor' }, now());
    await page.says('Career Either of you Asked');

    page.element.remove();
    await page.settled();
    let reads = 0;
    const { list } = workspace.storage;
    workspace.storage.list = (range, options) => {
      if (range.prefix.includes('kept-question')) reads += 1;
      return list.call(workspace.storage, range, options);
    };
    await useQuestion(tab, { questionId: 'feedback', outcome: 'asked', askedBy: 'mentor' }, now());
    await page.settled();
    expect(reads).to.equal(0);
  });

  it('says of what is kept when that was by the clock of the workspace around it', async () => {
    const now = '2031-05-06T07:08:09.000Z';
    const store = new MemoryStore();
    const root = await fixture(
      html`<one-on-one-workspace
        relationship="pair"
        viewer="mentor"
        .storage=${createMemoryStorage({ store })}
        .clock=${{ now: () => now }}
      >
        <one-on-one-question-bank></one-on-one-question-bank>
      </one-on-one-workspace>`,
    );
    const bank = root.querySelector('one-on-one-question-bank')!;
    const page = new BankPage(bank, aWorkspace());
    const why = await appears('the questions', () => page.all('[part=list] .why')[0]);
    why.click();
    await page.settled();
    await page.click('We asked it');
    await page.says('Asked in this meeting');
    await page.says('Asked May 6 ');
    await page.choose('You two are ready for questions', '2');
    await page.says('on May 6: questions that need some trust');
    const kept = [...store.records()].map(({ value }) => value as { type: string; createdAt: string });
    expect(
      kept.filter(({ type }) => type === 'question-use').map(({ createdAt }) => createdAt),
    ).to.deep.equal([now]);
  });

  it('hears what the agenda says of a question, once that is stored', async () => {
    const { workspace } = await aPair();
    workspace.run('agenda-item-add', {
      titles: ['What about career?'],
      questions: [{ id: 'career', theme: 'career' }],
    });
    await saved(workspace);
    const page = await bankOf(workspace, { count: '0' });
    const { commit } = workspace.storage;
    let goOn = () => {};
    const held = new Promise<void>((resolve) => (goOn = resolve));
    workspace.storage.commit = async (...writes) => {
      await held;
      return commit.apply(workspace.storage, writes);
    };
    workspace.run('agenda-item-discuss', { id: idOf(workspace, 'What about career?') });
    await page.settled();
    expect(page.element.renderRoot.textContent).to.not.contain('Asked');
    goOn();
    await page.says('Asked January 10');
    workspace.run('agenda-item-reopen', { id: idOf(workspace, 'What about career?') });
    await saved(workspace);
    await page.settled();
    await page.settled();
    expect(page.element.renderRoot.textContent).to.not.contain('Asked');
  });

  it('says nothing of what was taken back in another tab already', async () => {
    const { store, workspace } = await aPair();
    const page = await bankOf(workspace, { count: '0' });
    const tab = aWorkspace({ store, viewer: 'mentor', relationship: 'pair' });
    await tab.ready;
    await page.open('What about career?');
    await page.click('We asked it');
    await page.says('Asked in this meeting.');
    await useQuestion(tab, { questionId: 'career', outcome: null, askedBy: 'mentor' }, now());
    await page.click('Undo');
    expect(await page.announced()).to.equal('This could not be taken back.');
    expect(await questionUses(workspace)).to.deep.equal([]);
  });
});

import { expect } from '@open-wc/testing';
import { keptQuestions, questionUses } from '@one-on-one/core/question-bank';
import { bankOf, someBank } from '../support/bank-page.js';
import { aPair } from '../support/past-meetings.js';
import { write } from '../support/question-pages.js';
import { waitUntil } from '../support/wait-until.js';
import { aWorkspace } from '../support/workspaces.js';

const outcomes = async (page: Awaited<ReturnType<typeof someBank>>) =>
  (await questionUses(page.workspace)).map(({ questionId, outcome }) => `${questionId} ${outcome}`);

describe('<one-on-one-question-bank>, what becomes of questions', () => {
  it('says on request why to ask, how to go on and what to mind', async () => {
    const page = await someBank();
    await page.open('What do you doubt?');
    await page.says('Why ask. It shows where somebody wants to go.');
    await page.says('Then. What is the first step?');
    await page.says('Mind. Only with time to listen.');
    await page.click('Less: What do you doubt?');
    expect(page.all('[part=detail]')).to.have.length(0);
  });

  it('keeps that one was asked, and takes it back', async () => {
    const page = await someBank();
    await page.open('What about career?');
    await page.click('We asked it');
    await page.says('Asked in this meeting.');
    expect(await outcomes(page)).to.deep.equal(['career asked']);
    await page.click('Undo');
    await page.says('We asked it');
    expect(await outcomes(page)).to.deep.equal([]);
  });

  it('shows no more what is never wanted again, until it is brought back', async () => {
    const page = await someBank({ count: '0' });
    await page.open('What about career?');
    await page.click('Never again');
    await page.says('8 questions');
    await page.says('It is not suggested to you again.'); // the other one may still ask it
    expect(page.listed).to.not.include('What about career?');
    await page.click('More');
    await page.choose('Show', 'never-again');
    expect(page.listed).to.deep.equal(['What about career?']);
    await page.click('Bring it back');
    await page.says('There is none that you never want again.');
    expect(await outcomes(page)).to.deep.equal([]);
  });

  it('keeps some for some day, and favorites; both are suggested first', async () => {
    const page = await someBank({ count: '1' });
    await page.open('What about feedback?');
    await page.click('Keep it for some day');
    await page.says('Kept for some day.');
    await page.click('Make it a favorite');
    await page.says('It is a favorite now.');
    await page.click('More');
    await page.choose('Show', 'favourites');
    expect(page.listed).to.deep.equal(['What about feedback?']);
    await page.choose('Show', 'parked');
    expect(page.listed).to.deep.equal(['What about feedback?']);
  });

  it('keeps a question of one’s own, changes it and lets it go, each to be taken back', async () => {
    const page = await someBank();
    await page.click('Write your own');
    expect(page.focusedName).to.contain('Your question');
    await page.click('Keep it');
    await page.says('Write the question first.');
    await page.type('Your question', 'What do we owe each other?');
    await page.choose('Theme', 'feedback');
    await page.click('Keep it');
    await page.says('Your question is kept.');
    expect(page.listed[0]).to.equal('What do we owe each other?');
    await page.says('Feedback Either of you Your own');

    await page.open('What do we owe each other?');
    await page.click('Edit');
    await page.type('Your question', 'What do we owe ourselves?');
    await page.click('Keep it');
    await page.says('Your question is kept.');
    expect(page.listed[0]).to.equal('What do we owe ourselves?');
    await page.click('Undo');
    await page.says('What do we owe each other?');

    await page.click('Remove');
    await page.says('is removed.');
    expect(page.listed).to.have.length(9);
    await page.click('Undo');
    await page.says('10 questions');
  });

  it('has back what was typed and let go of', async () => {
    const page = await someBank();
    await page.click('Write your own');
    await page.type('Your question', 'What do we');
    await page.click('Cancel');
    await page.click('Undo');
    expect(page.field<HTMLTextAreaElement>('Your question').value).to.equal('What do we');
  });

  it('lets go of a question half typed when another one is edited, and has it back', async () => {
    const page = await someBank();
    await page.click('Write your own');
    await page.type('Your question', 'What do we owe each other?');
    await page.choose('Theme', 'feedback');
    await page.click('Keep it');
    await page.says('Your question is kept.');
    await page.click('Write your own');
    await page.type('Your question', 'What do we');
    await page.open('What do we owe each other?');
    await page.click('Edit');
    const field = () => page.field<HTMLTextAreaElement>('Your question').value;
    expect(field()).to.equal('What do we owe each other?');
    await page.click('Undo');
    expect(field()).to.equal('What do we');
  });

  it('shows nothing of what somebody edits to the next who looks', async () => {
    const workspace = aWorkspace();
    await workspace.ready;
    const page = await bankOf(workspace);
    await page.click('Write your own');
    await page.click('I am the mentor');
    await page.type('Your question', 'What do I hide?');
    await page.click('Keep it');
    await page.says('Your question is kept.');
    await page.open('What do I hide?');
    await page.click('Edit');
    workspace.setViewer(workspace.state.mentee.id);
    await waitUntil(() => !page.element.renderRoot.textContent.includes('What do I hide?'), 'gone');
    expect(page.all('[part=own]')).to.have.length(0);
    await page.click('Write your own');
    await page.click('Keep it');
    await page.says('Write the question first.');
  });

  it('takes back only what was put on the agenda from here', async () => {
    const page = await someBank();
    await page.click('Add to the agenda: What about career?');
    await page.says('Undo');
    page.workspace.run('agenda-item-add', { titles: ['Typed since'] });
    await page.click('Undo');
    expect(page.workspace.state.items.map(({ item }) => item.title)).to.deep.equal([
      'What about career?',
      'Typed since',
    ]);
  });

  it('keeps the theme, the depth and who asks of what is changed, also through a reload', async () => {
    const { workspace } = await aPair();
    const page = await bankOf(workspace);
    await page.click('Write your own');
    await page.type('Your question', 'What do we owe each other?');
    await page.choose('Theme', 'feedback');
    await page.choose('Depth', '3');
    await page.choose('Who asks', 'mentor');
    await page.click('Keep it');
    await page.says('Your question is kept.');
    await page.open('What do we owe each other?');
    await page.click('Edit');
    await page.type('Your question', 'What do we owe ourselves?');
    page.element.remove();

    const again = await bankOf(workspace);
    await again.says('What do we owe each other?');
    expect(again.field('Theme').value).to.equal('feedback');
    expect(again.field('Depth').value).to.equal('3');
    await again.click('Keep it');
    await again.says('Your question is kept.');
    const [own] = await keptQuestions(workspace);
    expect(own).to.deep.include({
      text: 'What do we owe ourselves?',
      theme: 'feedback',
      depth: 3,
      asker: 'mentor',
    });
  });

  it('asks who it is before somebody keeps something for themselves', async () => {
    const workspace = aWorkspace();
    await workspace.ready;
    const page = await bankOf(workspace);
    await page.open('What about career?');
    expect(() => page.button('Make it a favorite')).to.throw();
    await page.click('Write your own');
    await page.click('I am the mentee');
    expect(workspace.state.viewer).to.equal(workspace.state.mentee.id);
    expect(page.field<HTMLTextAreaElement>('Your question').value).to.equal('');
  });

  it('shows what can hurt only after a word about it, to whoever wants it', async () => {
    const page = await someBank();
    await page.search('belong');
    expect(page.listed).to.deep.equal([]);
    await page.says('1 sensitive question is not shown. Some questions touch on what can hurt');
    await page.click('Show sensitive questions');
    expect(page.listed).to.deep.equal(['When did you not belong?']);
    await page.click('Add to the agenda: When did you not belong?');
    expect(page.workspace.state.items[0]!.item.noteTaking).to.equal('off');
  });

  it('changes nothing where it is to be read', async () => {
    const page = await someBank({ readonly: '', multiple: '', count: '0' });
    await page.open('What about career?');
    expect(page.all('.ways,[part=own],[part=foot] button')).to.have.length(0);
    expect(page.all('[part=list] input:enabled')).to.have.length(0);
  });

  it('offers never to ask one again also where it was asked in this meeting', async () => {
    const page = await someBank({ count: '0' });
    await page.open('What about career?');
    await page.click('We asked it');
    await page.says('Asked in this meeting.');
    expect(() => page.button('Pass over it')).to.throw();
    await page.click('Never again');
    await page.says('It is not suggested to you again.');
    expect(page.listed).to.not.include('What about career?');
    expect((await outcomes(page)).sort()).to.deep.equal(['career asked', 'career never-again']);
    await page.click('Undo');
    await waitUntil(() => page.listed.includes('What about career?'), 'it is taken back');
    expect(await outcomes(page)).to.deep.equal(['career asked']);
  });

  it('removes a question once, however often that is clicked, and says nothing else of it', async () => {
    const { workspace } = await aPair();
    await write(workspace);
    const page = await bankOf(workspace, { count: '0' });
    await page.open('What do we owe each other?');
    const button = page.button('Remove');
    button.click();
    button.click();
    expect(await page.announced()).to.equal('“What do we owe each other?” is removed.');
    expect(page.texts('failed')).to.deep.equal([]);
  });

  it('says that something could not be kept, and keeps on showing what is', async () => {
    const page = await someBank();
    page.workspace.storage.commit = () => Promise.reject(new Error('gone'));
    await page.open('What about career?');
    await page.click('We asked it');
    await page.says('This could not be saved.');
    expect(page.button('We asked it')).to.exist;
  });
});

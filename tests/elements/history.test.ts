import { expect } from '@open-wc/testing';
import { createMemoryStorage, type StorageAdapter } from '@one-on-one/core';
import type { OneOnOneHistory } from '@one-on-one/elements/history';
import { loseSearch } from '../support/history-states.js';
import { aHistory, allIn, says } from '../support/history-page.js';
import { aPair, meet, type Pair } from '../support/past-meetings.js';
import { waitUntil } from '../support/wait-until.js';
import { aWorkspace, saved } from '../support/workspaces.js';

const gone = () => Promise.reject(new Error('gone'));

const textOf = (element: OneOnOneHistory) => element.renderRoot.textContent.replace(/\s+/g, ' ');

/** Two meetings, the first of which has one of everything. */
async function aPast(): Promise<Pair> {
  const pair = await aPair('mentor');
  const { workspace } = pair;
  workspace.run('meeting-edit', { objective: 'settle the budget' });
  workspace.run('decision-add', { statement: 'We ask for more', decidedBy: 'both' });
  workspace.run('action-item-add', { title: 'Write to Lena', ownerId: 'mentee', dueDate: '2030-02-01' });
  workspace.run('win-add', { text: 'The talk went well', about: 'mentee' });
  workspace.run('note-write', { body: 'All is **well**' });
  workspace.run('note-write', { body: 'my own thoughts', private: true });
  await meet(pair, 'Budget for spring');
  workspace.run('meeting-skip', { reason: 'Ben was ill' });
  await saved(workspace);
  return pair;
}

describe('<one-on-one-history>', () => {
  it('says what it is for while there is no past', async () => {
    const { workspace } = await aPair();
    const element = await aHistory(workspace);
    await says(element, 'No past meetings yet.');
    expect(allIn(element, 'input')).to.have.length(0);
  });

  it('shows the meetings, the last first, with their place in the whole and what became of them', async () => {
    const { workspace } = await aPast();
    const element = await aHistory(workspace);
    await says(element, 'settle the budget');
    const rows = allIn(element, '[role=listitem]');
    expect(rows.map((row) => [row.ariaSetSize, row.ariaPosInSet])).to.deep.equal([
      ['2', '1'],
      ['2', '2'],
    ]);
    expect(rows[0]!.textContent).to.contain('Skipped: Ben was ill');
    expect(rows[1]!.textContent).to.contain('1 decision');
  });

  it('says what kind of meeting it was, where it was a special one', async () => {
    const pair = await aPair();
    pair.workspace.run('agenda-item-add', { titles: ['Where you want to be'], kind: 'career' });
    await meet(pair);
    await meet(pair, 'The budget');
    const element = await aHistory(pair.workspace);
    await says(element, 'Career talk');
    expect(allIn(element, '.meta').map((meta) => meta.textContent.includes('Career talk'))).to.deep.equal([
      false,
      true,
    ]);
  });

  it('reads a few meetings at a time, so that a page goes on scrolling, and all that are on screen', async () => {
    const pair = await aPair();
    for (let held = 0; held < 12; held += 1) await meet(pair);
    const storage = createMemoryStorage({ store: pair.store });
    const sizes: number[] = [];
    const watching: StorageAdapter = {
      ...storage,
      get: (keys, options) => {
        if (keys.every(([, , kind]) => kind === 'meeting')) sizes.push(keys.length);
        return storage.get(keys, options);
      },
    };
    const workspace = aWorkspace({ storage: watching, viewer: 'mentor', relationship: 'pair' });
    await workspace.ready;
    sizes.length = 0;
    const element = await aHistory(workspace);
    await waitUntil(() => allIn(element, '[part~=meeting]').length === 12, 'all are there');
    expect(sizes).to.deep.equal([5, 5, 2]);
  });

  it('opens a meeting to all that was said in it', async () => {
    const { workspace } = await aPast();
    const element = await aHistory(workspace);
    await says(element, 'settle the budget');
    allIn(element, 'summary')[1]!.click();
    for (const text of [
      'We ask for more',
      'Write to Lena',
      'Budget for spring',
      'The talk went well',
      'well',
    ])
      await says(element, text);
    await says(element, 'my own thoughts');
    expect(allIn(element, "[part~='private']")[0]!.textContent).to.contain('Only you');
  });

  it('shows a meeting that is closed beside it', async () => {
    const pair = await aPair();
    const element = await aHistory(pair.workspace);
    await says(element, 'No past meetings yet.');
    await meet(pair, 'Budget');
    await says(element, '1 topic');
  });

  it('finds as one types, and lets go with Escape', async () => {
    const { workspace } = await aPast();
    const element = await aHistory(workspace);
    await says(element, 'settle the budget');
    const [field] = allIn<HTMLInputElement>(element, 'input');
    field!.value = 'SPRING';
    field!.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await says(element, 'Found in 1 meeting');
    expect(allIn(element, 'mark').map((mark) => mark.textContent)).to.deep.equal(['spring']);
    field!.value = 'nowhere';
    field!.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await says(element, 'Nothing found.');
    field!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
    await waitUntil(() => allIn(element, '[role=listitem]').length === 2, 'both meetings');
    expect(field!.value).to.equal('');
  });

  it('shows nothing of the other person', async () => {
    const { store } = await aPast();
    const workspace = aWorkspace({ store, viewer: 'mentee', relationship: 'pair' });
    await workspace.ready;
    const element = await aHistory(workspace);
    await says(element, 'settle the budget');
    allIn(element, 'summary')[1]!.click();
    await says(element, 'We ask for more');
    expect(textOf(element)).not.to.contain('my own thoughts');
  });

  it('lets go of what was private as soon as somebody else looks', async () => {
    const { store } = await aPast();
    const workspace = aWorkspace({ store, relationship: 'pair' });
    await workspace.ready;
    workspace.setViewer('mentor');
    const element = await aHistory(workspace);
    await says(element, 'settle the budget');
    allIn(element, 'summary')[1]!.click();
    await says(element, 'my own thoughts');
    workspace.setViewer('mentee');
    await waitUntil(() => !textOf(element).includes('my own thoughts'), 'nothing private');
    await saved(workspace);
    await says(element, 'settle the budget');
    allIn(element, 'summary')[1]!.click();
    await says(element, 'We ask for more');
    expect(textOf(element)).not.to.contain('my own thoughts');
  });

  it('is "Last time" with a limit of one, and open', async () => {
    const pair = await aPast();
    await meet(pair, 'Holidays');
    const element = await aHistory(pair.workspace, 1);
    await says(element, 'Holidays');
    expect(textOf(element)).to.contain('Last time');
    expect(allIn(element, 'summary')).to.have.length(1);
    expect(allIn(element, 'input')).to.have.length(0);
  });

  it('says when storage does not answer, and tries again', async () => {
    const { workspace } = await aPast();
    const { get } = workspace.storage;
    workspace.storage.get = () => Promise.reject(new Error('gone'));
    const element = await aHistory(workspace);
    await says(element, 'Past meetings could not be read.');
    workspace.storage.get = get;
    allIn(element, 'button')[0]!.click();
    await says(element, 'settle the budget');
  });

  it('says that the search did not come, once however much is typed, and searches once it comes', async () => {
    const { workspace } = await aPast();
    const element = await aHistory(workspace);
    await says(element, 'settle the budget');
    const giveBack = loseSearch();
    const codes: string[] = [];
    element.addEventListener('one-on-one-error', ({ detail }) => codes.push(detail.code));
    const [field] = allIn<HTMLInputElement>(element, 'input');
    for (const value of ['spr', 'spring']) {
      field!.value = value;
      field!.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await says(element, 'The search could not be loaded.');
    }
    giveBack();
    expect(codes).to.have.length(1);
    allIn(element, '[part=error] button')[0]!.click();
    expect(element.shadowRoot!.activeElement).to.equal(field);
    await says(element, 'Found in 1 meeting');
    expect(allIn(element, '[part=error]')).to.be.empty;
  });

  it('says that meetings could not be read to search them, and reads them once storage answers', async () => {
    const { workspace } = await aPast();
    const element = await aHistory(workspace);
    await says(element, 'settle the budget');
    const { list, get } = workspace.storage;
    Object.assign(workspace.storage, { list: gone, get: gone });
    const [field] = allIn<HTMLInputElement>(element, 'input');
    field!.value = 'spring';
    field!.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await says(element, 'Past meetings could not be read.');
    Object.assign(workspace.storage, { list, get });
    allIn(element, '[part=error] button')[0]!.click();
    await says(element, 'Found in 1 meeting');
  });

  for (const theme of ['light', 'dark'] as const) {
    for (const dir of ['ltr', 'rtl']) {
      it(`has no accessibility violations, ${theme}, ${dir}`, async () => {
        const page = document.body.style;
        page.colorScheme = theme;
        page.background = theme === 'light' ? 'white' : '#121212';
        page.color = 'CanvasText';
        document.documentElement.dir = dir;
        const { workspace } = await aPast();
        const element = await aHistory(workspace);
        await says(element, 'settle the budget');
        allIn(element, 'summary')[1]!.click();
        await says(element, 'my own thoughts');
        await expect(element).to.be.accessible();
        document.body.removeAttribute('style');
        document.documentElement.removeAttribute('dir');
      });
    }
  }
});

import { expect } from '@open-wc/testing';
import { MemoryStore } from '@one-on-one/core';
import { writeQuestion } from '@one-on-one/core/question-bank';
import { tellReaders } from '../../packages/elements/src/workspace/storage-readers.js';
import { bankOf } from '../support/bank-page.js';
import { holdCall } from '../support/hold-call.js';
import { now, write } from '../support/question-pages.js';
import { aSilentStorage } from '../support/silent-storage.js';
import { waitUntil } from '../support/wait-until.js';
import { aWorkspace, saved } from '../support/workspaces.js';

const OWE = 'What do we owe each other?';
const OURSELVES = 'What do we owe ourselves?';

/** A bank with a question of one’s own, which reads again only where it is told to. */
async function aBank() {
  const workspace = aWorkspace({
    storage: aSilentStorage(new MemoryStore()),
    viewer: 'mentor',
    relationship: 'pair',
  });
  await workspace.ready;
  await write(workspace);
  await saved(workspace);
  const page = await bankOf(workspace, { count: '0' });
  await page.says(OWE);
  return page;
}

type Page = Awaited<ReturnType<typeof aBank>>;

/** What is read next is overtaken by another reading, which waits until it is let go. */
function overtakeReading({ workspace }: Page): () => void {
  const { storage } = workspace;
  const { list } = storage;
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  let readings = 0;
  storage.list = async (range, options) => {
    if (range.prefix.includes('kept-question')) {
      readings += 1;
      if (readings > 1) await held;
      else tellReaders(workspace);
    }
    return list.call(storage, range, options);
  };
  return letGo;
}

describe('<one-on-one-question-bank>, while it reads again', () => {
  it('offers to take back what was kept, though that was read late', async () => {
    const page = await aBank();
    await page.open(OWE);
    await page.click('Edit');
    await page.type('Your question', OURSELVES);
    const letGo = overtakeReading(page);
    await page.click('Keep it');
    await waitUntil(() => page.all('[part=own]').length === 0, 'it is kept');
    expect(page.listed[0]).to.equal(OWE);
    letGo();
    await waitUntil(() => page.listed[0] === OURSELVES, 'it is read');
    await page.click('Undo');
    await waitUntil(() => page.listed[0] === OWE, 'it is taken back');
  });

  it('offers to take back what was removed, though that was read late', async () => {
    const page = await aBank();
    await page.open(OWE);
    const letGo = overtakeReading(page);
    await page.click('Remove');
    await waitUntil(async () => (await page.announced()).includes('is removed.'), 'it is removed');
    letGo();
    await waitUntil(() => !page.listed.includes(OWE), 'it is read');
    await page.click('Undo');
    await waitUntil(() => page.listed[0] === OWE, 'it is taken back');
  });

  it('takes back no more what somebody else wrote over before it was read', async () => {
    const page = await aBank();
    await page.open(OWE);
    await page.click('Edit');
    await page.type('Your question', OURSELVES);
    const { commit } = page.workspace.storage;
    page.workspace.storage.commit = async (...args) => {
      page.workspace.storage.commit = commit;
      await commit.call(page.workspace.storage, ...args);
      const other = {
        id: 'own',
        text: 'In the other tab?',
        theme: 'feedback',
        depth: 1,
        askedBy: 'either',
      } as const;
      await writeQuestion(page.workspace, { ...other, base: OURSELVES }, now());
    };
    await page.click('Keep it');
    await waitUntil(() => page.listed[0] === 'In the other tab?', 'it is read');
    await page.settled();
    expect(page.all('[part=undo]')).to.have.length(0);
  });

  it('takes back a question of several lines, which is kept as one', async () => {
    const page = await aBank();
    await page.click('Write your own');
    await page.type('Your question', 'What do we owe\n each other now?');
    await page.click('Keep it');
    await page.says('Your question is kept.');
    expect(page.listed[0]).to.equal('What do we owe  each other now?');
    await page.click('Undo');
    await waitUntil(() => page.listed[0] === OWE, 'it is taken back');
  });

  it('shows nothing of what was deleted, however far it had been read', async () => {
    const page = await aBank();
    const { workspace } = page;
    for (let steps = 0; steps < 40; steps += 1) {
      const goOn = holdCall(workspace.storage, 'list');
      tellReaders(workspace);
      await page.settled();
      goOn();
      for (let step = 0; step < steps; step += 1) await Promise.resolve();
      const letGo = holdCall(workspace.storage, 'list');
      tellReaders(workspace, 'pair');
      page.element.requestUpdate();
      await page.settled();
      expect(page.listed, `after ${steps} steps`).to.not.include(OWE);
      letGo();
      await waitUntil(() => page.listed.includes(OWE), 'it is read again');
    }
  });
});

import { expect } from '@open-wc/testing';
import { MemoryStore } from '@one-on-one/core';
import { actionsOf } from '../support/actions-page.js';
import { aFailingStorage, type Trouble } from '../support/failing-storage.js';
import { watched } from '../support/past-meetings.js';
import { waitUntil } from '../support/wait-until.js';
import { aWorkspace, saved } from '../support/workspaces.js';

/** Ana and Ben, who settled one action in each of so many meetings, and have one open. */
async function aHistory(meetings: number, more: Partial<Parameters<typeof aWorkspace>[0]> = {}) {
  const workspace = aWorkspace({ relationship: 'ben', viewer: 'mentor', ...more });
  await workspace.ready;
  for (let number = 1; number <= meetings; number += 1) {
    const id = `settled-${number}`;
    const ownerId = number % 2 ? 'mentor' : 'mentee';
    workspace.run('action-item-add', { id, title: `Settled ${number}`, ownerId });
    if (number === 1) workspace.run('action-item-drop', { id, why: 'it is gone' });
    else workspace.run('action-item-complete', { id });
    workspace.run('meeting-close', {});
  }
  workspace.run('action-item-add', { title: 'Open', ownerId: 'mentor' });
  await saved(workspace);
  return workspace;
}

const earlier = (page: Awaited<ReturnType<typeof actionsOf>>) =>
  page.all('[part=earlier] [part=action-title]').map((it) => it.textContent.trim());

/** A page of two meetings with something settled in each, and what its storage has trouble with. */
async function withTrouble() {
  const store = new MemoryStore();
  await aHistory(2, { store });
  const trouble: Trouble = {};
  const storage = aFailingStorage(store, trouble);
  const fresh = aWorkspace({ storage, relationship: 'ben', viewer: 'mentor' });
  await fresh.ready;
  const page = await actionsOf(fresh, { scope: 'all' });
  await waitUntil(() => page.all('[part=earlier]')[0], 'there is more');
  return { page, trouble };
}

describe('<one-on-one-action-items scope="all">', () => {
  it('shows what was settled in earlier meetings, some at a time, the last first', async () => {
    const page = await actionsOf(await aHistory(7), { scope: 'all' });
    await waitUntil(() => page.all('[part=earlier]')[0], 'there is more');
    expect(earlier(page)).to.be.empty;
    expect(page.all('[part=earlier] :is([role=heading], ul)'), 'a part without anything in it').to.be.empty;
    await page.click('Show what was settled earlier');
    await waitUntil(() => earlier(page).length === 5, 'five are there');
    expect(earlier(page)).to.deep.equal(['Settled 7', 'Settled 6', 'Settled 5', 'Settled 4', 'Settled 3']);
    await page.click('Show more');
    await waitUntil(() => earlier(page).length === 7, 'all are there');
    expect(page.texts('dropped')[0]).to.contain('Dropped: it is gone');
    expect(page.focusedName).to.equal('Settled earlier');
    expect(page.all('[part=earlier] > .button')).to.be.empty;
    expect(page.texts('open')).to.have.length(1);
  });

  it('reads nothing of them before somebody asks', async () => {
    const workspace = await aHistory(3);
    const { storage, asked } = watched(workspace.storage);
    const fresh = aWorkspace({ storage, relationship: 'ben', viewer: 'mentor' });
    await fresh.ready;
    const page = await actionsOf(fresh, { scope: 'all' });
    await waitUntil(() => page.all('[part=earlier]')[0], 'there is more');
    const ofThem = () => asked.filter((key) => /action\/regular-[12]$/.test(key));
    expect(ofThem()).to.be.empty;
    await page.click('Show what was settled earlier');
    await waitUntil(() => earlier(page).length === 3, 'they are there');
    expect(ofThem()).not.to.be.empty;
  });

  it('takes one up again that is its owner\u2019s, and shows only those of one where that was said', async () => {
    const page = await actionsOf(await aHistory(4), { scope: 'all', owner: 'mentor' });
    await waitUntil(() => page.all('[part=earlier]')[0], 'there is more');
    await page.click('Show what was settled earlier');
    await waitUntil(() => earlier(page).length === 2, 'they are there');
    expect(earlier(page)).to.deep.equal(['Settled 3', 'Settled 1']);
    await page.tick('Settled 3');
    expect(page.workspace.state.actions.map(({ title }) => title)).to.include('Settled 3');
    expect(earlier(page)).to.deep.equal(['Settled 1']);
    await expect(page.element).to.be.accessible();
  });

  it('says that nothing was settled, with the focus there, where nothing was', async () => {
    const workspace = aWorkspace({ relationship: 'ben', viewer: 'mentor' });
    await workspace.ready;
    workspace.run('meeting-close', {});
    await saved(workspace);
    const page = await actionsOf(workspace, { scope: 'all' });
    await waitUntil(() => page.all('[part=earlier]')[0], 'there is more');
    await page.click('Show what was settled earlier');
    await waitUntil(() => page.focusedName !== '' && page.all('#none-earlier')[0], 'it is said');
    expect(page.focusedName).to.equal('Nothing was settled of those meetings.');
    expect(page.all('[part=earlier] [role=heading]')).to.be.empty;
  });

  it('has nothing more to show in a first meeting, nor where only what is open is to be seen', async () => {
    const first = await actionsOf(await aHistory(0), { scope: 'all' });
    const open = await actionsOf(await aHistory(2));
    expect([...first.all('[part=earlier]'), ...open.all('[part=earlier]')]).to.be.empty;
  });

  it('shows them where only what is typed cannot be stored', async () => {
    const { page, trouble } = await withTrouble();
    trouble.refuseCommits = 'quota';
    await page.type('New action', 'Write');
    await waitUntil(() => page.workspace.state.save.kind === 'failed', 'it is refused');
    await page.click('Show what was settled earlier');
    await waitUntil(() => earlier(page).length === 2, 'they are there');
  });

  it('says that they could not be read where storage fails, and shows them once it answers', async () => {
    const { page, trouble } = await withTrouble();
    trouble.refuse = 'io';
    await page.click('Show what was settled earlier');
    await waitUntil(() => page.all('[part=earlier] [role=alert]')[0], 'it is said');
    expect(page.texts('earlier')[0]).to.contain('could not be read').and.not.contain('Nothing was settled');
    expect(await page.announced()).not.to.contain('is shown');
    trouble.refuse = undefined;
    await page.click('Show what was settled earlier');
    await waitUntil(() => earlier(page).length === 2, 'they are there');
    expect(page.all('[part=earlier] [role=alert]')).to.be.empty;
  });

  it('leaves the focus where somebody types by the time they are read', async () => {
    const { page, trouble } = await withTrouble();
    let answer = () => {};
    trouble.wait = new Promise((resolve) => (answer = resolve));
    page.button('Show what was settled earlier').focus();
    await page.click('Show what was settled earlier');
    await page.type('New action', 'Write');
    answer();
    await waitUntil(() => earlier(page).length === 2, 'they are there');
    await page.settled();
    expect(page.focusedName).to.equal('New action');
  });
});

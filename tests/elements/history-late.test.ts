import { createMemoryStorage } from '@one-on-one/core';
import { expect } from '@open-wc/testing';
import { aHistory } from '../support/history-page.js';
import { aPair, meet } from '../support/past-meetings.js';
import { waitUntil } from '../support/wait-until.js';
import { aWorkspace, saved, titles } from '../support/workspaces.js';

describe('<one-on-one-history> a topic that storage put into a meeting of long ago', () => {
  it('comes along to the present meeting once that meeting comes into sight', async () => {
    const { store, workspace } = await aPair('mentor');
    const pair = { store, workspace };
    workspace.run('agenda-item-add', { titles: ['Late'], id: 'late' });
    await saved(workspace);
    const key = ['shared', 'pair', 'item', 'regular-1', 'late'];
    const { value, revision } = store.read(key)!;
    workspace.run('agenda-item-remove', { id: 'late', base: 'Late' });
    for (let seq = 1; seq <= 6; seq += 1) await meet(pair, `Topic ${seq}`);
    await workspace.close();
    const storage = createMemoryStorage({ store });
    const { revision: now } = store.read(key)!;
    await storage.commit([{ kind: 'put', key, value, revision: `${revision}-again`, ifRevision: now }]);
    const again = aWorkspace({ store, viewer: 'mentor', relationship: 'pair' });
    await again.ready;
    await saved(again);
    expect(titles(again)).to.deep.equal([]);
    await aHistory(again);
    await waitUntil(() => titles(again).join() === 'Late', 'it comes along');
  });
});

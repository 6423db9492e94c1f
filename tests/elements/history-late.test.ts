import '@one-on-one/elements/history/define.js';
import { createMemoryStorage } from '@one-on-one/core';
import { expect, fixture, html } from '@open-wc/testing';
import type { OneOnOneHistory } from '@one-on-one/elements/history';
import { offerWorkspace } from '../support/hand-made-workspace.js';
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
    offerWorkspace(again, 'history-late');
    await fixture<OneOnOneHistory>(
      html`<one-on-one-history relationship="history-late"></one-on-one-history>`,
    );
    await waitUntil(() => titles(again).join() === 'Late', 'it comes along');
  });
});

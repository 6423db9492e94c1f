import { MemoryStore, wipe } from '@one-on-one/core';
import { expect } from '@open-wc/testing';
import { aWorkspace, saved, until } from '../support/workspaces.js';

describe('Somebody who wiped what was theirs at an earlier visit', () => {
  it('keeps what they type before they say who they are', async () => {
    const store = new MemoryStore();
    const first = aWorkspace({ store, relationship: 'pair-1' });
    await saved(first);
    first.setViewer('mentor');
    first.run('agenda-item-add', { titles: ['Only Ana'], private: true });
    await saved(first);
    await wipe(first, { now: '2030-01-11T09:00:00.000Z' });
    await first.close();
    const again = aWorkspace({ store, relationship: 'pair-1' });
    await saved(again);
    again.setDraft('new-item', { text: 'typed since' });
    await saved(again);
    again.setViewer('mentor');
    again.run('agenda-item-add', { titles: ['Written since'], private: true });
    await saved(again);
    await again.refresh();
    await until(again, ({ status }) => status === 'ready');
    expect(again.state.viewer).to.equal('mentor');
    expect(again.state.items.map(({ item }) => item.title)).to.deep.equal(['Written since']);
    expect(again.state.drafts.get('new-item')?.text).to.equal('typed since');
  });
});

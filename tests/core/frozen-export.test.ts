import { expect } from '@open-wc/testing';
import { MemoryStore } from '@one-on-one/core';
import { documentOf, exported, imported } from '../support/exports.js';
import { picture } from '../support/histories.js';
import { aWorkspace } from '../support/workspaces.js';

describe('The export format, version 1', () => {
  it('is taken in as it was written when it was frozen, and is still what is written today (B40)', async () => {
    const answer = await fetch(new URL('./frozen/export-1.json', import.meta.url));
    const text = await answer.text();
    const { relationship } = documentOf(text);
    const store = new MemoryStore();
    const { counts, notes } = await imported(store, text, { relationship });
    expect([counts.new, notes]).to.deep.equal([documentOf(text).records.length, []]);
    expect(await exported(store, true, relationship)).to.equal(text);
    const workspace = aWorkspace({ store, relationship, viewer: 'mentor' });
    await workspace.ready;
    expect(picture(workspace)).to.deep.equal({
      items: [
        ['Spring budget', 'open', 15, 'decide', false],
        ['Say sorry', 'open', undefined, undefined, true],
      ],
      parked: [['Holidays', 'open', undefined, undefined, false]],
      dropped: [['Old plans', 'dropped', undefined, undefined, false]],
      meeting: ['decide on the budget', '2030-01-17T14:00:00.000Z', 60],
      names: ['Ana', undefined],
    });
    expect(workspace.state.drafts.get('new-item')?.text).to.equal('Half a thought');
  });
});

import { expect } from '@open-wc/testing';
import { MemoryStore } from '@one-on-one/core';
import { opened, refusal, settled } from '../support/meetings.js';
import { parked, withTopics } from '../support/topics.js';
import { titles } from '../support/workspaces.js';

describe('How a meeting ends, as the page says', () => {
  const policies = { carryOver: 'none', lockAfterDays: 0 } as const;

  it('holds as long as the two have chosen nothing else', async () => {
    const store = new MemoryStore();
    const workspace = await opened({ store, policies });
    expect(workspace.state.series).to.include(policies);
    workspace.run('agenda-item-add', { titles: ['Budget'] });
    workspace.run('meeting-close', {});
    expect([titles(workspace), parked(workspace)]).to.deep.equal([[], ['Budget']]);
    expect(refusal(() => workspace.run('meeting-reopen', { id: 'regular-1' }))).to.equal(
      'invalid status out-of-range',
    );
    workspace.run('series-edit', { carryOver: 'all', lockAfterDays: 7 });
    await settled(workspace);
    const again = await opened({ store, policies });
    expect(again.state.series).to.include({ carryOver: 'all', lockAfterDays: 7 });
  });

  it('is there again once the first choice of the two is taken back', async () => {
    const workspace = await opened({ policies });
    workspace.run('series-edit', { carryOver: 'all', lengthMinutes: 30 });
    workspace.undo();
    expect(workspace.state.series).to.include({ ...policies, lengthMinutes: 45 });
  });

  it('is asked about where the page says nothing', async () => {
    const workspace = await withTopics('Budget');
    expect(workspace.state.series?.carryOver).to.equal('ask');
    expect(workspace.state.series).not.to.have.property('lockAfterDays');
  });
});

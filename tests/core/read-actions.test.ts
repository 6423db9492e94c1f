import { createMemoryStorage, MemoryStore } from '@one-on-one/core';
import { readActions } from '@one-on-one/core/transfer';
import { expect } from '@open-wc/testing';
import { opened } from '../support/meetings.js';
import { saved } from '../support/workspaces.js';

describe('Reading all actions', () => {
  it('answers those of every meeting, settled ones too, the earlier day first and what has none last', async () => {
    const store = new MemoryStore();
    const workspace = await opened({ store });
    const add = (id: string, dueDate?: string) =>
      workspace.run('action-item-add', { title: id, id, ownerId: 'mentor', ...(dueDate && { dueDate }) });
    add('some-day');
    add('later', '2030-03-01');
    add('removed', '2030-01-01');
    workspace.run('action-item-remove', { id: 'removed' });
    workspace.run('meeting-close', {});
    add('sooner', '2030-02-01');
    add('whenever');
    workspace.run('action-item-complete', { id: 'later' });
    await saved(workspace);
    const storage = createMemoryStorage({ store });
    await storage.commit([
      {
        kind: 'put',
        key: ['shared', 'pair-1', 'action', 'regular-1', 'odd'],
        value: { odd: true },
        revision: 'r',
        ifRevision: null,
      },
      {
        kind: 'put',
        key: ['shared', 'pair-2', 'action', 'regular-1', 'x'],
        value: null,
        revision: 's',
        ifRevision: null,
      },
    ]);
    const actions = await readActions(storage, 'pair-1');
    expect(actions.map(({ id }) => id)).to.deep.equal(['sooner', 'later', 'some-day', 'whenever']);
    expect(actions.map(({ status }) => status)).to.deep.equal(['open', 'done', 'open', 'open']);
  });
});

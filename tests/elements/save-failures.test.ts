import '@one-on-one/elements/workspace/define.js';
import { MemoryStore, operations } from '@one-on-one/core';
import type { OneOnOneErrorEvent, OneOnOneWorkspace } from '@one-on-one/elements';
import { expect, fixture, html } from '@open-wc/testing';
import { joinWorkspace } from '../../packages/elements/src/workspace/open-workspaces.js';
import { aFailingStorage, type Trouble } from '../support/failing-storage.js';
import { saved, until } from '../support/workspaces.js';

describe('A page', () => {
  it('is told once, by one-on-one-error, why its workspace cannot save', async () => {
    const trouble: Trouble = {};
    const storage = aFailingStorage(new MemoryStore(), trouble);
    const codes: string[] = [];
    const root = await fixture<OneOnOneWorkspace>(html`
      <one-on-one-workspace
        .storage=${storage}
        @one-on-one-error=${({ detail }: OneOnOneErrorEvent) => codes.push(detail.code)}
      ></one-on-one-workspace>
    `);
    await root.ready;
    const { workspace, leave } = joinWorkspace({ storage });
    workspace.equip(operations);
    trouble.refuseCommits = 'quota';
    workspace.run('agenda-item-add', { titles: ['A'] });
    await until(workspace, ({ save }) => save.kind === 'failed');
    workspace.run('agenda-item-add', { titles: ['B'] });
    trouble.refuseCommits = undefined;
    workspace.retry();
    await saved(workspace);
    leave();
    expect(codes).to.deep.equal(['quota']);
  });
});

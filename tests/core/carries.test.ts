import { expect } from '@open-wc/testing';
import { isStale, MemoryStore } from '@one-on-one/core';
import * as fc from 'fast-check';
import { takeOver } from '../support/copies.js';
import { opened, settled } from '../support/meetings.js';
import { runsOf } from '../support/runs-of.js';
import { itemOf, withTopics } from '../support/topics.js';
import { titles } from '../support/workspaces.js';

describe('How often a topic was carried over', () => {
  it('counts the meetings that were held, and none that was skipped, called off or missed', async () => {
    const workspace = await withTopics('Budget');
    const carries = () => itemOf(workspace, 'Budget')!.carryCount;
    workspace.run('meeting-close', {});
    workspace.run('meeting-skip', {});
    workspace.run('meeting-cancel', { role: 'mentee' });
    workspace.run('meeting-miss', {});
    expect([workspace.state.meeting.id, carries()]).to.deep.equal(['regular-5', 1]);
    expect(isStale(itemOf(workspace, 'Budget')!)).to.equal(false);
    workspace.run('meeting-close', {});
    workspace.run('meeting-close', {});
    expect([carries(), isStale(itemOf(workspace, 'Budget')!)]).to.deep.equal([3, true]);
  });

  it('counts neither parking nor putting back', async () => {
    const workspace = await withTopics('Budget');
    workspace.run('agenda-item-park', { id: 'budget' });
    expect(workspace.state.parked[0]!.item.carryCount).to.equal(0);
    workspace.run('meeting-close', {});
    workspace.run('agenda-item-restore', { id: workspace.state.parked[0]!.item.id });
    expect([titles(workspace), itemOf(workspace, 'Budget')!.carryCount]).to.deep.equal([['Budget'], 0]);
  });

  it('counts a meeting that left it to wait in the backlog, once', async () => {
    const workspace = await withTopics('Budget');
    workspace.run('meeting-close', { backlog: ['budget'] });
    expect(workspace.state.parked[0]!.item.carryCount).to.equal(1);
    workspace.run('agenda-item-restore', { id: workspace.state.parked[0]!.item.id });
    expect(itemOf(workspace, 'Budget')!.carryCount).to.equal(1);
  });

  it('counts the same for what one keeps for oneself', async () => {
    const workspace = await opened();
    workspace.run('agenda-item-add', { titles: ['Mine'], private: true });
    const counts: number[] = [];
    for (const kind of ['meeting-skip', 'meeting-close', 'meeting-miss'] as const) {
      workspace.run(kind, {});
      await settled(workspace);
      counts.push(itemOf(workspace, 'Mine')!.carryCount);
    }
    expect(counts).to.deep.equal([0, 1, 1]);
  });

  it('stays as it was where the meeting is opened again, and counts once when that is closed again', async () => {
    const workspace = await withTopics('Budget');
    for (let round = 0; round < 2; round += 1) {
      workspace.run('meeting-close', {});
      workspace.run('meeting-reopen', { id: 'regular-1' });
      expect(itemOf(workspace, 'Budget')!.carryCount).to.equal(0);
    }
    workspace.run('meeting-close', {});
    expect(itemOf(workspace, 'Budget')!.carryCount).to.equal(1);
  });
});

describe('Laws of how often a topic was carried over', function () {
  this.timeout(120_000);

  it('law 2: it is the number of meetings held since it was raised, however many were not, and whatever was parked', async () => {
    const ends = ['close', 'close', 'skip', 'cancel', 'miss', 'park'] as const;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...ends), { maxLength: 8 }), async (row) => {
        const workspace = await withTopics('Ours');
        workspace.run('agenda-item-add', { titles: ['Mine'], private: true });
        for (const end of row) {
          if (end === 'park') {
            workspace.run('agenda-item-park', { id: itemOf(workspace, 'Ours')!.id });
            workspace.run('agenda-item-restore', { id: workspace.state.parked[0]!.item.id });
          } else if (end === 'cancel') workspace.run('meeting-cancel', { role: 'mentee' });
          else workspace.run(`meeting-${end}`, {});
          await settled(workspace);
        }
        const held = row.filter((end) => end === 'close').length;
        const counts = ['Ours', 'Mine'].map((title) => itemOf(workspace, title)!.carryCount);
        expect(counts).to.deep.equal([held, held]);
        expect(isStale(itemOf(workspace, 'Ours')!)).to.equal(held >= 3);
        await workspace.close();
      }),
      runsOf(100),
    );
  });
});

describe('A meeting that one closes while the other skips it, each on a device of their own', () => {
  it('leaves every topic once, wherever the two copies meet', async () => {
    const [one, other] = [new MemoryStore(), new MemoryStore()];
    const mentor = await opened({ store: one });
    mentor.run('agenda-item-add', { titles: ['A'] });
    await settled(mentor);
    takeOver(one, other);
    const mentee = await opened({ store: other, viewer: 'mentee' });
    mentor.run('meeting-close', {});
    mentee.run('meeting-skip', {});
    await settled(mentor, mentee);
    takeOver(one, other);
    takeOver(other, one);
    await settled(mentor, mentee);
    expect([titles(mentor), titles(mentee)]).to.deep.equal([['A'], ['A']]);
  });

  it('makes the same of a topic, however it ends', async () => {
    const ends = ['meeting-close', 'meeting-skip', 'meeting-miss'] as const;
    const made = await Promise.all(
      ends.map(async (kind) => {
        const workspace = await withTopics('Budget');
        workspace.run(kind, {});
        return itemOf(workspace, 'Budget')!.id;
      }),
    );
    expect(new Set(made).size).to.equal(1);
  });
});

import { expect } from '@open-wc/testing';
import { MemoryStore } from '@one-on-one/core';
import { mergeRecords } from '@one-on-one/core/transfer';
import { sharedRecords } from '../support/copies.js';
import { exported, imported } from '../support/exports.js';
import { aClock, aWorkspace, saved, titles } from '../support/workspaces.js';

const STARTS_AT = '2030-01-20T15:00:00.000Z';
const EARLY = '2030-01-10T09:00:00.000Z';
const LATER = '2030-02-10T09:00:00.000Z';

/** A pair on a device of its own, which begins at `start` with one topic. */
async function aPair(relationship: string, start: string, title: string) {
  const store = new MemoryStore();
  const workspace = aWorkspace({ store, relationship, viewer: 'mentor', clock: aClock(start) });
  await workspace.ready;
  workspace.run('agenda-item-add', { titles: [title] });
  await saved(workspace);
  return { store, workspace };
}

/** A pair that said what its meeting is about, and when, and for how long. */
async function aPlannedPair() {
  const pair = await aPair('pair-1', EARLY, 'Budget');
  pair.workspace.run('meeting-edit', { objective: 'Plan the year', startsAt: STARTS_AT, plannedMinutes: 60 });
  await saved(pair.workspace);
  return pair;
}

describe('What nobody wrote, where it meets what somebody wrote', () => {
  for (const [when, start] of [
    ['later', LATER],
    ['earlier', '2030-01-01T09:00:00.000Z'],
  ] as const)
    it(`gives way to a file, in a pair that was made ${when}`, async () => {
      const there = await aPlannedPair();
      const here = await aPair('pair-2', start, 'Typed here');
      await imported(here.store, await exported(there.store, true), { relationship: 'pair-2' });
      await here.workspace.refresh();
      const { meeting } = here.workspace.state;
      expect(meeting.startsAt).to.equal(STARTS_AT);
      expect(meeting.plannedMinutes).to.equal(60);
      expect(meeting.objective).to.equal('Plan the year');
      expect(meeting.others).to.equal(undefined);
      expect([...titles(here.workspace)].sort()).to.deep.equal(['Budget', 'Typed here']);
    });

  it('leaves a meeting that began as begun', async () => {
    const there = await aPlannedPair();
    there.workspace.run('meeting-start', {});
    await saved(there.workspace);
    const here = await aPair('pair-2', LATER, 'Typed here');
    await imported(here.store, await exported(there.store, true), { relationship: 'pair-2' });
    await here.workspace.refresh();
    expect(here.workspace.state.meeting.status).to.equal('running');
  });

  it('comes to the same in whatever order three copies meet', async () => {
    const pairs = [
      await aPlannedPair(),
      await aPair('pair-1', LATER, 'Two'),
      await aPair('pair-1', '2030-01-01T09:00:00.000Z', 'Three'),
    ];
    const copies = pairs.map(({ store }) => sharedRecords(store));
    for (const key of copies[0]!.keys()) {
      const [a, b, c] = copies.map((copy) => copy.get(key));
      if (!a || !b || !c) continue;
      const first = mergeRecords(mergeRecords(a, b), c);
      expect(mergeRecords(a, mergeRecords(b, c))).to.deep.equal(first);
      expect(mergeRecords(mergeRecords(c, b), a)).to.deep.equal(first);
      expect(mergeRecords(mergeRecords(a, c), b)).to.deep.equal(first);
      expect(mergeRecords(first, b)).to.equal(first);
    }
  });

  it('gives way to the same value that somebody chose: it is a wish there', async () => {
    const there = await aPlannedPair();
    there.workspace.run('meeting-edit', { plannedMinutes: 45 });
    await saved(there.workspace);
    const late = await aPair('pair-1', LATER, 'Two');
    const meetingOf = ({ store }: typeof late) =>
      sharedRecords(store).get('shared/pair-1/meeting/regular-1')!;
    const [written, unwritten] = [meetingOf(there), meetingOf(late)];
    expect(mergeRecords(unwritten, written).stamps['length']!.at).to.equal(written.stamps['length']!.at);
  });

  it('keeps the agenda of a file that is some meetings further, and what was typed here goes on to it', async () => {
    const there = await aPlannedPair();
    there.workspace.run('meeting-start', {});
    there.workspace.run('meeting-close', {});
    await saved(there.workspace);
    const current = there.workspace.state.meeting.id;
    const here = await aPair('pair-2', LATER, 'Typed here');
    await imported(here.store, await exported(there.store, true), { relationship: 'pair-2' });
    await here.workspace.refresh();
    expect(here.workspace.state.meeting.id).to.equal(current);
    expect(titles(here.workspace)).to.include('Typed here');
  });
});

import { expect } from '@open-wc/testing';
import { createMemoryStorage } from '@one-on-one/core';
import { HistorySearch, readHistory, readMeeting } from '@one-on-one/core/history';
import { aPair, meet, nextTask, type Pair, sourceOf, watched } from '../support/past-meetings.js';
import { saved } from '../support/workspaces.js';

const source = ({ store, workspace }: Pair) => sourceOf(workspace, createMemoryStorage({ store }));
describe('The history of a pair', () => {
  it('is empty before the first meeting is over', async () => {
    const pair = await aPair();
    expect(await readHistory(source(pair))).to.deep.equal({ meetings: [], next: null });
  });

  it('comes in pages, the last meeting first, each once', async () => {
    const pair = await aPair();
    for (let meeting = 1; meeting <= 5; meeting += 1) await meet(pair, `Topic ${meeting}`);
    const seen: number[] = [];
    let before: string | undefined;
    do {
      const page = await readHistory(source(pair), { limit: 2, ...(before && { before }) });
      seen.push(...page.meetings.map(({ meeting }) => meeting.seq));
      before = page.next ?? undefined;
    } while (before);
    expect(seen).to.deep.equal([5, 4, 3, 2, 1]);
  });

  it('tells at a glance what a meeting was for, what was decided and agreed, and how much there is', async () => {
    const pair = await aPair();
    const { workspace } = pair;
    workspace.run('meeting-edit', { objective: 'settle the budget' });
    workspace.run('decision-add', { statement: 'We ask for more', decidedBy: 'both' });
    workspace.run('action-item-add', { title: 'Write to Lena', ownerId: 'mentee' });
    workspace.run('win-add', { text: 'The talk went well', about: 'mentee' });
    workspace.run('note-write', { body: 'All is well' });
    await meet(pair, 'Budget', 'Holidays');
    const [summary] = (await readHistory(source(pair))).meetings;
    expect(summary?.objective).to.equal('settle the budget');
    expect(summary?.decisions.map(({ statement }) => statement)).to.deep.equal(['We ask for more']);
    expect(summary?.agreed.map(({ title }) => title)).to.deep.equal(['Write to Lena']);
    expect(summary?.counts).to.deep.equal({
      items: 2,
      discussed: 2,
      open: 0,
      decisions: 1,
      agreed: 1,
      notes: 1,
      wins: 1,
    });
  });

  it('costs the same few questions, however many meetings there were', async () => {
    const pair = await aPair();
    for (let meeting = 1; meeting <= 12; meeting += 1) await meet(pair);
    const askedAt = async (meetingId: string) => {
      const { storage, asked } = watched(createMemoryStorage({ store: pair.store }));
      await readHistory({ ...source(pair), storage, meetingId }, { limit: 3 });
      return asked.length;
    };
    expect(await askedAt('regular-13')).to.equal(await askedAt('regular-4'));
  });

  it('skips a meeting that is missing or cannot be read, and goes on', async () => {
    const pair = await aPair();
    for (let meeting = 1; meeting <= 3; meeting += 1) await meet(pair);
    const storage = createMemoryStorage({ store: pair.store });
    const key = ['shared', 'pair', 'meeting', 'regular-2'];
    const [stored] = await storage.get([key]);
    await storage.commit([
      { kind: 'put', key, value: { type: 'meeting' }, revision: 'broken', ifRevision: stored!.revision },
    ]);
    const { meetings } = await readHistory(source(pair));
    expect(meetings.map(({ meeting }) => meeting.seq)).to.deep.equal([3, 1]);
  });

  it('has no meeting that never was', async () => {
    const pair = await aPair();
    expect(await readMeeting(source(pair), 'regular-7')).to.equal(undefined);
  });
});

describe('What is private in past meetings', () => {
  async function aPairWithSecrets(): Promise<Pair> {
    const pair = await aPair('mentor');
    const { workspace } = pair;
    workspace.run('agenda-item-add', { titles: ['My own worry'], private: true });
    workspace.run('note-write', { body: 'my own thoughts', private: true });
    await meet(pair, 'Budget');
    return pair;
  }

  it('is told to its author', async () => {
    const pair = await aPairWithSecrets();
    const past = await readMeeting(source(pair), 'regular-1');
    expect(past?.notes.map(({ private: isPrivate }) => isPrivate)).to.deep.equal([true]);
    const search = new HistorySearch(source(pair));
    await search.build(nextTask);
    expect(search.search('thoughts').total).to.equal(1);
  });

  for (const viewer of ['mentee', null]) {
    it(`is not even asked for when ${viewer ?? 'nobody in particular'} looks`, async () => {
      const pair = await aPairWithSecrets();
      const { storage, asked } = watched(createMemoryStorage({ store: pair.store }));
      const theirs = { ...source(pair), storage, viewer };
      const page = await readHistory(theirs);
      const past = await readMeeting(theirs, 'regular-1');
      const search = new HistorySearch(theirs);
      await search.build(nextTask);
      await search.refresh('regular-1');
      const foreign = asked.filter(
        (key) => key.startsWith('private') && !key.startsWith(`private/${viewer}/`),
      );
      expect(foreign).to.deep.equal([]);
      expect(JSON.stringify([page, past, search.search('my own')])).not.to.contain('own');
    });
  }

  it('is told once when it was shared', async () => {
    const pair = await aPair('mentor');
    const { workspace } = pair;
    workspace.run('agenda-item-add', { titles: ['My own worry'], private: true, id: 'worry' });
    workspace.run('agenda-item-share', { id: 'worry' });
    await saved(workspace);
    await meet(pair);
    const past = await readMeeting(source(pair), 'regular-1');
    expect(past?.items.map(({ item }) => item.title)).to.deep.equal(['My own worry']);
  });
});

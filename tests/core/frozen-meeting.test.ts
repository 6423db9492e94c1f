import { expect } from '@open-wc/testing';
import { MemoryStore, noteId, type StoredRecord, type Workspace } from '@one-on-one/core';
import { exported, imported } from '../support/exports.js';
import { opened, settled } from '../support/meetings.js';

const frozen = async () =>
  (await fetch(new URL('./frozen/meeting-1.json', import.meta.url))).json() as Promise<
    readonly StoredRecord[]
  >;

/** A store as it was when the format was frozen. */
async function frozenStore(): Promise<MemoryStore> {
  const store = new MemoryStore();
  const writes = (await frozen()).map((record) => ({ kind: 'put', ...record, ifRevision: null }) as const);
  store.apply(writes, [], {});
  return store;
}

/** What kinds of record there are, and which fields each has, whatever they say. */
const shape = (records: Iterable<StoredRecord>) =>
  [...records]
    .filter(({ key }) => !key.includes('device'))
    .map(({ value }) => value as Readonly<Record<string, unknown>>)
    .map((value) => `${value['type']} ${value['schema']}: ${Object.keys(value).sort().join(' ')}`)
    .sort();

/** Everything that the two can leave in two meetings. */
async function liveThrough(workspace: Workspace): Promise<void> {
  workspace.run('series-edit', {
    cadence: { unit: 'week', every: 2, weekday: 4, time: '10:00', zone: 'Europe/Berlin' },
    lengthMinutes: 60,
    location: 'Café',
    url: 'https://meet.example/us',
    lockAfterDays: 7,
  });
  workspace.run('agenda-item-add', { titles: ['Budget', 'Goals'], id: 'budget' });
  workspace.run('agenda-item-add', { titles: ['Say sorry'], private: true, id: 'sorry' });
  workspace.run('agenda-item-edit', { id: 'budget-1', recurring: { unit: 'meeting', every: 2 } });
  workspace.run('meeting-edit', { startsAt: '2030-01-16T14:00:00.000Z' });
  workspace.run('meeting-reschedule', { startsAt: '2030-01-17T14:00:00Z', reason: 'Ill' });
  workspace.run('participation-prepare', { role: 'mentor', prepared: true });
  workspace.run('meeting-start', {});
  workspace.run('agenda-item-discuss', { id: 'budget-1' });
  workspace.run('note-write', { body: 'It went **well**.' });
  workspace.run('note-write', { itemId: 'budget', body: 'Be brief', private: true });
  workspace.run('decision-add', {
    statement: 'Ben leads',
    options: ['Ben', 'Ana'],
    decidedBy: 'both',
    rationale: 'He asked',
    itemId: 'budget-1',
    id: 'lead',
  });
  const action = { ownerId: 'mentee', originItemId: 'budget-1' } as const;
  workspace.run('action-item-add', { ...action, title: 'Call Ana', dueDate: '2030-01-31', id: 'call' });
  workspace.run('action-item-add', { ...action, title: 'Read', noDateReason: 'Some day', id: 'read' });
  workspace.run('action-item-add', { ...action, title: 'Try', kind: 'experiment', id: 'try' });
  workspace.run('action-item-block', { id: 'read', why: 'No book' });
  workspace.run('action-item-complete', { id: 'try' });
  workspace.run('win-add', { text: 'The talk', about: 'mentee', id: 'talk' });
  workspace.run('meeting-wrap', {});
  workspace.run('participation-rate', { role: 'mentor', worth: 'partly' });
  workspace.run('meeting-close', {});
  workspace.run('note-append', { meetingId: 'regular-1', body: 'One more thing', id: 'more' });
  workspace.run('meeting-cancel', { role: 'mentee', reason: 'Holidays' });
  await settled(workspace);
}

describe('The record format of meetings, version 1', () => {
  it('is read as it was written when it was frozen', async () => {
    const workspace = await opened({ store: await frozenStore() });
    await settled(workspace);
    await workspace.show('regular-1');
    const { state } = workspace;
    expect([state.setAside, state.readOnly, state.meeting.id]).to.deep.equal([0, false, 'regular-3']);
    expect(state.items.map(({ item, private: mine }) => [item.title, item.carryCount, mine])).to.deep.equal([
      ['Budget', 2, false],
      ['Goals', 1, false],
      ['Say sorry', 2, true],
    ]);
    expect(state.actions.map(({ title, status, why }) => [title, status, why])).to.deep.equal([
      ['Call Ana', 'open', undefined],
      ['Read', 'blocked', 'No book'],
    ]);
    expect([state.series!.location, state.series!.cadence!.zone]).to.deep.equal(['Café', 'Europe/Berlin']);
    const past = state.past.get('regular-1')!;
    expect(past.notes.map(({ note, private: mine }) => [note.id, note.body, mine])).to.deep.equal([
      [noteId('regular-1', undefined, false), 'It went **well**.', false],
      [noteId('regular-1', 'budget', true), 'Be brief', true],
      ['more', 'One more thing', false],
    ]);
    expect(past.decisions.map(({ statement, options }) => [statement, options])).to.deep.equal([
      ['Ben leads', ['Ben', 'Ana']],
    ]);
    expect(past.wins.map(({ text }) => text)).to.deep.equal(['The talk']);
    expect(past.agreed.map(({ title }) => title)).to.deep.equal(['Call Ana', 'Read', 'Try']);
    expect([past.meeting.status, past.meeting.moves!.length, past.participation.mentor!.worth]).to.deep.equal(
      ['closed', 1, 'partly'],
    );
  });

  it('is still what is written today', async () => {
    const store = new MemoryStore();
    const workspace = await opened({ store });
    await liveThrough(workspace);
    await workspace.close();
    expect(shape(store.records())).to.deep.equal(shape(await frozen()));
  });

  it('law 6: goes into a file and comes back out of it as it was', async () => {
    const store = await frozenStore();
    const text = await exported(store, true);
    const other = new MemoryStore();
    const { notes } = await imported(other, text);
    expect(notes).to.deep.equal([]);
    expect(await exported(other, true)).to.equal(text);
  });
});

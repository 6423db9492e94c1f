import { expect } from '@open-wc/testing';
import { createMemoryStorage } from '@one-on-one/core';
import { fold, HistorySearch, inContext, wordsOf } from '@one-on-one/core/history';
import * as fc from 'fast-check';
import { aPair, meet, nextTask, type Pair, sourceOf } from '../support/past-meetings.js';

async function searchOf({ store, workspace }: Pair): Promise<HistorySearch> {
  const search = new HistorySearch(sourceOf(workspace, createMemoryStorage({ store })));
  await search.build(nextTask);
  return search;
}

const textOf = (pieces: readonly { readonly text: string }[]) => pieces.map(({ text }) => text).join('');

describe('Searching past meetings', () => {
  it('finds entries that hold all words in any order, by meeting, the last first', async () => {
    const pair = await aPair();
    await meet(pair, 'The budget for spring', 'Holidays');
    await meet(pair, 'Spring: one more budget');
    await meet(pair, 'Budget alone');
    const { meetings, total } = (await searchOf(pair)).search('spring BUDGET');
    expect(total).to.equal(2);
    expect(meetings.map(({ meeting }) => meeting.id)).to.deep.equal(['regular-2', 'regular-1']);
    expect(textOf(meetings[1]!.found[0]!.pieces)).to.equal('The budget for spring');
  });

  it('finds nothing for nothing, and nothing in the meeting that is still to come', async () => {
    const pair = await aPair();
    await meet(pair, 'Budget');
    pair.workspace.run('agenda-item-add', { titles: ['Another budget'] });
    const search = await searchOf(pair);
    expect(search.search('  ').total).to.equal(0);
    expect(search.search('another').total).to.equal(0);
  });

  it('finds what lost to what the other wrote at once, too', async () => {
    const pair = await aPair();
    const { workspace } = pair;
    for (const objective of ['choose a project', 'plan the summer'])
      workspace.run('meeting-edit', { objective, base: '' });
    await meet(pair);
    const [found] = (await searchOf(pair)).search('project').meetings;
    expect(textOf(found!.found[0]!.pieces)).to.equal('plan the summer · choose a project');
  });

  it('finds notes, decisions, actions, wins and objectives', async () => {
    const pair = await aPair();
    const { workspace } = pair;
    workspace.run('meeting-edit', { objective: 'pear objective' });
    workspace.run('note-write', { body: 'a pear in a note' });
    workspace.run('decision-add', { statement: 'pear trees', decidedBy: 'both', rationale: 'they last' });
    workspace.run('action-item-add', { title: 'plant a pear', ownerId: 'mentee' });
    workspace.run('win-add', { text: 'first pear', about: 'both' });
    await meet(pair);
    const [found] = (await searchOf(pair)).search('pear').meetings;
    expect(found!.found.map(({ kind }) => kind)).to.have.members([
      'meeting',
      'note',
      'decision',
      'action',
      'win',
    ]);
  });

  it('finds why a meeting was moved, as it is shown', async () => {
    const pair = await aPair();
    pair.workspace.run('meeting-reschedule', { startsAt: '2030-02-01T09:00:00.000Z', reason: 'No room' });
    pair.workspace.run('meeting-reschedule', { startsAt: '2030-02-02T09:00:00.000Z', reason: 'Dentist' });
    await meet(pair);
    const search = await searchOf(pair);
    expect(search.search('dentist').total).to.equal(1);
    expect(search.search('no room').total).to.equal(0);
  });

  it('finds what changed since, once its meeting is read again', async () => {
    const pair = await aPair();
    await meet(pair, 'Budget');
    const search = await searchOf(pair);
    pair.workspace.run('note-append', { meetingId: 'regular-1', body: 'afterthought' });
    await pair.workspace.ready;
    await nextTask();
    expect(search.search('afterthought').total).to.equal(0);
    await search.refresh('regular-1');
    expect(search.search('afterthought').total).to.equal(1);
  });

  it('says how far it is, and stops when it is told to', async () => {
    const pair = await aPair();
    await meet(pair, 'Budget');
    const search = new HistorySearch(sourceOf(pair.workspace, createMemoryStorage({ store: pair.store })));
    expect(search.progress).to.deep.equal({ records: 0, done: false });
    search.stop();
    await search.build(nextTask);
    expect(search.progress.done).to.equal(false);
    expect((await searchOf(pair)).progress.done).to.equal(true);
  });

  it('B27 L17: finds Turkish, German and other words however they are typed', () => {
    const same = [
      ['İstanbul', 'istanbul'],
      ['ISPARTA', 'ısparta'],
      ['STRASSE', 'straße'],
      ['Ｂｕｄｇｅｔ', 'budget'],
      ['Café', 'cafe'],
      ['Cafe\u0301', 'café'],
      ['ΟΔΟΣ', 'οδος'],
      ['Łódź', 'lodz'],
      ['co\u00adoperation', 'cooperation'],
    ] as const;
    for (const [one, other] of same) expect(fold(one)).to.equal(fold(other));
    expect(fold('が')).not.to.equal(fold('か'));
  });

  it('B27: crashes at no text, and shows what it found in its own letters', () => {
    const any = fc.string({ unit: 'binary', maxLength: 300 });
    fc.assert(
      fc.property(any, any, fc.constantFrom('İ', 'ß', 'ﬁ', '', '😀'), (before, after, letter) => {
        const text = `${before}${letter}needle${after}`;
        const hits = inContext(text, wordsOf('NEEDLE')).filter(({ hit }) => hit);
        expect(hits.map(({ text: piece }) => fold(piece))).to.include('needle');
      }),
    );
    const pieces = inContext('Auf der Straße nach İzmir', wordsOf('strasse izmir'));
    expect(pieces.filter(({ hit }) => hit).map(({ text }) => text)).to.deep.equal(['Straße', 'İzmir']);
  });

  it('shows a short line of a long note', () => {
    const pieces = inContext(`${'a '.repeat(5000)}needle${' b'.repeat(5000)}`, ['needle']);
    expect(textOf(pieces).length).to.be.below(200);
    expect([pieces[0]!.text, pieces.at(-1)!.text]).to.deep.equal(['…', '…']);
  });
});

import { expect } from '@open-wc/testing';
import { isMeeting } from '@one-on-one/core';
import {
  aFile,
  aMeetingLine,
  anItemLine,
  aStore,
  base,
  contents,
  exported,
  imported,
  kindsOf,
  taken,
} from '../support/exports.js';

describe('An import mends, and says so,', () => {
  it('B11 two items with one id: both stay, and one gets another id, the same at every import', async () => {
    const lines = [anItemLine('a', { title: 'One' }), anItemLine('a', { title: 'Two' }), anItemLine('a-d2')];
    const { values, notes } = taken(lines);
    expect([...values].map(([id, { title }]) => `${id} ${title as string}`)).to.deep.equal([
      'a One',
      'a-d3 Two',
      'a-d2 Topic a-d2',
    ]);
    expect(notes).to.deep.equal([
      { kind: 'duplicate', key: ['shared', 'pair-1', 'item', 'regular-1', 'a-d3'], id: 'a-d3' },
    ]);
    const store = aStore([]);
    await imported(store, aFile(lines));
    const { counts } = await imported(store, aFile(lines));
    expect(counts).to.deep.include({ new: 0, changed: 0, conflict: 0, unchanged: 3 });
  });

  it('B11 an id that another item has here already', () => {
    const here = { ...anItemLine('a', { meetingId: 'regular-2' }), revision: 'r1' };
    const { values } = taken([anItemLine('a')], [here as never]);
    expect([...values.keys()]).to.deep.equal(['a-d2']);
  });

  it('B12 a reference to what is not there; an item that went on to nowhere is open again', () => {
    const from = { meetingId: 'regular-1', itemId: 'gone' };
    const { values, notes } = taken([
      aMeetingLine(),
      anItemLine('a', { carriedFrom: from, carryCount: 1 }),
      anItemLine('b', { carriedTo: { meetingId: 'backlog', itemId: 'gone' }, status: 'parked' }),
      anItemLine('c', { carriedFrom: { meetingId: 'regular-1', itemId: 'a' } }),
      { key: ['shared', 'pair-1', 'head'], value: { ...base, ...aHead('regular-9') } },
    ]);
    expect(values.get('a')).not.to.have.property('carriedFrom');
    expect(values.get('b')).to.include({ status: 'open' }).and.not.to.have.property('carriedTo');
    expect(values.get('c')).to.have.property('carriedFrom');
    expect(values.get('head')).to.include({ currentMeetingId: 'regular-1' });
    expect(kindsOf(notes)).to.deep.equal([
      'reference carriedFrom',
      'reference carriedTo',
      'reference currentMeetingId',
    ]);
  });

  it('B12 a head without any meeting, by leaving it out', () => {
    const { values, notes } = taken([
      { key: ['shared', 'pair-1', 'head'], value: { ...base, ...aHead('regular-9') } },
    ]);
    expect(values.size).to.equal(0);
    expect(notes).to.deep.equal([{ kind: 'ignored', reason: 'no-meeting', count: 1 }]);
  });

  it('B13 references in a circle, and long ones without taking long', () => {
    const to = (itemId: string) => ({ carriedFrom: { meetingId: 'regular-1', itemId } });
    const { values, notes } = taken([
      anItemLine('a', to('b')),
      anItemLine('b', to('c')),
      anItemLine('c', to('a')),
      anItemLine('d', to('d')),
    ]);
    expect(kindsOf(notes)).to.deep.equal(['cycle carriedFrom', 'cycle carriedFrom']);
    expect([...values].filter(([, value]) => 'carriedFrom' in value).map(([id]) => id)).to.deep.equal([
      'b',
      'c',
    ]);
    const chain = Array.from({ length: 20_000 }, (_, index) =>
      anItemLine(`i${index}`, to(`i${(index + 1) % 20_000}`)),
    );
    expect(taken(chain).notes).to.have.length(1);
  });

  it('B15 minus zero, which is zero', async () => {
    const store = aStore([]);
    await imported(
      store,
      aFile([anItemLine('a', { carryCount: 0, ext: { x: 0 } })]).replace('"x":0', '"x":-0'),
    );
    const { ext } = contents(store).get('shared/pair-1/item/regular-1/a') as { ext: { x: number } };
    expect(Object.is(ext.x, 0)).to.equal(true);
  });

  it('B17 dates that are none: the field is empty, and the record is kept', () => {
    for (const startsAt of [
      '',
      '2026-02-30T10:00:00.000Z',
      '+275761-01-01T00:00:00.000Z',
      '0000-00-00',
      1_900_000_000,
      null,
    ]) {
      const { values, notes } = taken([aMeetingLine({ startsAt, objective: 'Decide' })]);
      expect(values.get('regular-1'))
        .to.include({ objective: 'Decide' })
        .and.not.to.have.property('startsAt');
      expect(isMeeting(values.get('regular-1'))).to.equal(true);
      expect(kindsOf(notes)).to.deep.equal(['date startsAt']);
    }
    const { values, notes } = taken([anItemLine('a', { createdAt: 'Invalid Date', deletedAt: 'yesterday' })]);
    expect(values.get('a')).to.include({ createdAt: base.updatedAt, deletedAt: base.updatedAt });
    expect(kindsOf(notes)).to.deep.equal(['date createdAt', 'date deletedAt']);
  });

  it('B18 minutes out of their limits', () => {
    for (const [given, expected] of [
      [-5, 1],
      [1e12, 240],
      [2.5, 3],
      [0, 1],
    ] as const) {
      const { values, notes } = taken([anItemLine('a', { plannedMinutes: given })]);
      expect(values.get('a')).to.include({ plannedMinutes: expected });
      expect(kindsOf(notes)).to.deep.equal(['number plannedMinutes']);
    }
    expect(taken([aMeetingLine({ plannedMinutes: 5 })]).values.get('regular-1')).to.include({
      plannedMinutes: 10,
    });
  });

  it('B19 B20 B34 half characters, control characters and breaks in a line', () => {
    const { values, notes } = taken([
      anItemLine('a', { title: 'a\uD83D\u0000b\u0007c\u009Bd\r\ne', unknown: ['\uDC00'] }),
    ]);
    expect(values.get('a')).to.deep.include({ title: 'a\uFFFDbcd e', unknown: ['\uFFFD'] });
    expect(kindsOf(notes)).to.deep.equal(['text', 'text title']);
    const others = { title: [{ value: 'x\u0000y', by: 'mentee', at: '' }] };
    const kept = taken([anItemLine('a', { others })]);
    expect(kept.values.get('a')?.['others']).to.deep.equal({
      title: [{ value: 'xy', by: 'mentee', at: '' }],
    });
  });

  it('B34 line ends of the file itself, which mean nothing', async () => {
    const store = aStore([anItemLine('a'), anItemLine('b')]);
    const text = await exported(store);
    const again = aStore([]);
    await imported(again, text.replaceAll('\n', '\r\n'));
    expect(await exported(again)).to.equal(text);
  });
});

const aHead = (currentMeetingId: string) => ({
  id: 'head',
  type: 'head',
  currentMeetingId,
  openActionIds: [],
  recurringItemIds: [],
});

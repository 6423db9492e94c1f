import { expect } from '@open-wc/testing';
import {
  isActionItem,
  isAgendaItem,
  isDecision,
  isHead,
  isMeeting,
  isNote,
  isParticipant,
  isParticipation,
  isRelationship,
  isSeries,
  isWin,
  type RecordBase,
} from '@one-on-one/core';
import { mergeRecords } from '@one-on-one/core/transfer';
import * as fc from 'fast-check';
import {
  aHistory,
  aMeetingHistory,
  sharedRecords,
  takeOver,
  threeCopies,
  type Copy,
  type Step,
} from '../support/copies.js';
import { runsOf } from '../support/runs-of.js';

const RUNS = runsOf(1000);

const MEETING_RUNS = runsOf(300);

const guards = {
  'action-item': isActionItem,
  'agenda-item': isAgendaItem,
  decision: isDecision,
  head: isHead,
  meeting: isMeeting,
  note: isNote,
  participant: isParticipant,
  participation: isParticipation,
  relationship: isRelationship,
  series: isSeries,
  win: isWin,
};

/** The groups that people type text in, and the field that it stands in. */
const TEXTS = [
  ['title', 'title'],
  ['objective', 'objective'],
  ['displayName', 'displayName'],
  ['status', 'reason'],
  ['status', 'why'],
  ['due', 'noDateReason'],
  ['body', 'body'],
  ['statement', 'statement'],
  ['options', 'options'],
  ['rationale', 'rationale'],
  ['text', 'text'],
  ['location', 'location'],
  ['time', 'moves'],
] as const;

/** Every record that at least two of the copies have, as each of them has it. */
function met(copies: readonly Copy[]): readonly (readonly RecordBase[])[] {
  const maps = copies.map(({ store }) => sharedRecords(store));
  const keys = new Set(maps.flatMap((map) => [...map.keys()]));
  return [...keys]
    .map((key) => maps.flatMap((map) => map.get(key) ?? []))
    .filter((records) => records.length > 1);
}

/** What three copies have that lived through a history, by the history as text: each law tries the same, lived through once. */
const lived = new Map<string, ReturnType<typeof met>>();

async function metAfter(history: readonly Step[]): Promise<ReturnType<typeof met>> {
  const text = JSON.stringify(history);
  const known = lived.get(text) ?? met(await threeCopies(history));
  lived.set(text, known);
  return known;
}

/** Runs a property over every record of three copies that lived through a history, of an agenda and of meetings. */
async function forAllMet(property: (records: readonly RecordBase[]) => void): Promise<void> {
  for (const [histories, runs] of HISTORIES)
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        for (const records of await metAfter(history)) property(records);
      }),
      runs,
    );
}

const HISTORIES = [
  [aHistory, RUNS],
  [aMeetingHistory, MEETING_RUNS],
] as const;

/** The texts of a record: those that show and those that were kept beside them. */
const textsOf = (record: RecordBase): readonly unknown[] => {
  const shown = TEXTS.map(([, field]) => (record as unknown as Record<string, unknown>)[field]);
  const others = Object.values(record.others ?? {}).flatMap((versions) => versions.map(({ value }) => value));
  return [...shown, ...others].filter((text) => text !== undefined);
};

/** Whether the edit that wrote what a copy shows in a group is one that the other has not seen. */
function isUnseen(one: RecordBase, other: RecordBase, group: string): boolean {
  const { at = '', seen = {} } = one.stamps[group] ?? {};
  const device = at.replace(/^.*Z-[^-]*-/, '');
  return (other.stamps[group]?.seen[device] ?? 0) < (seen[device] ?? 0);
}

describe('Two copies of a record that meet', function () {
  this.timeout(240_000);

  it('law 5: merge the same, whichever is named first (P15)', () =>
    forAllMet(([a, b]) => {
      expect(mergeRecords(a!, b!)).to.deep.equal(mergeRecords(b!, a!));
    }));

  it('law 5: merge the same, in whatever order three of them meet (P16)', () =>
    forAllMet(([a, b, c = b]) => {
      const first = mergeRecords(mergeRecords(a!, b!), c!);
      expect(mergeRecords(a!, mergeRecords(b!, c!))).to.deep.equal(first);
      expect(mergeRecords(mergeRecords(a!, c!), b!)).to.deep.equal(first);
    }));

  it('law 5: change nothing when they meet again (P17)', () =>
    forAllMet(([a, b]) => {
      const merged = mergeRecords(a!, b!);
      expect(mergeRecords(a!, a!)).to.equal(a);
      expect(mergeRecords(merged, a!)).to.equal(merged);
      expect(mergeRecords(b!, merged)).to.deep.equal(merged);
    }));

  it('law 5: give the newer one where the other is what it came from (P18)', async () => {
    for (const [histories, runs] of HISTORIES)
      await fc.assert(
        fc.asyncProperty(histories, fc.nat(19), async (history, at) => {
          let base: ReadonlyMap<string, RecordBase> = new Map();
          const [copy] = await threeCopies(history, ([first], step) => {
            if (step === at) base = sharedRecords(first!.store);
          });
          for (const [key, record] of sharedRecords(copy.store)) {
            const before = base.get(key);
            if (!before) continue;
            // What a head names is joined; what is settled drops out where it is read.
            if (record.type === 'head') continue;
            expect(mergeRecords(record, before)).to.equal(record);
            expect(mergeRecords(before, record)).to.deep.equal(record);
          }
        }),
        runs,
      );
  });

  it('law 5: lose no text that one of them has and the other never saw (P19)', () =>
    forAllMet(([a, b]) => {
      const merged = mergeRecords(a!, b!);
      for (const [one, other] of [[a!, b!] as const, [b!, a!] as const]) {
        for (const [group, field] of TEXTS) {
          const text = (one as unknown as Record<string, unknown>)[field];
          if (text === undefined || !isUnseen(one, other, group)) continue;
          expect(textsOf(merged)).to.deep.include(text);
          const isLater = one.stamps[group]!.at > (other.stamps['life']?.at ?? '');
          if (one.deletedAt === undefined && isLater) expect(merged.deletedAt).to.equal(undefined);
        }
      }
    }));

  it('law 5: leave deleted what was deleted after the edit that lost', () =>
    forAllMet(([a, b]) => {
      const merged = mergeRecords(a!, b!);
      for (const [one, other] of [[a!, b!] as const, [b!, a!] as const]) {
        const lastEdit = Object.values(other.stamps).reduce((last, { at }) => (at > last ? at : last), '');
        if (one.deletedAt !== undefined && one.stamps['life']!.at > lastEdit)
          expect(merged.deletedAt).to.equal(one.deletedAt);
      }
    }));

  it('law 5: are what the schema says, whatever both did', () =>
    forAllMet(([a, b, c = b]) => {
      const merged = mergeRecords(mergeRecords(a!, b!), c!);
      expect(guards[merged.type as keyof typeof guards](merged)).to.equal(true);
    }));

  it('law 5: name together what waits for its time, and nothing where neither names anything', () => {
    const now = '2030-01-10T09:00:00.000Z';
    const bare: RecordBase & { readonly recurringItemIds?: readonly string[] } = {
      id: 'place',
      type: 'place',
      schema: 1,
      author: 'mentor',
      createdAt: now,
      updatedAt: now,
      stamps: {},
    };
    const one = { ...bare, recurringItemIds: ['regular-1/a'] };
    const other = { ...bare, recurringItemIds: ['regular-1/b'] };
    expect(mergeRecords(one, other).recurringItemIds).to.deep.equal(['regular-1/a', 'regular-1/b']);
    for (const merged of [mergeRecords(one, bare), mergeRecords(bare, one)])
      expect(merged.recurringItemIds).to.deep.equal(['regular-1/a']);
    expect(mergeRecords(bare, { ...bare, updatedAt: '2030-01-11T09:00:00.000Z' })).not.to.have.property(
      'recurringItemIds',
    );
  });

  it('law 5: are of every kind that both see', async () => {
    const kinds = new Set<string>();
    const sample = fc.sample(aMeetingHistory, { numRuns: 150, seed: 7 });
    for (const history of sample) for (const [one] of met(await threeCopies(history))) kinds.add(one!.type);
    expect([...kinds].sort()).to.deep.equal(Object.keys(guards));
  });

  it('law 7: stand in one order everywhere, after moves that met (P14)', async () => {
    await fc.assert(
      fc.asyncProperty(aHistory, async (history) => {
        const [a, b, c] = await threeCopies(history);
        takeOver(a.store, b.store);
        takeOver(b.store, c.store);
        takeOver(c.store, a.store);
        takeOver(a.store, b.store);
        await Promise.all([a, b, c].map(({ workspace }) => workspace.refresh()));
        const shared = ({ workspace }: Copy) =>
          workspace.state.items.filter((entry) => !entry.private).map(({ item }) => item.id);
        expect(shared(b)).to.deep.equal(shared(a));
        expect(shared(c)).to.deep.equal(shared(a));
        expect(new Set(shared(a)).size).to.equal(shared(a).length);
      }),
      RUNS,
    );
  });
});

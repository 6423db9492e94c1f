import { expect } from '@open-wc/testing';
import {
  createMemoryStorage,
  type JsonValue,
  type StorageAdapter,
  type StoredRecord,
} from '@one-on-one/core';
import { HistorySearch } from '@one-on-one/core/history';
import { anItemLine, aMeetingLine, type Line } from '../support/exports.js';

const SYLLABLES = ['ba', 'do', 'fi', 'ku', 'le', 'mo', 'ni', 'ra', 'so', 'tu'];

/** A title of three made-up words, another one for each number up to a million. */
const titleOf = (number: number) => {
  const digits = [...String(number).padStart(6, '0')].map((digit) => SYLLABLES[Number(digit)]);
  return [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)].map((word) => word.join('')).join(' ');
};

/** A search over so many topics in so many past meetings. */
async function aSearch(topics: number, meetings: number): Promise<HistorySearch> {
  const lines: Line[] = Array.from({ length: meetings }, (_, index) =>
    aMeetingLine({ id: `regular-${index + 1}`, seq: index + 1, status: 'closed' }),
  );
  for (let number = 0; number < topics; number += 1) {
    const meetingId = `regular-${(number % meetings) + 1}`;
    lines.push(anItemLine(`i${number}`, { title: titleOf(number), status: 'discussed', meetingId }));
  }
  return built(lines, meetings);
}

async function built(lines: readonly Line[], meetings: number): Promise<HistorySearch> {
  const search = new HistorySearch({
    storage: aShelf(lines),
    relationshipId: 'pair-1',
    viewer: 'mentor',
    people: { mentor: 'mentor', mentee: 'mentee' },
    meetingId: `regular-${meetings + 1}`,
  });
  await search.build(async () => {});
  return search;
}

/** Storage that lists page by page what lies in it, in no time: how long that takes is measured elsewhere. */
function aShelf(lines: readonly Line[]): StorageAdapter {
  const shelves = new Map<string, StoredRecord[]>();
  const places = new Map<string, number>();
  for (const { key, value } of lines) {
    const shelf = shelves.get(key[2]!) ?? [];
    shelves.set(key[2]!, shelf);
    places.set(key.join('/'), shelf.push({ key, value: value as JsonValue, revision: 'r1' }));
  }
  return {
    ...createMemoryStorage(),
    list: async ({ prefix, after, limit }) => {
      const from = after ? places.get(after.join('/'))! : 0;
      const shelf = prefix[0] === 'shared' ? (shelves.get(prefix[2]!) ?? []) : [];
      return shelf.slice(from, from + limit!);
    },
  };
}

describe('Searching a hundred thousand entries', function () {
  this.timeout(240_000);

  it('B48 finds the one that is meant, and answers a limited list', async () => {
    const search = await aSearch(100_000, 500);
    expect(search.progress).to.deep.equal({ records: 100_500, done: true });
    const exact = search.search(titleOf(54_321)).meetings.flatMap(({ found }) => found);
    const titles = exact.map(({ pieces }) => pieces.map(({ text }) => text).join(''));
    expect(titles).to.include(titleOf(54_321));
    const { meetings, total } = search.search('ba');
    expect([meetings.length, total]).to.deep.equal([50, 500]);
    for (const { found, count } of meetings) {
      expect(found).to.have.length(5);
      expect(count).to.be.above(5);
    }
  });
});

import { expect } from '@open-wc/testing';
import { createMemoryStorage } from '@one-on-one/core';
import { fold, HistorySearch } from '@one-on-one/core/history';
import * as fc from 'fast-check';
import { anItemLine, aMeetingLine, aStore, type Line } from '../support/exports.js';
import { runsOf } from '../support/runs-of.js';

async function built(lines: readonly Line[], meetings: number): Promise<HistorySearch> {
  const search = new HistorySearch({
    storage: createMemoryStorage({ store: aStore(lines) }),
    relationshipId: 'pair-1',
    viewer: 'mentor',
    people: { mentor: 'mentor', mentee: 'mentee' },
    meetingId: `regular-${meetings + 1}`,
  });
  await search.build(async () => {});
  return search;
}

describe('Any search', () => {
  const topics = [
    'Straße',
    'İstanbul',
    'Ｂｕｄｇｅｔ',
    'Cafe\u0301',
    '(a+)+$',
    '\\',
    '[',
    'a.b',
    '😀 smile',
    '100 %',
  ];
  const lines = [
    aMeetingLine({ status: 'closed' }),
    ...topics.map((title, index) => anItemLine(`i${index}`, { title, status: 'discussed' })),
  ];
  const titlesOf = (search: HistorySearch, query: string) =>
    search.search(query).meetings.flatMap(({ found }) => found.map(({ pieces }) => pieces[0]!.text));

  it('P29 finds what is written, the same each time, and nothing else, however it is typed', async () => {
    const search = await built(lines, 1);
    const variants = (text: string) => [
      text,
      text.normalize('NFC'),
      text.normalize('NFD'),
      text.toUpperCase(),
      text.toLowerCase(),
    ];
    for (const topic of topics)
      for (const query of variants(topic)) {
        const { meetings } = search.search(query);
        const texts = meetings.flatMap(({ found }) =>
          found.map(({ pieces }) => pieces.map(({ text }) => text).join('')),
        );
        expect(texts, query).to.include(topic);
        for (const text of texts) expect(topics).to.include(text);
        expect(search.search(query)).to.deep.equal({ meetings, total: 1 });
      }
  });

  it('P30 throws at no query, and takes none for a pattern', async () => {
    const search = await built(lines, 1);
    expect(titlesOf(search, 'a.b')).to.deep.equal(['a.b']);
    expect(titlesOf(search, '.*')).to.deep.equal([]);
    const query = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.stringMatching(/^[\\^$.*+?()[\]{}|/-]{1,20}$/),
    );
    fc.assert(
      fc.property(query, (text) => {
        const { meetings } = search.search(text);
        for (const { found } of meetings)
          for (const { pieces } of found) {
            const shown = fold(pieces.map((piece) => piece.text).join(''));
            for (const word of fold(text).split(/\s+/)) expect(shown).to.include(word);
          }
      }),
      runsOf(1000),
    );
  });
});

import { expect } from '@open-wc/testing';
import { readAgendaText } from '@one-on-one/core/transfer';
import * as fc from 'fast-check';
import { runsOf } from '../support/runs-of.js';

const RUNS = runsOf(2000);

const titles = (text: string) => readAgendaText(text).map(({ title }) => title);

describe('A pasted agenda', () => {
  it('is one item a line, without bullets, counted numbers, signs of headings, quotes and tables', () => {
    const text =
      '# Today\r\n\r\n- a\n* b\n  + c\n\u2022 d\n1. e\n2. f\n> - g\n| h | i |\n|---|---|\n---\n**j** k\nl ##\n## m ##';
    expect(titles(text)).to.deep.equal([
      ...['Today', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h | i', 'j k', 'l ##', 'm'],
    ]);
  });

  it('says of a heading that it is one, as long as it heads anything', () => {
    const headings = (text: string) =>
      readAgendaText(text).flatMap(({ title, isHeading }) => (isHeading ? [title] : []));
    expect(headings('# Friday\n## Topics\n- a\n## Later\n# Next\n> ## b\nc')).to.deep.equal([
      ...['Friday', 'Topics', 'Next', 'b'],
    ]);
    expect(headings('# a\n# b\n#c\nd')).to.deep.equal(['b']);
  });

  it('keeps a number that nothing counts on from', () => {
    expect(titles('3. Quartal')).to.deep.equal(['3. Quartal']);
    expect(titles('1. a\n1. b')).to.deep.equal(['a', 'b']);
    expect(titles('- 5 things\n2030 in review')).to.deep.equal(['5 things', '2030 in review']);
  });

  it('knows the planned minutes at the end', () => {
    for (const text of [
      'a (10 min)',
      'a (10 minutes)',
      '- a [10 min.]',
      'a \u2013 10 min',
      "a (10')",
      'a (10 Minuten)',
    ])
      expect(readAgendaText(text), text).to.deep.equal([{ title: 'a', plannedMinutes: 10 }]);
    for (const text of ['(10 min)', 'a (0 min)', 'a (241 min)', 'a (10 min) b', 'a (10)'])
      expect(readAgendaText(text), text).to.deep.equal([{ title: text }]);
  });

  it('knows boxes, and what calls itself something to do', () => {
    expect(readAgendaText('- [ ] a\n- [x] b (5 min)\n\u2611 c\n- Action: d\nTODO: e\n[x]y')).to.deep.equal([
      { title: 'a', done: false },
      { title: 'b', plannedMinutes: 5, done: true },
      { title: 'c', done: true },
      { title: 'Action: d', isAction: true },
      { title: 'TODO: e', isAction: true },
      { title: '[x]y' },
    ]);
  });

  it('skips blank lines and lines that only divide', () => {
    expect(titles('\n \u200b\n---\n***\n===\n- \n\u2500\u2500\n```\n>\n#\n\u2022')).to.deep.equal([]);
    expect(titles('???\n\u{1F389}')).to.deep.equal(['???', '\u{1F389}']);
  });

  it('makes several items of a title over 200 characters, between sentences or words, with the minutes once', () => {
    const [first, second, ...more] = readAgendaText(
      `${'word '.repeat(30)}end. ${'more '.repeat(20)}(10 min)`,
    );
    expect(more).to.deep.equal([]);
    expect(first).to.deep.equal({ title: `${'word '.repeat(30)}end.`, plannedMinutes: 10 });
    expect(second).to.deep.equal({ title: 'more '.repeat(20).trim() });
    const long = titles('\u{1F389}'.repeat(150));
    expect(long.join('')).to.equal('\u{1F389}'.repeat(150));
  });

  it('loses no word, and makes no title that is too long or blank', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...[
          '\n',
          '\r\n',
          '- ',
          '* ',
          '1. ',
          '2) ',
          '[ ] ',
          '[x] ',
          '# ',
          '> ',
          '| ',
          ' ',
          '  ',
          '---',
          '**',
          '_',
          '`',
          '. ',
        ],
        ...['(10 min)', '\u2022 ', ' ##', ': ', '\u2028', 'Action: '],
      ),
      fc.nat({ max: 99_999 }).map((number) => `word${number} `),
      fc.string({ unit: fc.constantFrom('\u00e4', '\u6f22', '\u0639'), minLength: 1, maxLength: 20 }),
      fc.integer({ min: 150, max: 450 }).map((count) => 'w'.repeat(count)),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const lines = readAgendaText(text);
        for (const { title } of lines) {
          expect(title.length).to.be.within(1, 200);
          expect(title).to.equal(title.trim());
        }
        const letters = (some: string) => some.replace(/x|min|[^\p{L}]/gu, '');
        expect(letters(lines.map(({ title }) => title).join('\n'))).to.equal(letters(text));
      }),
      RUNS,
    );
  });

  it('X13 reads five megabytes without hanging', () => {
    for (const text of ['- word (10 min)\n', '( ', '> ', '**', '1. a\n', '# ', '[ ] ', 'word. '])
      expect(readAgendaText(text.repeat(5_000_000 / text.length))).to.be.an('array');
  });
});

import { expect } from '@open-wc/testing';
import { minutesMarkdown, readAgendaText, type Minutes } from '@one-on-one/core/transfer';
import * as fc from 'fast-check';
import { lexer, type Token } from 'marked';
import { minutesWords, someMinutes } from '../support/minutes.js';
import { runsOf } from '../support/runs-of.js';

const RUNS = runsOf(1000);

const written = (changes: Partial<Minutes>) => minutesMarkdown(someMinutes(changes), minutesWords);

/** What a reader sees of a piece, as another program reads it. */
function seen(token: Token): string {
  if (token.type === 'escape') return token.text as string;
  const inner = (token as { tokens?: Token[] }).tokens;
  return inner ? inner.map(seen).join('') : ((token as { text?: string }).text ?? '');
}

/** The headings at the top, as another program reads them. */
const headings = (text: string, depth: number) =>
  lexer(text)
    .filter((token) => token.type === 'heading' && token.depth === depth)
    .map(seen);

/** A line of whatever could mean something. */
const line = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '#',
          '*',
          '_',
          '`',
          '[',
          '](',
          ')',
          '<',
          '>',
          '&amp;',
          '&#35;',
          '~',
          '|',
          '\\',
          '-',
          '+',
          '=',
          '1.',
          '2)',
        ],
        ...[
          ' ',
          'a',
          'word',
          '!',
          'https://a_b.example/_c_*',
          'http://x',
          'www.a_b.example',
          'a_b@c.example',
          '<b>',
          ':',
        ],
      ),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join('').replace(/\s+/g, ' ').trim())
  .filter((text) => /[a-z]/.test(text));

describe('Minutes as Markdown, read by another program,', () => {
  it('show every title as it was typed', () => {
    fc.assert(
      fc.property(line, line, (title, action) => {
        const text = written({
          items: [{ title, status: 'open' }],
          actions: [{ title: action, owner: 'Ana', status: 'open' }],
          wins: [{ by: 'Ben', text: action }],
        });
        expect(headings(text, 3)).to.deep.equal([title]);
        const lists = lexer(text).filter((token) => token.type === 'list') as { items: Token[] }[];
        const items = lists.flatMap((list) => list.items.map(seen));
        expect(items).to.deep.equal([`${action} — Ana`, `Ben: ${action}`]);
      }),
      RUNS,
    );
  });

  it('keep their shape whatever the notes leave open, with the headings of notes below their item', () => {
    const piece = fc.constantFrom(
      ...[
        '```',
        '~~~',
        '<!--',
        '<pre>',
        '<script>',
        '# a',
        '## b',
        'a\n===',
        'b\n---',
        '> c',
        '- d',
        '    e',
        '\n',
        '| f |\n|-|',
      ],
      ...['[x]: y', '\\', '`', '**', '<div>', '\r', 'word'],
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), (pieces) => {
        const body = pieces.join('\n');
        const text = written({
          items: ['One', 'Two'].map((title) => ({ title, status: 'open', notes: [{ body }] })),
          addenda: [{ at: '2030-01-11T08:00:00.000Z', by: 'Ana', text: body }],
          nextAt: '2030-01-24T14:00:00.000Z',
        });
        expect(headings(text, 1)).to.deep.equal(['One-on-one of Ana and Ben']);
        expect(headings(text, 2)).to.deep.equal(['Agenda', 'Added later', 'Next time']);
        expect(headings(text, 3)).to.deep.equal(['One', 'Two']);
      }),
      RUNS,
    );
  });
});

describe('Minutes as Markdown, pasted into an agenda,', () => {
  const statuses = ['open', 'discussed', 'parked', 'dropped', 'carried'] as const;
  const item = fc.record({
    title: fc.oneof(
      line,
      fc.constantFrom('...', '---', 'Travel (10 min)', '1. One', '[x] Done', 'Action: go'),
    ),
    status: fc.constantFrom(...statuses),
    private: fc.boolean(),
    reason: line,
    notes: fc.array(fc.record({ body: fc.oneof(line, fc.constant('# Over\n### a\n*b*\n- c')) }), {
      maxLength: 2,
    }),
    decisions: fc.array(fc.record({ statement: line, decidedBy: line }), { maxLength: 2 }),
  });
  const meeting = fc.record({
    items: fc.array(item, { minLength: 1, maxLength: 6 }),
    mentor: line,
    objective: line,
    wins: fc.array(fc.record({ by: line, text: line }), { maxLength: 2 }),
    notes: fc.array(fc.record({ body: line }), { maxLength: 1 }),
  });

  it('offer every topic that both saw as it was called, and nothing else', () => {
    fc.assert(
      fc.property(meeting, (changes) => {
        const read = readAgendaText(written(changes), minutesWords.onlyYou);
        const offered = read.flatMap(({ title, tells }) => (tells ? [] : [title]));
        const both = changes.items.filter((each) => !each.private).map(({ title }) => title);
        expect(offered).to.deep.equal(both);
        for (const { title } of changes.items) expect(read.map((each) => each.title)).to.include(title);
      }),
      RUNS,
    );
  });

  it('are told from a text that only looks like them', () => {
    for (const text of [
      '# Friday\n## Topics\n### Budget\n*urgent*\n# Monday\n### Team',
      '# Friday\n### Budget\n*urgent*',
      '# Friday\nat ten\n## Topics\n### Budget\n- numbers',
    ])
      expect(
        readAgendaText(text).some(({ tells }) => tells),
        text,
      ).to.equal(false);
  });
});

import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { destinationOf, safeLink } from '../../packages/elements/src/markdown/safe-link.js';

const RUNS = { numRuns: 2000 };

/** Characters that cannot be seen, or that turn what stands around them. */
const unseen = fc.constantFrom(
  ...[
    '\t',
    '\n',
    '\r',
    ' ',
    '\0',
    '\u0001',
    '\u001f',
    '\u007f',
    '\u0085',
    '\u00a0',
    '\u00ad',
    '\u061c',
    '\u200b',
  ],
  ...[
    '\u200e',
    '\u200f',
    '\u2028',
    '\u202a',
    '\u202e',
    '\u2066',
    '\u2069',
    '\u3000',
    '\ufeff',
    '\ud800',
    '\\',
  ],
);

describe('A safe link', () => {
  for (const [typed, leads] of [
    ['https://plan.example', 'https://plan.example/'],
    ['HTTP://plan.example/a?b=c#d', 'http://plan.example/a?b=c#d'],
    ['https://b\u00fccher.example/\u00fc', 'https://xn--bcher-kva.example/%C3%BC'],
    ['mailto:ana@mail.example', 'mailto:ana@mail.example'],
    ['mailto:ana@mail.example?subject=Hi', 'mailto:ana@mail.example?subject=Hi'],
  ] as const)
    it(`leads to ${leads} from ${typed}`, () => {
      expect(safeLink(typed)).to.equal(leads);
    });

  for (const typed of [
    ...[
      'javascript:x',
      'JaVaScRiPt:x',
      '&#106;avascript:x',
      'data:text/html,x',
      'blob:https://x',
      'vbscript:x',
    ],
    ...['file:///x', 'ftp://x.example', 'about:blank', 'view-source:https://x', 'intent://x', 'tel:1', ''],
    ...[
      '//evil.example',
      '/path',
      '#hash',
      'plan.example',
      'https:evil.example',
      'https:/evil.example',
      'https://',
    ],
    ...[
      'https:///evil.example',
      'https://me@evil.example',
      'https://me:word@evil.example',
      'https://:@evil.example',
    ],
    ...['https://a.example\\@evil.example', 'https://[::1', 'https://a b.example', 'mailto:', 'mailto:ana'],
    ...['mailto:ana@mail.example?attach=/etc/passwd', 'mailto:a@b.example@c.example', 'https://x:99999/'],
  ])
    it(`X07 X08 X09 X10 is not ${typed || 'nothing'}`, () => {
      expect(safeLink(typed)).to.equal(undefined);
    });

  it('leads to http, https or mailto whatever is typed, and is the same again', () => {
    const scheme = fc.constantFrom(
      'javascript:',
      'data:',
      'https://',
      'http://',
      'mailto:',
      'blob:',
      '',
      '//',
    );
    const spoiled = fc
      .tuple(scheme, fc.array(fc.oneof(unseen, fc.constantFrom('a', '.', '/', '@', '?', ':', '%', '&'))))
      .map(([start, rest]) => start + rest.join(''));
    fc.assert(
      fc.property(fc.oneof(spoiled, fc.string({ unit: 'binary' }), fc.webUrl()), (typed) => {
        const safe = safeLink(typed);
        if (safe === undefined) return;
        expect(['http:', 'https:', 'mailto:']).to.contain(new URL(safe).protocol);
        expect(safe).to.match(/^[!-~]+$/);
        expect(safeLink(safe)).to.equal(safe);
        expect(destinationOf(safe)).not.to.equal('');
      }),
      RUNS,
    );
  });

  it('B21 X08 holds nothing unseen, wherever that stands', () => {
    const address = fc.constantFrom('https://plan.example/a', 'mailto:ana@mail.example', 'javascript:x');
    fc.assert(
      fc.property(address, unseen, fc.nat(), (typed, character, place) => {
        const at = place % (typed.length + 1);
        expect(safeLink(typed.slice(0, at) + character + typed.slice(at))).to.equal(undefined);
      }),
      RUNS,
    );
  });

  it('is every ordinary address of a page', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (typed) => {
        expect(safeLink(typed)).to.equal(new URL(typed).href);
      }),
      RUNS,
    );
  });
});

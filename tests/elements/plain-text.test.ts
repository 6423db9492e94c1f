import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { plainText } from '../../packages/elements/src/markdown/plain-text.js';
import { shown, words } from '../support/notes.js';

describe('A note without its signs', () => {
  const cases: readonly (readonly [note: string, words: string])[] = [
    ['**May** is _late_, ~~no~~ `yes`', 'May is late, no yes'],
    ['# Plan\n\n- one\n- two\n\n1. three', 'Plan\none\ntwo\nthree'],
    ['> said\n> twice', 'said\ntwice'],
    ['- [x] done\n- [ ] open', 'done\nopen'],
    ['| a | b |\n|---|---|\n| 1 | **2** |', 'a · b\n1 · 2'],
    ['```\n*kept*\n```', '*kept*'],
    ['see [the plan](https://a.example/b)', 'see the plan (https://a.example/b)'],
    ['https://a.example/b and me@a.example', 'https://a.example/b and me@a.example'],
    ['[no](javascript:alert)', '[no](javascript:alert)'],
    ['3 * 4 and \\*5\\* and <b>', '3 * 4 and *5* and <b>'],
    ['', ''],
  ];
  for (const [note, expected] of cases) {
    it(`reads ${JSON.stringify(note)}`, () => expect(plainText(note)).to.equal(expected));
  }

  it('has all words that are shown, whatever is typed', async () => {
    const squeezed = (text: string) => text.replace(/\s+/g, '');
    const sign = fc.constantFrom(...'*_~`#>-+1.\n\n  ab\\<&');
    await fc.assert(
      fc.asyncProperty(fc.array(sign, { maxLength: 30 }), async (signs) => {
        const note = signs.join('');
        expect(squeezed(plainText(note))).to.equal(squeezed(words(await shown(note))));
      }),
      { numRuns: 150 },
    );
  });
});

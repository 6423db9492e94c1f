import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { render } from 'lit';
import { renderMarkdown } from '../../packages/elements/src/markdown/render-markdown.js';
import { shown, tags, words } from '../support/notes.js';
import { runsOf } from '../support/runs-of.js';

describe('A hostile Markdown note', () => {
  for (const [id, text] of Object.entries({
    X01: '<img src=x onerror="pwned = 1">',
    X02: '<svg onload="pwned = 1"></svg>',
    X03: '</textarea><script>pwned = 1</script>',
    X04: '${7 7} {{7 7}} ?lit$012345678$ lit$0 <!--?lit$1$--> <?>',
    'B28 X17': '<b>bold</b> & &amp; &lt;i&gt; &#60;b&#62; "quoted"',
    'B29 X07': '[click](javascript:pwned=1) <javascript:pwned=1>',
    X08: '[a](JaVaScRiPt:x) [b](&#106;avascript:x) [c](\u0001javascript:x) [d](<java\tscript:x>)',
    X09: '[a](data:text/html,x) [b](blob:x) [c](vbscript:x) [d](file:///x) [e](ftp://x.example/)',
    'reference definitions': '[a]: javascript:x',
  }))
    it(`${id} is shown as the text that it is: ${text}`, async () => {
      const root = await shown(text);
      expect(words(root)).to.equal(text.replace(/\s+/g, ' '));
      expect(tags(root)).to.deep.equal(['p']);
    });

  it('makes nothing but the tags it knows, and no address but safe ones, of whatever is typed', () => {
    const known =
      'p div hr pre code blockquote ol ul li table thead tbody tr th td em strong del br a span'.split(' ');
    const piece = fc.constantFrom(
      ...[
        '<',
        '>',
        '</',
        'script',
        '*',
        '**',
        '_',
        '~~',
        '`',
        '```',
        '\n',
        '\n\n',
        '    ',
        '[',
        '](',
        ')',
        '![',
        '|',
      ],
      ...[
        '|-|',
        '- ',
        '1. ',
        '> ',
        '# ',
        'a',
        'javascript:',
        'https://x.example',
        'data:',
        '&#106;',
        '\\',
        '\t',
      ],
      ...['[x] ', '"', '\u202E', '\u0000', '\uD800'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const root = document.createElement('div');
        render(renderMarkdown(pieces.join(''), { headingLevel: 2 }), root);
        for (const element of root.querySelectorAll('*')) {
          expect(known).to.contain(element.localName);
          const names = element.getAttributeNames().filter((name) => /^on|style|src/.test(name));
          expect(names).to.deep.equal([]);
        }
        for (const { href } of root.querySelectorAll('a')) expect(href).to.match(/^(https?:\/\/|mailto:)/);
      }),
      runsOf(1000),
    );
  });

  it('loses no word from the screen, whatever signs stand around it', () => {
    const sign = fc.constantFrom(
      ...[
        '*',
        '**',
        '_',
        '~~',
        '`',
        '\n',
        '\n\n',
        '    ',
        '[',
        ']',
        '](',
        ')',
        '![',
        '|',
        '|-|',
        '|-',
        '- ',
        '1. ',
        '> ',
      ],
      ...['# ', '<', '</', '<b>', '<!--', '-->', '\\', '"', '=', '---', '[ ] ', ' '],
    );
    const word = fc.integer({ min: 0, max: 999 }).map((number) => `word${number}`);
    fc.assert(
      fc.property(fc.array(fc.oneof(sign, word), { maxLength: 40 }), (pieces) => {
        const root = document.createElement('div');
        render(renderMarkdown(pieces.join(''), { headingLevel: 2 }), root);
        const found = root.textContent.match(/word/g)?.length ?? 0;
        expect(found).to.equal(pieces.filter((piece) => piece.startsWith('word')).length);
      }),
      runsOf(3000),
    );
  });
});

describe('A note that was made to be too much', function () {
  this.timeout(120_000);
  const rep = (text: string) => text.repeat(Math.ceil(100_000 / text.length)).slice(0, 100_000);
  const deep = Array.from({ length: 440 }, (_, level) => `${' '.repeat(level * 2)}- a`).join('\n');

  for (const text of [
    '>',
    '> ',
    '- ',
    '*',
    '*_',
    '[',
    '![',
    '`a',
    '~~a',
    '(',
    '\\',
    '| ',
    '> - a\nb\n',
    '[a](b',
    '\n----|-',
  ])
    it(`neither hangs nor overflows, and is all there: ${JSON.stringify(text)}, to 100,000 characters`, async () => {
      const root = await shown(rep(text));
      expect(root.querySelector('.markdown')).to.exist;
      expect(depth(root)).to.be.below(40);
    });

  it('shows what is nested too deep as it was typed', async () => {
    const root = await shown(`${'>'.repeat(50)} end`);
    expect(words(root)).to.match(/^>{38} end$/);
    expect(depth(await shown(deep))).to.be.below(40);
  });

  it('shows a note over the limit, and a paragraph over it, as it was typed', async () => {
    expect(words(await shown('*a* '.repeat(25_001)))).to.contain('*a*');
    const root = await shown(`${'*a* '.repeat(1001)}\n\n*b*`);
    expect([...root.querySelectorAll('em')].map(words)).to.deep.equal(['b']);
  });

  it('shows a table with more cells than anybody reads as it was typed', async () => {
    const wide = `${'|a'.repeat(30)}|\n${'|-'.repeat(30)}|\n|b|`;
    const long = `|a|b|\n|-|-|\n${'|c|d|\n'.repeat(1001)}`;
    for (const text of [wide, long]) expect((await shown(text)).querySelector('table')).to.equal(null);
  });
});

const depth = (element: Element): number => 1 + Math.max(0, ...[...element.children].slice(0, 50).map(depth));

// Rollup plugin: takes comments and needless white space out of css`` and html`` literals.
import MagicString from 'magic-string';

const cssTokens = /("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|(\/\*.*?\*\/)|[^"'/]+|./gs;

/** Text in quotes stays as it is. @param {string} css */
export const minifyCss = (css) =>
  css.replaceAll(cssTokens, (token, quoted, comment) => quoted ?? (comment ? '' : minifyCssToken(token)));

/** @param {string} token */
const minifyCssToken = (token) =>
  token
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,]) ?/g, '$1')
    .replaceAll(': ', ':')
    .replaceAll(';}', '}');

/** A line break with its indentation becomes one space: the same on the screen. @param {string} html */
export const minifyHtml = (html) => html.replaceAll(/\s*\n\s*/g, ' ');

const minifiers = new Map([
  ['css', minifyCss],
  ['html', minifyHtml],
]);

/** Only our own modules; libraries come minified. @returns {import('rollup').Plugin} */
export function minifyTemplates() {
  return {
    name: 'minify-templates',
    transform(code, id) {
      if (id.includes('node_modules') || !/\b(css|html)\s*`/.test(code)) return null;
      const smaller = new MagicString(code);
      for (const { tag, quasi } of findTaggedTemplates(this.parse(code))) {
        const minify = minifiers.get(tag.name);
        for (const { start, end } of minify ? quasi.quasis : []) {
          if (end > start) smaller.update(start, end, minify?.(code.slice(start, end)) || ' ');
        }
      }
      return { code: smaller.toString(), map: smaller.generateMap({ hires: true }) };
    },
  };
}

/** @param {any} node @returns {Generator<any>} */
function* findTaggedTemplates(node) {
  if (typeof node !== 'object' || node === null) return;
  if (node.type === 'TaggedTemplateExpression') yield node;
  for (const child of Object.values(node)) yield* findTaggedTemplates(child);
}

// Rollup plugin: of the localize controller what finds the language. The texts, and what formats them, are our own.
import MagicString from 'magic-string';

const unused = ['getTranslationData', 'exists', 'term', 'date', 'number', 'relativeTime'];

/** Fails the build where the controller no longer looks as expected. @returns {import('rollup').Plugin} */
export const trimLocalize = () => ({
  name: 'trim-localize',
  transform(code, id) {
    if (!/[\\/]@shoelace-style[\\/]localize[\\/]dist[\\/]index\.js$/.test(id)) return null;
    const smaller = new MagicString(code);
    for (const name of unused) {
      const method = findMethod(this.parse(code), name);
      if (!method) this.error(`${id} has no method ${name}.`);
      smaller.remove(method.start, method.end);
    }
    return { code: smaller.toString(), map: smaller.generateMap({ hires: true }) };
  },
});

/** @param {any} program @param {string} name @returns {any} */
const findMethod = ({ body }, name) =>
  body
    .map((/** @type {any} */ { declaration }) => declaration)
    .filter((/** @type {any} */ declaration) => declaration?.type === 'ClassDeclaration')
    .flatMap((/** @type {any} */ declaration) => declaration.body.body)
    .find((/** @type {any} */ member) => member.key?.name === name);

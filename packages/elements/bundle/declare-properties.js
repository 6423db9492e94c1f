// Rollup plugin: the properties of an element are declared as `@property` would declare them, without the helper that
// TypeScript writes into every file for decorators of all kinds.
import MagicString from 'magic-string';

const helper = /var __decorate = [\s\S]*?\n};\n/g;
const decorated = /__decorate\(\[\s*property\((.*)\)\s*\], (\w+)\.prototype, ("\w+"), void 0\)/g;

/** Fails the build where something else is decorated, which this knows nothing of. @returns {import('rollup').Plugin} */
export const declareProperties = () => ({
  name: 'declare-properties',
  transform(code, id) {
    if (id.includes('node_modules') || !code.includes('__decorate')) return null;
    const plain = new MagicString(code);
    plain.replaceAll(helper, '');
    plain.replaceAll(decorated, (_call, options, element, name) =>
      [`${element}.createProperty(${name}`, ...(options ? [options] : [])].join(', ').concat(')'),
    );
    if (plain.toString().includes('__decorate')) this.error(`${id} decorates more than properties.`);
    return { code: plain.toString(), map: plain.generateMap({ hires: true }) };
  },
});

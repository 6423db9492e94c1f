// Rollup plugin: Lit is built without its metadata, which only standard decorators use. At import it writes to `Symbol`,
// and on a page that froze the built-ins before us that throws.
import MagicString from 'magic-string';

/** What is taken out, by the end of the module's path. @type {readonly (readonly [file: string, text: string])[]} */
const dropped = [
  ['/reactive-element.js', 'Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;'],
  [
    '/reactive-element.js',
    'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
  ],
  ['/decorators/property.js', '"object"==typeof o?r(t,e,o):'],
];

/** Fails the build where Lit no longer looks as expected, and where anything else still asks for the metadata. */
export function dropLitMetadata() {
  /** @type {import('rollup').Plugin} */
  const plugin = {
    name: 'drop-lit-metadata',
    transform(code, id) {
      const path = id.replaceAll('\\', '/');
      if (!path.includes('/@lit/reactive-element/')) return null;
      const texts = dropped.filter(([file]) => path.endsWith(file)).map(([, text]) => text);
      if (texts.length === 0) return null;
      const smaller = new MagicString(code);
      for (const text of texts) {
        const start = code.indexOf(text);
        if (start < 0) this.error(`${id} does not contain ${text}`);
        smaller.remove(start, start + text.length);
      }
      return { code: smaller.toString(), map: smaller.generateMap({ hires: true }) };
    },
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk' && /Symbol\.metadata|litPropertyMetadata/.test(file.code))
          this.error(`${file.fileName} still uses the metadata of decorators.`);
      }
    },
  };
  return plugin;
}

// Rollup plugin: one decorator helper for all elements, where TypeScript writes one into every file.

const helper = '\0decorate';
const written = /var __decorate = [\s\S]*?\n};\n/;

/** The same as TypeScript's, without the look for a `Reflect.decorate` that some page might define. */
const code = `export function __decorate(decorators, target, key, desc) {
  const isMember = arguments.length > 2;
  let result = isMember ? (desc === null ? Object.getOwnPropertyDescriptor(target, key) : desc) : target;
  for (const decorate of decorators.reverse())
    result = (isMember ? decorate(target, key, result) : decorate(result)) || result;
  if (isMember && result) Object.defineProperty(target, key, result);
  return result;
}`;

/** @returns {import('rollup').Plugin} */
export const shareDecorate = () => ({
  name: 'share-decorate',
  resolveId: (id) => (id === helper ? id : null),
  load: (id) => (id === helper ? code : null),
  transform(source) {
    const [found] = written.exec(source) ?? [];
    if (!found) return null;
    // As many lines as before, so that the source map stays true.
    const lines = '\n'.repeat(found.split('\n').length - 1);
    return { code: source.replace(found, `import { __decorate } from '${helper}';${lines}`), map: null };
  },
});

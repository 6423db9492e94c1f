// Bundles modules of a package as a host's bundler would, to learn what they weigh.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import nodeResolve from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { minify } from '../../packages/elements/bundle/minify.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Everything that these sources export, in one minified file, without the packages that it stands beside.
 * @param {string[]} sources
 * @param {string[]} [beside]
 * @returns {Promise<string>}
 */
export async function bundleEntries(sources, beside = []) {
  const everything = sources
    .map((file) => `export * from ${JSON.stringify(root + toBuilt(file))};`)
    .join('\n');
  const bundle = await rollup({
    input: 'everything',
    external: beside,
    plugins: [serve('everything', everything), nodeResolve({ exportConditions: ['production'] }), minify()],
    logLevel: 'silent',
  });
  const { output } = await bundle.generate({ format: 'es', inlineDynamicImports: true });
  return output[0].code;
}

const toBuilt = (/** @type {string} */ file) => file.replace('/src/', '/dist/').replace(/\.ts$/, '.js');

/** The sources that a path with stars means. @param {string} pattern */
export function expand(pattern) {
  const wanted = new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`);
  const start = pattern.slice(0, pattern.indexOf('/src/') + '/src/'.length);
  const files = readdirSync(root + start, { recursive: true, encoding: 'utf8' });
  return files.map((file) => start + file).filter((file) => wanted.test(file));
}

/** @param {string} name @param {string} code @returns {import('rollup').Plugin} */
const serve = (name, code) => ({
  name: 'serve',
  resolveId: (id) => (id === name ? name : null),
  load: (id) => (id === name ? code : null),
});

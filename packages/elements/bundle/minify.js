// How built files are minified; the size check measures other packages the same way.
import terser from '@rollup/plugin-terser';
import { transform } from 'esbuild';

/** Rollup plugins: the smallest safe form, with comments that start with `!` kept. */
export const minify = () => [
  nameByUse(),
  terser({
    ecma: 2020,
    module: true,
    compress: { passes: 3, pure_getters: true, unsafe_arrows: true },
    format: { comments: /^!/ },
  }),
];

/** The names that esbuild chooses compress better than those of terser: one percent of a file. */
const nameByUse = () => ({
  name: 'name-by-use',
  renderChunk: (/** @type {string} */ code) =>
    transform(code, { format: 'esm', target: 'es2022', minifyIdentifiers: true, sourcemap: true }),
});

import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const resolveDir = fileURLToPath(new URL('../../', import.meta.url));

/** A script as a page's own bundler would make it: a few lines, with what they import of the built packages. @param {string} contents */
export async function bundleScript(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  return { body: outputFiles[0].text, type: 'text/javascript' };
}

/** All that packages export, as one file. @param {...string} names such as `core` */
export const bundlePackages = (...names) =>
  bundleScript(names.map((name) => `export * from '@one-on-one/${name}';`).join('\n'));

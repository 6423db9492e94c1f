// Bundles tests of core with its sources for a worker of Node. One source can say something else than its file does.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { context } from 'esbuild';
import { sourceOf } from '../runner/package-sources.js';

export const root = new URL('../../', import.meta.url);
const rootPath = fileURLToPath(root);

/** Where the repository is a site, as it is for tests in a browser. */
export const site = 'http://tests.invalid/';

/** @typedef {{ path: string, text: string }} Source */

const stands = {
  '@open-wc/testing': `${rootPath}tests/mutation/testing.js`,
  'fast-check': `${rootPath}tests/mutation/fast-check.js`,
};

/**
 * Answers how to bundle test files, again and again: what does not change is parsed once.
 * @param {string} outfile
 */
export async function createBundler(outfile) {
  /** @type {readonly string[]} */
  let tests = [];
  /** @type {Source | null} */
  let changed = null;

  /** @type {import('esbuild').Plugin} */
  const plugin = {
    name: 'tests-in-node',
    setup(build) {
      build.onResolve({ filter: /^(@one-on-one\/|@open-wc\/testing$|fast-check$)/ }, ({ path, importer }) => {
        if (importer === stands[path]) return undefined;
        return { path: stands[path] ?? rootPath + sourceOf(path) };
      });
      build.onResolve({ filter: /^everything$/ }, ({ path }) => ({ path, namespace: 'everything' }));
      build.onLoad({ filter: /.*/, namespace: 'everything' }, () => {
        const imports = tests.map((file) => `import ${JSON.stringify(rootPath + file)};`);
        const runner = JSON.stringify(`${rootPath}tests/mutation/in-node.js`);
        const contents = `import { runTests } from ${runner};\n${imports.join('\n')}\nawait runTests();`;
        return { contents, resolveDir: rootPath };
      });
      build.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        const file = path.slice(rootPath.length);
        const text = file === changed?.path ? changed.text : await readFile(path, 'utf8');
        return { contents: text.replaceAll('import.meta.url', JSON.stringify(site + file)), loader: 'ts' };
      });
    },
  };
  const building = await context({
    entryPoints: ['everything'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    tsconfigRaw: {},
    define: { SEEDS: '3' },
    logLevel: 'silent',
    plugins: [plugin],
  });

  return {
    /** Writes the bundle of these test files. @param {readonly string[]} files @param {Source | null} source */
    async bundle(files, source) {
      tests = files;
      changed = source;
      await building.rebuild();
    },
    dispose: () => building.dispose(),
  };
}

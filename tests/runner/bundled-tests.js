// Serves every test file as one module with what it imports: a page asks for a few dozen files in place of a thousand.
// Bundled once for all engines, from the TypeScript sources; what tests share is in chunks that browsers keep.
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { context } from 'esbuild';
import { sourceOf } from './package-sources.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const lucky = `${root}tests/runner/fast-check.ts`;

/** @type {import('esbuild').Plugin} */
const sources = {
  name: 'sources',
  setup(build) {
    build.onResolve({ filter: /^@one-on-one\// }, ({ path }) => ({ path: root + sourceOf(path) }));
    build.onResolve({ filter: /^fast-check$/ }, ({ importer }) =>
      importer === lucky ? undefined : { path: lucky },
    );
  },
};

/**
 * For a run that shows up tests which do not wait for what elements fetch later: it comes later still, in any order.
 * @param {number} late at most so many milliseconds @returns {import('esbuild').Plugin}
 */
const lateFiles = (late) => ({
  name: 'late-files',
  setup(build) {
    build.onLoad({ filter: /packages\/elements\/src\/.*\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const waiting = `new Promise((resolve) => setTimeout(resolve, Math.random() * ${late})).then(() => import('`;
      return { contents: text.replace(/\bimport\('([^']+)'\)/g, `${waiting}$1'))`), loader: 'ts' };
    });
  },
});

/**
 * @param {readonly string[]} folders @param {Record<string, string>} define
 * @param {number} late see `lateFiles` @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function bundledTests(folders, define, late) {
  /** The bundle's files by their address. @type {Promise<Map<string, string>>} */
  let bundled;
  /** @type {import('esbuild').BuildContext} */
  let building;
  return {
    name: 'bundled-tests',
    async serverStart({ fileWatcher }) {
      building = await context({
        entryPoints: (await Promise.all(folders.map(listTests))).flat(),
        outdir: root,
        outbase: root,
        outExtension: { '.js': '.ts' }, // a test keeps its own address
        chunkNames: 'tests/chunks/[name]-[hash]',
        write: false,
        metafile: true,
        bundle: true,
        splitting: true, // what is fetched later is fetched later here, too
        ignoreAnnotations: true, // nothing that is imported is left out
        format: 'esm',
        target: 'es2022',
        sourcemap: 'linked',
        conditions: ['development', 'browser'],
        tsconfig: `${root}tsconfig.json`,
        external: ['/__*'], // the test runner's own
        define: { ...define, require: 'undefined' }, // axe is fetched once it is wanted
        plugins: late ? [sources, lateFiles(late)] : [sources],
      });
      const bundle = async () => {
        const { outputFiles, metafile } = await building.rebuild();
        const inputs = Object.keys(metafile.inputs).filter((path) => !path.startsWith('node_modules/'));
        fileWatcher.add(inputs.map((path) => root + path));
        return new Map(outputFiles.map(({ path, text }) => [path.slice(root.length - 1), text]));
      };
      fileWatcher.on('change', () => void (bundled = bundle()));
      bundled = bundle();
      await bundled;
    },
    serverStop: () => building.dispose(),
    async serve({ path }) {
      const body = (await bundled).get(path);
      return body === undefined ? undefined : { body, type: path.endsWith('.map') ? 'json' : 'js' };
    },
  };
}

/** @param {string} folder */
async function listTests(folder) {
  const names = await readdir(`${root}tests/${folder}`, { recursive: true });
  return names.filter((name) => name.endsWith('.test.ts')).map((name) => `${root}tests/${folder}/${name}`);
}

// Checks each package as npm would publish it: what it contains, what it exports, and how its types resolve; and that
// an adapter author gets from there to a proven adapter, by following the guide.
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { questionsWithoutLicence } from './question-licence.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (/** @type {string} */ path) => JSON.parse(readFileSync(root + path, 'utf8'));

/** Files that must not be published. */
const foreign = /tsbuildinfo|node_modules|\.test\.|^tests\//;

/** @param {string} folder @returns {Promise<string[]>} */
async function findFaults(folder) {
  const manifest = read(`${folder}/package.json`);
  const packed = await promisify(execFile)('npm', ['pack', '--dry-run', '--json', `./${folder}`], {
    cwd: root,
  });
  const listed = Object.values(JSON.parse(packed.stdout))[0].files.map(({ path }) => path);
  const { messages } = await publint({ pkgDir: root + folder, strict: true });
  return [
    ...['LICENSE', 'package.json', 'dist/index.js', 'dist/index.d.ts']
      .filter((path) => !listed.includes(path))
      .map((path) => `misses ${path}`),
    ...listed.filter((path) => foreign.test(path)).map((path) => `would publish ${path}`),
    ...questionsWithoutLicence(new URL(`../../${folder}/`, import.meta.url), listed),
    ...Object.entries(manifest.dependencies).flatMap(([name, wanted]) => checkDependency(name, wanted)),
    ...messages.map((message) => formatMessage(message, manifest) ?? message.code),
    ...((await typesResolve(folder)) ? [] : ['has types that do not resolve (see above)']),
  ];
}

/** Packages of ours depend on each other in the version that they have. @param {string} name @param {string} wanted */
function checkDependency(name, wanted) {
  if (!name.startsWith('@one-on-one/')) return [];
  const { version } = read(`${name.replace('@one-on-one/', 'packages/')}/package.json`);
  return version === wanted ? [] : [`wants ${name} ${wanted}, which is ${version}`];
}

/** Built files for a script tag have no types, and need none. @param {string} folder */
async function typesResolve(folder) {
  const command = [
    'attw',
    '--pack',
    folder,
    '--profile',
    'esm-only',
    '--exclude-entrypoints',
    './cdn/*.js',
    './cdn/embed.html',
  ];
  const run = promisify(execFile)('npx', ['--no-install', ...command], { cwd: root });
  return run.then(
    () => true,
    ({ stdout }) => {
      console.error(stdout);
      return false;
    },
  );
}

const guide = spawn(process.execPath, [fileURLToPath(new URL('guide.js', import.meta.url))], {
  stdio: 'inherit',
});
const followed = once(guide, 'exit'); // beside the packages: it waits for one runner after the other

let failed = false;
for (const folder of read('package.json').workspaces) {
  const faults = await findFaults(folder);
  console.log(`${folder}: ${faults.length === 0 ? 'ready to publish' : faults.join('; ')}`);
  failed ||= faults.length > 0;
}
const [status] = await followed;
process.exit(failed || status !== 0 ? 1 : 0);

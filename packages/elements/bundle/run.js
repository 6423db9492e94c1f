// Everything that `npm run build` makes of what `tsc -b` wrote, at once: the files for script tags in two processes, for
// each takes one core, and the manifest.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, rmSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const packages = new URL('../../', import.meta.url);

// The compiler takes along only what it compiles.
const licence = 'question-bank/data/LICENSE';
cpSync(new URL(`core/src/${licence}`, packages), new URL(`core/dist/${licence}`, packages));

rmSync(new URL('elements/cdn', packages), { recursive: true, force: true });

/** About half of the work. */
const largest = 'one-on-one,one-on-one-agenda';

const commands = [
  ['npx', '--no-install', 'rollup', '-c', '--configOnly', largest],
  ['npx', '--no-install', 'rollup', '-c', '--configWithout', largest],
  ['npm', 'run', 'manifest'],
];
const results = await Promise.all(
  commands.map(async ([command = '', ...options]) => {
    const cwd = fileURLToPath(new URL('..', packages));
    const [status] = await once(spawn(command, options, { cwd, stdio: 'inherit' }), 'exit');
    return status === 0;
  }),
);
process.exit(results.every(Boolean) ? 0 : 1);

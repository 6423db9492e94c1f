// `npm run lint`: ESLint, Prettier, the length of files and the paths that documents name; every check runs, and any fault fails.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { findMissingPaths } from './check-doc-paths.js';
import { checkFileLengths } from './check-file-lengths.js';

/** @param {string[]} command */
async function passes(command) {
  const [status] = await once(spawn('npx', ['--no-install', ...command], { stdio: 'inherit' }), 'exit');
  return status === 0;
}

const eslint = ['eslint', '--config', 'tests/lint/eslint.config.js', '--max-warnings', '0'];

const faults = [...checkFileLengths(), ...findMissingPaths()];
for (const fault of faults) console.error(fault);

const results = await Promise.all([
  faults.length === 0,
  passes([...eslint, '.', '--ignore-pattern', 'tests/']),
  passes([...eslint, 'tests']), // about as long as all the rest
  passes(['prettier', '--check', '--log-level', 'warn', '.']),
]);
process.exit(results.every(Boolean) ? 0 : 1);

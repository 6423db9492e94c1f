// `npm run lint`: ESLint, Prettier, the length of files and the paths that documents name; every check runs, and any fault fails.
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { findMissingPaths } from './check-doc-paths.js';
import { checkFileLengths } from './check-file-lengths.js';

/** @param {string[]} command */
const passes = (command) => spawnSync('npx', ['--no-install', ...command], { stdio: 'inherit' }).status === 0;

const faults = [...checkFileLengths(), ...findMissingPaths()];
for (const fault of faults) console.error(fault);

const results = [
  faults.length === 0,
  passes(['eslint', '--config', 'tests/lint/eslint.config.js', '--max-warnings', '0', '.']),
  passes(['prettier', '--check', '--log-level', 'warn', '.']),
];
process.exit(results.every(Boolean) ? 0 : 1);

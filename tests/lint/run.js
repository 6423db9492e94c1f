// `npm run lint`: ESLint, Prettier and the length of files; every check runs, and any fault fails.
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { checkFileLengths } from './check-file-lengths.js';

/** @param {string[]} command */
const passes = (command) => spawnSync('npx', ['--no-install', ...command], { stdio: 'inherit' }).status === 0;

const lengths = checkFileLengths();
for (const fault of lengths) console.error(fault);

const results = [
  lengths.length === 0,
  passes(['eslint', '--config', 'tests/lint/eslint.config.js', '--max-warnings', '0', '.']),
  passes(['prettier', '--check', '--log-level', 'warn', '.']),
];
process.exit(results.every(Boolean) ? 0 : 1);

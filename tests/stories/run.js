// Builds Storybook and opens everything in Chromium, a few at once; see `open-entries.js` for what must hold of each.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { chromiumFlags, findChromium } from '../engines/find-engines.js';
import { openEntries } from './open-entries.js';
import { serveBuilt } from './serve-built.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const built = `${root}storybook-static`;

const build = ['storybook', 'build', '--config-dir', 'stories/.storybook', '--output-dir', built, '--quiet'];
const { status } = spawnSync('npx', ['--no-install', ...build], { cwd: root, stdio: 'inherit' });
if (status !== 0) process.exit(1);

const site = await serveBuilt(built);
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags });
/** @type {{ entries: Record<string, { id: string, type: 'story' | 'docs', importPath: string }> }} */
const { entries } = JSON.parse(readFileSync(`${built}/index.json`, 'utf8'));
const all = Object.values(entries);
const left = [...new Set(all.map(({ importPath }) => importPath))]
  .map((path) => all.filter(({ importPath }) => importPath === path))
  .sort((a, b) => b.length - a.length); // so that none is alone at it in the end
const stories = all.filter(({ type }) => type === 'story').length;
const words = all.length - stories;
/** @type {string[]} */ const faults = [];
await Promise.all(
  Array.from({ length: availableParallelism() }, async () => {
    const context = await browser.newContext();
    await context.newPage(); // its window stays open, for a new one costs more than most stories do
    for (let file = left.shift(); file; file = left.shift()) {
      faults.push(...(await openEntries(context, site, file)));
    }
  }),
);
await browser.close();
for (const fault of faults) console.error(fault);
console.log(`${stories} stories, ${words} pages of words, ${faults.length} faults`);
process.exit(stories > 0 && faults.length === 0 ? 0 : 1);

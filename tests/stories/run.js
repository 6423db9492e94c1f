// Builds Storybook and opens everything in Chromium: each story must show one of our elements, each page of words its
// headings, and none may log an error.
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { chromiumFlags, findChromium } from '../engines/find-engines.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const built = `${root}storybook-static`;
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

const build = ['storybook', 'build', '--config-dir', 'stories/.storybook', '--output-dir', built, '--quiet'];
const { status } = spawnSync('npx', ['--no-install', ...build], { cwd: root, stdio: 'inherit' });
if (status !== 0) process.exit(1);

const server = createServer(async ({ url }, response) => {
  const path = new URL(url, 'http://localhost').pathname;
  const body = await readFile(built + path).catch(() => undefined);
  response.writeHead(body ? 200 : 204, {
    'Content-Type': types[extname(path)] ?? 'application/octet-stream',
  });
  response.end(body);
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());

const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags });
const { entries } = JSON.parse(readFileSync(`${built}/index.json`, 'utf8'));
const [stories, docs] = ['story', 'docs'].map((type) =>
  Object.keys(entries).filter((id) => entries[id].type === type),
);
const faults = [];
for (const id of stories) faults.push(...(await open(id, 'story', isShown)));
for (const id of docs) faults.push(...(await open(id, 'docs', isWritten)));
await browser.close();
for (const fault of faults) console.error(fault);
console.log(`${stories.length} stories, ${docs.length} pages of words, ${faults.length} faults`);
process.exit(stories.length > 0 && faults.length === 0 ? 0 : 1);

/** @param {string} id @param {'story' | 'docs'} viewMode @param {() => boolean} isThere @returns {Promise<string[]>} what is wrong with it */
async function open(id, viewMode, isThere) {
  const page = await browser.newPage();
  const faults = [];
  page.on('pageerror', (error) => faults.push(`${id}: ${error}`));
  page.on('console', (message) => message.type() === 'error' && faults.push(`${id}: ${message.text()}`));
  await page.goto(`http://127.0.0.1:${port}/iframe.html?viewMode=${viewMode}&id=${id}`);
  const shown = await page.waitForFunction(isThere, undefined, { timeout: 20_000 }).catch(() => undefined);
  await page.close();
  return shown ? faults : [...faults, `${id}: shows nothing of ours`];
}

/** Runs in the page. */
function isShown() {
  const all = [...document.querySelectorAll('#storybook-root *')];
  return all.some(
    (element) => element.localName.startsWith('one-on-one-') && element.shadowRoot?.textContent?.trim(),
  );
}

/** Runs in the page: the anchors that links lead to, and code. */
function isWritten() {
  const headings = [...document.querySelectorAll('#storybook-docs :is(h1, h2, h3)')];
  return (
    headings.length > 1 && headings.every(({ id }) => id !== '') && document.querySelector('pre') !== null
  );
}

import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumFlags, findChromium } from '../../engines/find-engines.js';
import { drag } from './mouse.js';
import { withoutFolder } from './profile.js';

/** Chromium on a folder of its own, so that its data survives it. @type {import('./driver.d.ts').Launch} */
export async function launchChromium({ profile } = {}) {
  const folder = profile ?? (await mkdtemp(join(tmpdir(), 'one-on-one-chromium-')));
  await removeLocks(folder);
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: /** @type {string} */ (findChromium()),
    args: chromiumFlags,
    viewport: { width: 1280, height: 900 },
  });
  const leave = () => (profile ? undefined : withoutFolder(folder));
  return {
    name: 'chromium',
    newTab: async () => tabOf(await context.newPage()),
    close: async () => {
      await context.close();
      await leave();
    },
    kill: () => killBrowser(folder),
  };
}

/** @param {import('playwright-core').Page} page @returns {import('./driver.d.ts').DriverTab} */
function tabOf(page) {
  /** @type {string[]} */ const errors = [];
  /** @type {string[]} */ const requests = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('request', (request) => requests.push(request.url()));
  page.on('dialog', (dialog) => {
    // Whoever leaves a page on which something is not saved says here that they mean it.
    if (dialog.type() === 'beforeunload') return void dialog.accept();
    errors.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return {
    ...documentOf(page, page),
    open: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    close: () => page.close(),
    show: () => page.bringToFront(),
    frame: async (selector) => {
      const frame = await (await page.waitForSelector(selector)).contentFrame();
      if (!frame) throw new Error(`${selector} is no frame.`);
      return documentOf(page, frame);
    },
    drag: (from, to) => drag(page.mouse, from, to),
    screenshot: async (path) => void (await page.screenshot({ path, fullPage: true })),
    setViewport: (width, height) => page.setViewportSize({ width, height }),
    setMedia: (media) => page.emulateMedia({ media }),
    print: (format) =>
      page.pdf({ format, margin: { top: '15mm', right: '15mm', bottom: '15mm', left: '15mm' } }),
    errors: async () => errors,
    requests: async () => requests,
  };
}

/**
 * @param {import('playwright-core').Page} page
 * @param {import('playwright-core').Page | import('playwright-core').Frame} place
 * @returns {import('./driver.d.ts').DriverDocument}
 */
const documentOf = (page, place) => ({
  evaluate: (work, ...args) => evaluateIn(place, work, args),
  press: (key) => page.keyboard.press(key),
  type: (text) => page.keyboard.type(text),
});

/**
 * Playwright hands over one argument, so the function travels as text.
 * @param {import('playwright-core').Page | import('playwright-core').Frame} place
 * @param {(...args: any[]) => any} work
 * @param {unknown[]} args
 */
const evaluateIn = (place, work, args) => place.evaluate(`(${work})(...${JSON.stringify(args)})`);

/** Ends the process of this profile that is no helper process. @param {string} folder */
async function killBrowser(folder) {
  for (const entry of await readdir('/proc')) {
    const line = await readFile(`/proc/${entry}/cmdline`, 'utf8').catch(() => '');
    const words = line.split('\0');
    if (words.includes(`--user-data-dir=${folder}`) && !words.some((word) => word.startsWith('--type='))) {
      process.kill(Number(entry), 'SIGKILL');
    }
  }
}

/** A killed browser leaves its lock behind. @param {string} folder */
export async function removeLocks(folder) {
  const locks = ['SingletonLock', 'SingletonCookie', 'SingletonSocket'];
  await Promise.all(locks.map((name) => rm(join(folder, name), { force: true })));
}

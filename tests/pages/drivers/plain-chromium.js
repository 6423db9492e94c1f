import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, findChromium } from '../../engines/find-engines.js';
import { removeLocks } from './chromium.js';
import { tabOf } from './firefox.js';
import { withoutFolder } from './profile.js';

/** @typedef {import('./driver.d.ts').DriverTab & { page: import('puppeteer-core').Page, command(method: string, params?: object): Promise<any> }} PlainTab */
/** @typedef {import('./driver.d.ts').Driver & { newTab(): Promise<PlainTab>, process: import('node:child_process').ChildProcess }} PlainBrowser */

/** @type {Set<PlainBrowser>} */ const running = new Set();

/** Ends every browser that a test which failed has left behind; call it after a suite. */
export const killLeftovers = () => Promise.all([...running].map((browser) => browser.kill?.()));

/**
 * Chromium as a person has it: tabs behind others are hidden, pages go to the back-forward cache. Every command of
 * its own protocol can be sent.
 * @param {{ profile?: string, flags?: readonly string[], preferences?: object }} [options] `preferences`: what the
 *   person has set before
 * @returns {Promise<PlainBrowser>}
 */
export async function launchPlainChromium({ profile, flags = [], preferences } = {}) {
  const folder = profile ?? (await mkdtemp(join(tmpdir(), 'one-on-one-plain-')));
  await removeLocks(folder);
  if (preferences) {
    await mkdir(join(folder, 'Default'), { recursive: true });
    await writeFile(join(folder, 'Default', 'Preferences'), JSON.stringify(preferences));
  }
  const browser = await puppeteer.launch({
    executablePath: /** @type {string} */ (findChromium()),
    userDataDir: folder,
    args: [...chromiumFlags, ...flags],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    defaultViewport: { width: 1280, height: 900 },
  });
  const gone = new Promise((resolve) => browser.process()?.once('exit', resolve));
  const leave = () => (profile ? undefined : withoutFolder(folder));
  /** @type {PlainBrowser} */ const launched = {
    name: 'chromium',
    process: /** @type {import('node:child_process').ChildProcess} */ (browser.process()),
    newTab: async () => {
      const page = await browser.newPage();
      const session = await page.createCDPSession();
      return {
        ...tabOf(page),
        page,
        command: (method, params = {}) => session.send(/** @type {any} */ (method), params),
      };
    },
    close: async () => {
      running.delete(launched);
      await browser.close();
      await gone;
      await leave();
    },
    kill: async () => {
      running.delete(launched);
      browser.process()?.kill('SIGKILL');
      await gone;
      await browser.disconnect();
    },
  };
  running.add(launched);
  return launched;
}

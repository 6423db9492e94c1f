// One launcher of the test runner for each engine found.
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import * as puppeteer from 'puppeteer-core';
import { chromiumFlags, findEngines } from './find-engines.js';
import { startWebKitDriver, webkitCapabilities } from './start-webkit-driver.js';

/** Starts what an engine needs beside itself (a driver, a display) and answers the launchers. */
export async function launchers() {
  const { chromium, firefox, webkit } = findEngines();
  return [
    ...(chromium ? [launchChromium(chromium)] : []),
    ...(firefox ? [launchFirefox(firefox)] : []),
    ...(webkit ? [await launchWebKit(webkit)] : []),
  ];
}

/** The same engines, with a Chromium of its own, so that both lists can be worked off at once. @param {readonly import('@web/test-runner').BrowserLauncher[]} list */
export function withOwnChromium(list) {
  const { chromium } = findEngines();
  return list.map((launcher) =>
    chromium && launcher.name === 'Chromium' ? launchChromium(chromium) : launcher,
  );
}

/** A page that is left though it asks, for something on it is not saved. @param {import('puppeteer-core').Page} page */
function leftAtOnce(page) {
  page.on('dialog', (dialog) => void dialog.accept());
  return page;
}

// Nobody asks a unit test's page what it fetched: to be told of each file, in Firefox with what it holds, takes longer than
// most tests do. Nor does anybody go back to such a page.
const unwatched = { networkEnabled: false };

/** @param {string} executablePath */
const launchChromium = (executablePath) =>
  chromeLauncher({
    puppeteer,
    launchOptions: { ...unwatched, executablePath, args: [...chromiumFlags, '--disable-back-forward-cache'] },
    createPage: async ({ context }) => leftAtOnce(await context.newPage()),
  });

/** @param {string} executablePath */
const launchFirefox = (executablePath) =>
  chromeLauncher({
    puppeteer,
    launchOptions: { ...unwatched, browser: 'firefox', executablePath },
    async createPage({ context, config }) {
      const page = leftAtOnce(await context.newPage());
      page.setDefaultNavigationTimeout(config.browserStartTimeout); // on a busy machine a page takes its time
      return page;
    },
  });

/** @param {import('./find-engines.js').WebKit} webkit */
async function launchWebKit(webkit) {
  const { port } = await startWebKitDriver(webkit);
  return webkitLauncher(webkit.miniBrowser, port);
}

/** Has the name of its results from the beginning, so that what failed in it finds it again. @param {string} miniBrowser @param {number} port */
export function webkitLauncher(miniBrowser, port) {
  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    path: '/',
    // The runner hears from the page itself when it is ready. To wait for `load` as well would last as long as
    // a test that fills frames, and a request that is given up ends the whole run.
    capabilities: { ...webkitCapabilities(miniBrowser), pageLoadStrategy: 'none' },
  });
  return Object.assign(launcher, { name: 'MiniBrowser' });
}

import puppeteer from 'puppeteer-core';
import { findFirefox } from '../../engines/find-engines.js';
import { drag } from './mouse.js';

/** Firefox looks for an icon by itself, and logs that the page's policy keeps it from loading one. */
const extraPrefsFirefox = { 'browser.chrome.site_icons': false };

/** Firefox over WebDriver BiDi. @type {import('./driver.d.ts').Launch} */
export async function launchFirefox() {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: /** @type {string} */ (findFirefox()),
    headless: true,
    extraPrefsFirefox,
    defaultViewport: { width: 1280, height: 900 },
  });
  return {
    name: 'firefox',
    newTab: async () => tabOf(await browser.newPage()),
    close: () => browser.close(),
  };
}

/** @param {import('puppeteer-core').Page} page @returns {import('./driver.d.ts').DriverTab} */
export function tabOf(page) {
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
    close: () => page.close({ runBeforeUnload: false }),
    show: () => page.bringToFront(),
    frame: async (selector) => {
      const frame = await (await page.waitForSelector(selector))?.contentFrame();
      if (!frame) throw new Error(`${selector} is no frame.`);
      return documentOf(page, frame);
    },
    drag: (from, to) => drag(page.mouse, from, to),
    screenshot: async (path) =>
      void (await page.screenshot({ path: /** @type {`${string}.png`} */ (path), fullPage: true })),
    setViewport: (width, height) => page.setViewport({ width, height }),
    errors: async () => errors,
    requests: async () => requests.filter((url) => !url.startsWith('data:font/')), // the automation's own
  };
}

/**
 * @param {import('puppeteer-core').Page} page
 * @param {import('puppeteer-core').Page | import('puppeteer-core').Frame} place
 * @returns {import('./driver.d.ts').DriverDocument}
 */
const documentOf = (page, place) => ({
  evaluate: (work, ...args) => evaluateIn(place, work, args),
  press: (key) => press(page, key),
  type: (text) => page.keyboard.type(text),
});

/**
 * @param {import('puppeteer-core').Page | import('puppeteer-core').Frame} place
 * @param {(...args: any[]) => any} work
 * @param {unknown[]} args
 */
const evaluateIn = (place, work, args) => place.evaluate(work, ...args);

/** @param {import('puppeteer-core').Page} page @param {string} combination */
async function press(page, combination) {
  const keys = /** @type {import('puppeteer-core').KeyInput[]} */ (
    combination.replace('Space', ' ').split('+')
  );
  const key = /** @type {import('puppeteer-core').KeyInput} */ (keys.pop());
  for (const modifier of keys) await page.keyboard.down(modifier);
  await page.keyboard.press(key);
  for (const modifier of keys.reverse()) await page.keyboard.up(modifier);
}

import { writeFile } from 'node:fs/promises';
import { findWebKit } from '../../engines/find-engines.js';
import { startWebKitDriver, webkitCapabilities } from '../../engines/start-webkit-driver.js';
import { WebDriver, dragActions, pressActions, typeActions } from './webdriver.js';

/** WebKitGTK over WebDriver; its data lasts as long as the session. @type {import('./driver.d.ts').Launch} */
export async function launchWebKit() {
  const webkit = /** @type {import('../../engines/find-engines.js').WebKit} */ (findWebKit());
  const { port, stop } = await startWebKitDriver(webkit);
  const { 'wdio:enforceWebDriverClassic': _, ...capabilities } = webkitCapabilities(webkit.miniBrowser);
  const driver = await WebDriver.start(port, capabilities);
  const first = await driver.get('/window'); // stays open: a session without a window is over
  return {
    name: 'webkit',
    newTab: async () => {
      await driver.enter(first);
      // A window, because a tab that the driver opens stays behind the others and is never drawn.
      const { handle } = await driver.post('/window/new', { type: 'window' });
      const tab = tabOf(driver, handle);
      await tab.setViewport(1280, 900);
      return tab;
    },
    close: async () => {
      await driver.delete('').catch(() => undefined);
      stop();
    },
  };
}

/** @param {WebDriver} driver @param {string} handle @returns {import('./driver.d.ts').DriverTab} */
function tabOf(driver, handle) {
  /** @type {string[]} */ const errors = [];
  /** @type {string[]} */ const requests = [];
  const own = documentOf(driver, handle);

  // WebDriver tells neither: the page's own record is read before it is gone.
  const collect = async () => {
    const seen = await own.evaluate(readRecord).catch(() => undefined);
    errors.push(...(seen?.errors ?? []));
    requests.push(...(seen?.requests ?? []));
  };
  /** @param {() => Promise<unknown>} go */
  const leave = async (go) => {
    await collect();
    await driver.enter(handle);
    await go();
    driver.forget();
  };
  return {
    ...own,
    open: (url) => leave(() => driver.post('/url', { url })),
    reload: () => leave(() => driver.post('/refresh')),
    close: async () => {
      await driver.enter(handle);
      await driver.delete('/window');
      driver.forget();
    },
    show: async () => undefined, // every window is drawn, and keys go to the one that was entered
    frame: async (selector) => documentOf(driver, handle, selector),
    drag: async (from, to) => {
      await driver.enter(handle);
      await driver.post('/actions', dragActions(from, to));
    },
    screenshot: async (path) => {
      await driver.enter(handle);
      await writeFile(path, Buffer.from(await driver.get('/screenshot'), 'base64'));
    },
    setViewport: async (width, height) => {
      const [x, y] = await own.evaluate(() => [outerWidth - innerWidth, outerHeight - innerHeight]);
      await driver.post('/window/rect', { width: width + Number(x), height: height + Number(y) });
    },
    errors: async () => (await collect(), errors),
    requests: async () => (await collect(), requests),
  };
}

/**
 * @param {WebDriver} driver
 * @param {string} handle
 * @param {string} [frame] a selector
 * @returns {import('./driver.d.ts').DriverDocument}
 */
function documentOf(driver, handle, frame) {
  return {
    evaluate: async (work, ...args) => {
      await driver.enter(handle, frame);
      return driver.execute(work, args);
    },
    press: async (key) => {
      await driver.enter(handle, frame);
      await driver.post('/actions', pressActions(key));
    },
    type: async (text) => {
      await driver.enter(handle, frame);
      await driver.post('/actions', typeActions(text));
    },
  };
}

/** Takes what `watch.js` has recorded since it was last asked, and what the page has loaded. */
function readRecord() {
  const { watched } = /** @type {any} */ (globalThis);
  const requests = performance.getEntries().filter((entry) => /resource|navigation/.test(entry.entryType));
  performance.clearResourceTimings();
  return { errors: watched?.errors.splice(0) ?? [], requests: requests.map((entry) => entry.name) };
}

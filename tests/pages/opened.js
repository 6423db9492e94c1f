import { after, afterEach, before, beforeEach } from 'node:test';
import assert from 'node:assert/strict';
import { AgendaView } from './agenda-view.js';
import { KeyboardView } from './keyboard-view.js';
import { servePages } from './pages-server.js';

/**
 * One browser for a suite; each test has a site of its own, and with it a storage of its own.
 * @param {import('./drivers/driver.d.ts').Launch} launch
 * @param {Record<string, import('../../stories/examples-server.js').Page>} [pages]
 */
export function opened(launch, pages) {
  /** @type {import('./drivers/driver.d.ts').Driver} */ let browser;
  /** @type {Awaited<ReturnType<typeof servePages>>} */ let server;
  /** @type {import('./drivers/driver.d.ts').DriverTab[]} */ let tabs = [];
  before(async () => {
    browser = await launch();
  });
  beforeEach(async () => {
    server = await servePages(pages);
  });
  afterEach(async () => {
    await Promise.allSettled(tabs.map((tab) => tab.close()));
    tabs = [];
    await server.close();
  });
  after(() => browser.close());
  return {
    /** A tab that shows a page of the demo. @param {string} path */
    async tab(path) {
      const tab = await browser.newTab();
      tabs.push(tab);
      await tab.open(server.site + path);
      return tab;
    },
    /** The agenda of a page, ready to be used. @param {string} path */
    async agenda(path = '/', nth = 0) {
      const agenda = new AgendaView(await this.tab(path), { nth });
      await agenda.ready();
      return agenda;
    },
    /** The same for somebody who has nothing but a keyboard. @param {string} path */
    async keyboard(path = '/') {
      const agenda = new KeyboardView(await this.tab(path));
      await agenda.ready();
      return agenda;
    },
    get site() {
      return server.site;
    },
  };
}

/**
 * Nothing was reported, thrown or logged, and nothing foreign was asked for.
 * @param {import('./drivers/driver.d.ts').DriverTab} tab
 * @param {string} site
 */
export async function assertQuiet(tab, site) {
  const { watched } = await tab.evaluate(() => ({ watched: /** @type {any} */ (globalThis).watched }));
  assert.deepEqual(watched?.reports, [], 'policy reports');
  assert.deepEqual(watched?.errors, [], 'errors the page saw');
  assert.deepEqual(await tab.errors(), [], 'errors the browser saw');
  const foreign = (await tab.requests()).filter((url) => !url.startsWith(`${site}/`) && url !== site);
  assert.deepEqual(foreign, [], 'foreign requests');
}

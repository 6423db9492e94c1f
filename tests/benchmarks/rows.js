// The rows of the benchmark: what is done in both pages, in turn, so that the machine's moods hit both alike.

/** @typedef {(what: string, ours: number[], vanilla: number[]) => void} Print */
/** @typedef {import('playwright-core').Browser} Browser */

const pages = ['ours', 'vanilla'];

/** Navigation until the items stand there and can be used, with everything in the cache. @param {Browser} browser @param {string} site @param {number} size @param {Print} print */
export async function startUp(browser, site, size, print) {
  const tabs = await openBoth(browser, site, size);
  /** @type {number[][]} */
  const times = [[], []];
  for (let run = 0; run < 21; run += 1) {
    for (const [index, tab] of tabs.entries()) {
      await tab.goto(`${site}/${pages[index]}`);
      times[index].push(await tab.evaluate((items) => globalThis.benchmark.ready(items), size));
    }
  }
  print(`start-up with ${size} items`, times[0], times[1]);
  await closeAll(tabs);
}

/** Navigation until the stages of a guide stand there, with everything in the cache. @param {Browser} browser @param {string} site @param {Print} print */
export async function startUpOfGuide(browser, site, print) {
  const tabs = await Promise.all(pages.map(() => browser.newPage()));
  /** @type {number[][]} */
  const times = [[], []];
  for (let run = 0; run < 21; run += 1) {
    for (const [index, tab] of tabs.entries()) {
      await tab.goto(`${site}/guide-${pages[index]}`);
      times[index].push(await tab.evaluate(() => globalThis.benchmark.guideReady()));
    }
  }
  print('start-up of the stage guide', times[0], times[1]);
  await Promise.all(tabs.map((tab) => tab.close()));
}

/** From what a person does until the page is laid out again. @param {Browser} browser @param {string} site @param {number} size @param {Print} print */
export async function acts(browser, site, size, print) {
  const tabs = await openBoth(browser, site, size);
  for (const act of ['add', 'tick', 'move']) {
    const times = [];
    for (const tab of tabs) {
      await tab.bringToFront();
      times.push(await tab.evaluate((name) => globalThis.benchmark.time(name, 25), act));
    }
    print(`${act}, with ${size} items`, times[0], times[1]);
  }
  await closeAll(tabs);
}

/** Both pages, each with storage of its own that holds `size` items. @param {Browser} browser @param {string} site @param {number} size */
const openBoth = (browser, site, size) =>
  Promise.all(
    pages.map(async (page) => {
      const tab = await (await browser.newContext()).newPage();
      tab.on('pageerror', (error) => console.error(page, error));
      await tab.goto(`${site}/${page}`);
      await tab.evaluate((items) => globalThis.benchmark.fill(items), size);
      return tab;
    }),
  );

/** @param {import('playwright-core').Page[]} tabs */
const closeAll = (tabs) => Promise.all(tabs.map((tab) => tab.context().close()));

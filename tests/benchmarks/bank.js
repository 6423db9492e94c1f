// A bank of ten thousand questions: how long until it stands there, how long from a keystroke to the next frame, and
// what it holds in memory above the questions themselves.
/** @typedef {import('playwright-core').Browser} Browser */
/** @typedef {import('./rows.js').Print} Print */

const KEYSTROKE_MS = 25;
const THROTTLED_MS = 60;
const BYTES = 60;

/** @param {Browser} browser @param {string} site @param {number} count @param {Print} print */
export async function manyQuestions(browser, site, count, print) {
  const ours = await open(browser, `${site}/bank-ours`);
  const vanilla = await open(browser, `${site}/bank-vanilla`);
  /** @type {number[][]} */
  const times = [[], []];
  for (let run = 0; run < 15; run += 1)
    for (const [index, [tab, tag]] of [ours, vanilla].entries()) {
      await tab.bringToFront();
      times[index].push(await tab.evaluate((name) => globalThis.bank.mount(name), tag));
      await tab.evaluate(() => globalThis.bank.remove());
    }
  print(`mount of ${count} questions`, times[0], times[1]);
  await vanilla[0].context().close();

  const [tab, tag] = ours;
  await tab.bringToFront();
  const tools = await tab.context().newCDPSession(tab);
  const held = async () => {
    await tools.send('HeapProfiler.collectGarbage');
    const {
      usedSize,
      embedderHeapUsedSize = 0,
      backingStorageSize = 0,
    } = /** @type {any} */ (await tools.send('Runtime.getHeapUsage'));
    return usedSize + embedderHeapUsedSize + backingStorageSize;
  };
  const before = await held();
  await tab.evaluate((name) => globalThis.bank.mount(name), tag);
  for (const [rate, most] of [
    [1, KEYSTROKE_MS],
    [4, THROTTLED_MS],
  ]) {
    await tools.send('Emulation.setCPUThrottlingRate', { rate });
    const typed = await tab.evaluate(() => globalThis.bank.type(60));
    const late = [...typed].sort((a, b) => a - b)[Math.floor(typed.length * 0.95)];
    print(`keystroke in ${count}, ${rate}x slower (p95, of ${most})`, [late], [most]);
  }
  await tools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const each = ((await held()) - before) / count;
  print(`memory of each of ${count} (bytes, of ${BYTES})`, [each], [BYTES]);
  await tab.context().close();
}

/** @param {Browser} browser @param {string} address @returns {Promise<readonly [import('playwright-core').Page, string]>} */
async function open(browser, address) {
  const tab = await (await browser.newContext()).newPage();
  tab.on('pageerror', (error) => console.error(error));
  await tab.goto(address);
  const tag = await tab.evaluate(() => document.body.firstElementChild?.localName ?? '');
  await tab.evaluate(() => globalThis.bank.ready());
  return [tab, tag];
}

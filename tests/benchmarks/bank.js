// A bank of ten thousand questions: how long until it stands there, how long from a keystroke to the next frame, and
// what it holds in memory above the questions themselves.
/** @typedef {import('playwright-core').Browser} Browser */
/** @typedef {import('./rows.js').Print} Print */
/** @typedef {readonly [import('playwright-core').Page, string]} Opened */
import { FEW } from './serve-benchmark.js';

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

  await typing(ours, count, print);
  const few = await open(browser, `${site}/bank-few`);
  const each = ((await weight(ours)) - (await weight(few))) / (count - FEW);
  print(`memory of each of ${count} (bytes, of ${BYTES})`, [each], [BYTES]);
  for (const [tab] of [ours, few]) await tab.context().close();
}

/** @param {Opened} opened @param {number} count @param {Print} print */
async function typing([tab, tag], count, print) {
  const tools = await tab.context().newCDPSession(tab);
  await tab.bringToFront();
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
  await tab.evaluate(() => globalThis.bank.remove());
}

/** What goes with the element when it goes, once somebody has searched in it. @param {Opened} opened */
async function weight([tab, tag]) {
  const tools = await tab.context().newCDPSession(tab);
  const held = async () => {
    // What is let go of inside of the engine goes a few rounds later.
    for (let round = 0; round < 4; round += 1) {
      await tools.send('HeapProfiler.collectGarbage');
      await tab.evaluate(() => new Promise((done) => setTimeout(done, 200)));
    }
    // Its buffers are the engine's own: none of these elements makes one.
    const { usedSize, embedderHeapUsedSize } = /** @type {any} */ (await tools.send('Runtime.getHeapUsage'));
    return usedSize + embedderHeapUsedSize;
  };
  await tab.bringToFront();
  await tab.evaluate((name) => globalThis.bank.mount(name), tag);
  await tab.evaluate(() => globalThis.bank.type(60));
  const shown = await held();
  await tab.evaluate(() => globalThis.bank.remove());
  return shown - (await held());
}

/** @param {Browser} browser @param {string} address @returns {Promise<Opened>} */
async function open(browser, address) {
  const tab = await (await browser.newContext()).newPage();
  tab.on('pageerror', (error) => console.error(error));
  await tab.goto(address);
  const tag = await tab.evaluate(() => document.body.firstElementChild?.localName ?? '');
  await tab.evaluate(() => globalThis.bank.ready());
  return [tab, tag];
}

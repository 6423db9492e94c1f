// What a long past costs: opening the agenda after ten meetings and after ten thousand, and looking back over them.
/** @typedef {import('playwright-core').Browser} Browser */
/** @typedef {import('playwright-core').Page} Tab */
/** @typedef {import('./rows.js').Print} Print */

const FRAME_MS = 1000 / 60;

/** @param {number[]} times */
const late = (times) => [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.95)];

/** Opening after `many` past meetings, against opening after ten. @param {Browser} browser @param {string} site @param {number} many @param {Print} print */
export async function opening(browser, site, many, print) {
  const tabs = await Promise.all([many, 10].map((count) => withPast(browser, site, count)));
  /** @type {number[][]} */
  const times = [[], []];
  for (let run = 0; run < 21; run += 1) {
    for (const [index, tab] of tabs.entries()) {
      await tab.goto(`${site}/past`);
      times[index].push(await tab.evaluate(() => globalThis.benchmark.ready(1)));
    }
  }
  print(`opening after ${many} meetings, not 10`, times[0], times[1]);
  await Promise.all(tabs.map((tab) => tab.context().close()));
}

/** Scrolling and searching a history of `many`, against frames of the same page in which nothing is done. @param {Browser} browser @param {string} site @param {number} many @param {Print} print */
export async function lookingBack(browser, site, many, print) {
  const tab = await withPast(browser, site, many);
  await tab.goto(`${site}/history`);
  const devtools = await tab.context().newCDPSession(tab);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' }); // work, however busy the machine is
  const worked = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
  };
  for (const what of /** @type {const} */ (['scroll', 'search'])) {
    await tab.evaluate((name) => globalThis.benchmark.getReady(name), what);
    const before = await worked();
    /** @type {number[][]} */
    const times = await tab.evaluate((name) => globalThis.benchmark.lookBack(name, 100), what);
    const work = (await worked()) - before;
    const [busy, idle] = times.map(late);
    print(`${what} in ${many} meetings (p95, of an idle frame)`, [busy], [idle]);
    print(`its work on the page (mean, of a frame)`, [work / 100], [FRAME_MS]);
  }
  await tab.context().close();
}

/** A page whose storage holds so many closed meetings. @param {Browser} browser @param {string} site @param {number} count @returns {Promise<Tab>} */
async function withPast(browser, site, count) {
  const tab = await (await browser.newContext()).newPage();
  tab.on('pageerror', (error) => console.error(error));
  await tab.goto(`${site}/store.html`);
  await tab.evaluate(holdMeetings, count);
  return tab;
}

/** Holds one meeting, puts as many copies of it beside it as are wanted, and moves the next one behind them. Sent to the page as text. @param {number} count */
async function holdMeetings(count) {
  const { createIdbStorage, createWorkspace, operations } = await import(
    /** @type {string} */ ('/storage.js')
  );
  const storage = createIdbStorage();
  const random = (/** @type {number} */ bytes) => crypto.getRandomValues(new Uint8Array(bytes));
  const workspace = createWorkspace({
    storage,
    random,
    tab: 'bench',
    relationship: 'pair',
    viewer: 'mentor',
    clock: { now: () => new Date().toISOString() },
    schedule: () => () => {},
  });
  workspace.equip(operations);
  await workspace.ready;
  const { id } = workspace.state.meeting;
  workspace.run('agenda-item-add', { titles: ['The spring budget', 'Who speaks at the conference'] });
  workspace.run('note-write', { body: 'The launch moves to **May**; Lena takes over the support.' });
  workspace.run('meeting-start', {});
  for (const { item } of workspace.state.items) workspace.run('agenda-item-discuss', { id: item.id });
  workspace.run('meeting-close', {});
  workspace.run('agenda-item-add', { titles: ['What comes next'] });
  await workspace.close();
  const next = workspace.state.meeting.id;

  const stored = await storage.list({ prefix: ['shared', 'pair'] });
  const copyAs = (/** @type {any} */ { key, value }, /** @type {string} */ from, /** @type {number} */ seq) =>
    JSON.parse(
      JSON.stringify({ key, value })
        .replaceAll(`"${from}"`, JSON.stringify(from.replace(/\d+$/, `${seq}`)))
        .replace(/"seq":\d+/, `"seq":${seq}`),
    );
  const before = new Map(stored.map((/** @type {any} */ { key, revision }) => [key.join('/'), revision]));
  const put = (/** @type {any} */ { key, value }) => ({
    kind: 'put',
    key,
    value,
    revision: [...random(12)].join('-'),
    ifRevision: before.get(key.join('/')) ?? null,
  });
  const isOf = (/** @type {string} */ meeting) => (/** @type {any} */ entry) =>
    JSON.stringify(entry).includes(`"${meeting}"`);
  const past = stored.filter((/** @type {any} */ entry) => isOf(id)(entry) && !isOf(next)(entry));
  await storage.commit(
    stored.filter(isOf(next)).map((/** @type {any} */ entry) => put(copyAs(entry, next, count + 1))),
  );
  for (let from = 2; from <= count; from += 250) {
    const seqs = Array.from({ length: Math.min(250, count + 1 - from) }, (_, index) => from + index);
    await storage.commit(
      seqs.flatMap((seq) => past.map((/** @type {any} */ entry) => put(copyAs(entry, id, seq)))),
    );
  }
  await storage.close();
}

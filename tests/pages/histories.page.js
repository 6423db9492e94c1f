import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { test } from 'node:test';
import { inEveryEngine } from './drivers/engines.js';
import { opened } from './opened.js';
import { storePages } from './store-page.js';

/** `SEED=17 ROUNDS=1` runs one history again. */
const seed = Number(process.env['SEED']) || 1;

const files = ['life', 'model', 'random', 'run-histories'].map((name) => `histories/${name}.js`);
const pages = {
  ...(await storePages()),
  ...Object.fromEntries(
    files.map((file) => [
      `/${file}`,
      { body: readFileSync(new URL(file, import.meta.url), 'utf8'), type: 'text/javascript' },
    ]),
  ),
};

inEveryEngine('Histories of acts, kills and reopenings', (launch, engine) => {
  const browser = opened(launch, pages);
  const count = Number(process.env['ROUNDS']) || (engine === 'chromium' ? 500 : 50);

  test('F33 P24 lose no write that was acknowledged, and show none that was refused', async (t) => {
    const tab = await browser.tab('/store.html');
    const sum = { acts: 0, saved: 0, kills: 0, amid: 0 };
    for (let done = 0; done < count; done += 25) {
      const { faults, ...more } = await tab.evaluate(run, seed + done, Math.min(25, count - done));
      assert.deepEqual(faults, []);
      for (const name of /** @type {const} */ (['acts', 'saved', 'kills', 'amid'])) sum[name] += more[name];
    }
    t.diagnostic(
      `${count} histories, ${sum.kills} kills, ${sum.amid} in the middle of an act, ${sum.acts} acts, ${sum.saved} acknowledged`,
    );
    assert.ok(sum.kills > count && sum.saved > count, 'there were kills, and something to lose');
    assert.ok(sum.amid > count / 4, 'they came in the middle of work');
  });
});

/** Sent to the page as text. @param {number} first @param {number} count */
const run = async (first, count) => {
  const { runHistories } = await import(/** @type {string} */ ('/histories/run-histories.js'));
  return runHistories(first, count);
};

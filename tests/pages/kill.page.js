import assert from 'node:assert/strict';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { setTimeout as moment } from 'node:timers/promises';
import { AgendaView } from './agenda-view.js';
import { inEveryEngine } from './drivers/engines.js';
import { withoutFolder } from './drivers/profile.js';
import { servePages } from './pages-server.js';

/** `ROUNDS=50` for the long run. */
const rounds = Number(process.env['ROUNDS']) || 3;

inEveryEngine(
  'A browser that is killed',
  (launch) => {
    test('F33 loses no item that was said to be saved, and invents none', async (t) => {
      const profile = await mkdtemp(join(tmpdir(), 'one-on-one-kill-'));
      const server = await servePages();
      /** @type {string[]} */ const tried = [];
      /** @type {string[]} */ const acknowledged = [];
      /** @type {string[]} */ let found = [];

      for (let round = 0; round <= rounds; round += 1) {
        const browser = await launch({ profile });
        const agenda = new AgendaView(await browser.newTab());
        await agenda.tab.open(`${server.site}/`);
        await agenda.ready();
        await agenda.until('every acknowledged item is there', async () => {
          found = await agenda.titles();
          return acknowledged.every((title) => found.includes(title));
        });
        assert.deepEqual(
          found,
          tried.filter((title) => found.includes(title)),
          'once each, in order, none invented',
        );
        if (round === rounds) await browser.close();
        else await Promise.race([addItems(agenda, round, tried, acknowledged), killSoon(browser)]);
      }

      t.diagnostic(
        `${rounds} kills: ${acknowledged.length} acknowledged, all kept; ${tried.length} tried, ${found.length} found`,
      );
      assert.ok(acknowledged.length > 0, 'something was acknowledged at all');
      await server.close();
      await withoutFolder(profile);
    });
  },
  ['chromium'],
);

/** @param {AgendaView} agenda @param {number} round @param {string[]} tried @param {string[]} acknowledged */
async function addItems(agenda, round, tried, acknowledged) {
  try {
    for (let id = 0; ; id += 1) {
      const title = `Item ${round}.${id}`;
      tried.push(title);
      await agenda.add(title);
      await agenda.until(
        'it is said to be saved',
        async () => (await agenda.titles()).includes(title) && (await agenda.saveState()).startsWith('Saved'),
      );
      acknowledged.push(title);
    }
  } catch {
    // The browser is gone.
  }
}

/** @param {import('./drivers/driver.d.ts').Driver} browser */
async function killSoon(browser) {
  await moment(100 + Math.random() * 900); // the random moment is the test
  await browser.kill?.();
}

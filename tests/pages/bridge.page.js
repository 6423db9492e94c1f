import assert from 'node:assert/strict';
import { test } from 'node:test';
import { framingPolicy, strictPolicy } from '../../stories/policy.js';
import { AgendaView } from './agenda-view.js';
import { bundleScript } from './bundle-script.js';
import { inEveryEngine } from './drivers/engines.js';
import { assertQuiet, opened } from './opened.js';

const around = await bundleScript(`
  import { serveBridge } from '@one-on-one/storage-bridge';
  import { createIdbStorage } from '@one-on-one/storage-idb';
  const frame = document.querySelector('iframe');
  serveBridge({ storage: createIdbStorage({ databaseName: 'kept-by-the-page' }), frame, origins: ['null'] });
`);

const inside = await bundleScript(`
  import { createBridgeStorage } from '@one-on-one/storage-bridge';
  const origin = new URL(import.meta.url).origin; // the script comes from the site of the page around
  document.querySelector('one-on-one-workspace').storage = createBridgeStorage({ origin });
`);

const head = '<meta charset="utf-8" /><title>Bridge</title>';
/** @param {string} body */
const page = (body) => `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
const participants = [
  { role: 'mentor', id: 'ana', displayName: 'Ana' },
  { role: 'mentee', id: 'ben', displayName: 'Ben' },
];

const pages = {
  '/around': {
    body: page(`<iframe sandbox="allow-scripts" src="/inside" title="Agenda" height="700" width="600"></iframe>
      <script type="module" src="/around.js"></script>`),
    policy: framingPolicy,
  },
  '/around.js': around,
  '/inside': {
    body: page(`<one-on-one-workspace relationship="pair-42" viewer="ana">
        <script type="application/json">${JSON.stringify({ participants })}</script>
        <one-on-one-agenda></one-on-one-agenda>
      </one-on-one-workspace>
      <script type="module" src="/inside.js"></script>
      <script type="module" src="/cdn/one-on-one.js"></script>`),
    // In WebKit 'self' names nothing where the origin is opaque.
    policy: strictPolicy.replace("script-src 'self'", "script-src 'self' http://localhost:*"),
  },
  '/inside.js': inside,
};

inEveryEngine('A sandboxed frame with a bridge', (launch) => {
  const browser = opened(launch, pages);

  /** The agenda in the frame of this tab, which has the focus. @param {import('./drivers/driver.d.ts').DriverTab} tab */
  const framed = async (tab) => {
    const agenda = new AgendaView(tab, { document: await tab.frame('iframe') });
    await agenda.ready();
    await tab.evaluate(() => document.querySelector('iframe')?.focus());
    await agenda.press('Tab'); // a frame of another origin may not take the focus before somebody goes there
    return agenda;
  };

  test('X37 keeps the agenda in the storage of the page around it, through a reload', async () => {
    const tab = await browser.tab('/around');
    const agenda = await framed(tab);
    await agenda.add('The budget');
    await agenda.add('The first week');
    await agenda.toggle('The budget');
    await agenda.until('it is saved', async () => /^Saved/.test(await agenda.saveState()));
    await tab.reload();
    const again = await framed(tab);
    await again.lists('The budget', 'The first week');
    assert.match(await again.saveState(), /^Saved/);
    await assertQuiet(tab, browser.site);
  });

  test('keeps it when the frame alone is loaded again', async () => {
    const tab = await browser.tab('/around');
    const agenda = await framed(tab);
    await agenda.add('The budget');
    await agenda.until('it is saved', async () => /^Saved/.test(await agenda.saveState()));
    await tab.evaluate(
      () =>
        new Promise((resolve) => {
          const frame = document.querySelector('iframe');
          frame.addEventListener('load', () => resolve(undefined), { once: true });
          frame.src = '/inside?again';
        }),
    );
    const again = await framed(tab);
    await again.lists('The budget');
    await assertQuiet(tab, browser.site);
  });

  test('two tabs with such a frame see what the other writes', async () => {
    const [left, right] = [await browser.tab('/around'), await browser.tab('/around')];
    const written = await framed(right);
    await written.add('The budget');
    await written.lists('The budget');
    const read = new AgendaView(left, { document: await left.frame('iframe') });
    await read.lists('The budget');
    await assertQuiet(left, browser.site);
    await assertQuiet(right, browser.site);
  });
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundleEntries } from '../size/bundle-entries.js';
import { inEveryEngine } from './drivers/engines.js';
import { opened } from './opened.js';
import { readStored } from './store-page.js';

/** A page whose record store answers nothing until the page was loaded again. */
const connecting = `
import { connectStatements } from '/connect-statements.js';
const asked = JSON.parse(sessionStorage.asked ?? '[]');
const isAgain = asked.length > 0;
globalThis.sent = [];
connectStatements(document.querySelector('one-on-one-agenda'), {
  send: (statement) => {
    if (isAgain) return void sent.push(statement);
    sessionStorage.asked = JSON.stringify([...asked, statement]);
    return new Promise(() => {});
  },
});
globalThis.asked = asked;
`;

/** Another file than the agenda's, as a page has it that bundles its own. */
const body = await bundleEntries(['packages/elements/src/statements/connect-statements.ts']);

inEveryEngine('A page that sends statements', (launch) => {
  const browser = opened(launch, {
    '/connect-statements.js': { body, type: 'text/javascript' },
    '/connecting.js': { body: connecting, type: 'text/javascript' },
    '/statements.html': {
      body: '<!doctype html><title>An agenda</title><script type="module" src="/cdn/one-on-one-agenda.js"></script><script type="module" src="/connecting.js"></script><one-on-one-agenda></one-on-one-agenda>',
    },
  });

  test('loses none that was committed and not sent when it was loaded again, and says nothing that was typed', async () => {
    const agenda = await browser.agenda('/statements.html');
    const page = (/** @type {string} */ name) =>
      agenda.tab.evaluate((/** @type {string} */ key) => /** @type {any} */ (globalThis)[key], name);
    const waiting = async () => (await agenda.tab.evaluate(readStored)).split('"type":"outbox"').length - 1;
    for (const title of ['Ask for a raise', 'The budget', 'The first week']) await agenda.add(title);
    await agenda.saved();
    await agenda.until('all three wait', async () => (await waiting()) === 3);
    await agenda.until('the first was asked for', () =>
      agenda.tab.evaluate(() => sessionStorage.getItem('asked') !== null),
    );
    await agenda.tab.reload();
    await agenda.ready();
    await agenda.until('nothing waits', async () => (await waiting()) === 0);
    const [[first], sent] = [await page('asked'), await page('sent')];
    assert.deepEqual(
      sent.map((/** @type {any} */ { verb }) => verb.display.en),
      ['added', 'added', 'added'],
    );
    assert.equal(new Set(sent.map((/** @type {any} */ { id }) => id)).size, 3);
    assert.deepEqual(sent[0], first, 'the one that was on its way comes again, with the same id');
    assert.doesNotMatch(JSON.stringify(sent), /raise|budget|week/);
  });
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AgendaView } from './agenda-view.js';
import { inEveryEngine } from './drivers/engines.js';
import { assertQuiet, opened } from './opened.js';
import { View } from './view.js';

const head = '<meta charset="utf-8" /><title>Bundles</title><script type="module" src="/page.js"></script>';
const agendas = '<one-on-one-agenda></one-on-one-agenda><one-on-one-agenda></one-on-one-agenda>';
/** @param {...string} files */
const page = (...files) => ({
  body: `<!doctype html><html lang="en"><head>${head}${files
    .map((file) => `<script type="module" src="/cdn/${file}"></script>`)
    .join('')}</head><body>${agendas}</body></html>`,
});

const actions = {
  body: `<!doctype html><html lang="en"><head>${head}<script type="module" src="/cdn/one-on-one-action-items.js"></script></head><body><one-on-one-action-items></one-on-one-action-items></body></html>`,
};

/** Every way to load more than one copy. */
const pages = {
  '/all-then-one': page('one-on-one.js', 'one-on-one-agenda.js'),
  '/one-then-all': page('one-on-one-agenda.js', 'one-on-one.js'),
  '/actions-then-agenda': page('one-on-one-action-items.js', 'one-on-one-agenda.js'),
  '/the-same-twice': page('one-on-one-agenda.js', 'one-on-one-agenda.js?again'),
};

inEveryEngine('Several copies on one page', (launch) => {
  const browser = opened(launch, { ...pages, '/actions-alone': actions });

  for (const path of ['/two-bundles.html', ...Object.keys(pages)]) {
    test(`X23 ${path}: no error, and one agenda's changes reach the other`, async () => {
      const one = await browser.agenda(path);
      await reachEachOther(one, new AgendaView(one.tab, { nth: 1 }));
      await assertQuiet(one.tab, browser.site);
    });
  }

  test('the list of actions works from its own file, and keeps what was added', async () => {
    const tab = await browser.tab('/actions-alone');
    const list = new View(tab, { host: 'one-on-one-action-items' });
    await list.fill('New action', 'Send the slides');
    await list.press('Enter');
    await list.appears('checkbox', 'Done: Send the slides');
    await list.until('it is saved', () => list.ask('holds', 'Saved'));
    await tab.open(`${browser.site}/actions-alone`);
    await list.appears('checkbox', 'Done: Send the slides');
    await assertQuiet(tab, browser.site);
  });

  test('two agendas in one workspace element show the same', async () => {
    const one = await browser.agenda('/workspace.html');
    await reachEachOther(one, new AgendaView(one.tab, { nth: 1 }));
    await assertQuiet(one.tab, browser.site);
  });

  test('two agendas whose copies came at different times share a workspace too', async () => {
    const one = await browser.agenda('/');
    await one.add('Before the second copy');
    await one.tab.evaluate(() => {
      document.querySelector('.card')?.append(document.createElement('one-on-one-agenda'));
      return import(/** @type {string} */ ('/cdn/one-on-one.js')).then(() => true);
    });
    const other = new AgendaView(one.tab, { nth: 1 });
    await other.lists('Before the second copy');
    await other.add('After it');
    await one.lists('Before the second copy', 'After it');
    await assertQuiet(one.tab, browser.site);
  });
});

/** @param {AgendaView} one @param {AgendaView} other */
async function reachEachOther(one, other) {
  await other.ready();
  await one.add('Written in the first');
  await other.lists('Written in the first');
  await other.add('Written in the second');
  await one.lists('Written in the first', 'Written in the second');
  await other.toggle('Written in the first');
  await one.until(
    'the tick has come',
    async () => (await one.appears('checkbox', 'Discussed: Written in the first')).checked,
  );
  await one.setObjective('be one thing');
  await other.until('the objective has come', async () => (await other.objective()) === 'be one thing');
  for (const agenda of [one, other]) await agenda.saved();
  assert.equal(new Set([await one.saveState(), await other.saveState()]).size, 1);
}

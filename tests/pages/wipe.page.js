import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AgendaView } from './agenda-view.js';
import { inEveryEngine } from './drivers/engines.js';
import { assertQuiet, opened } from './opened.js';
import { View } from './view.js';

/** @param {string} pair */
const pageOf = (pair) => ({
  body:
    '<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>A pair</title>' +
    '<script type="module" src="/cdn/one-on-one.js"></script></head><body>' +
    `<one-on-one-workspace relationship="${pair}" expects-data>` +
    '<one-on-one-agenda></one-on-one-agenda><one-on-one-data></one-on-one-data></one-on-one-workspace></body></html>',
});

const mentees = {
  body:
    '<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>My mentees</title>' +
    '<script type="module" src="/cdn/one-on-one.js"></script></head><body><one-on-one-workspace>' +
    '<one-on-one-relationships></one-on-one-relationships><one-on-one-agenda></one-on-one-agenda>' +
    '<one-on-one-data></one-on-one-data></one-on-one-workspace></body></html>',
};

inEveryEngine('Leaving a computer that is not one’s own', (launch) => {
  const browser = opened(launch, {
    '/pair.html': pageOf('pair-1'),
    '/other.html': pageOf('pair-2'),
    '/mentees.html': mentees,
  });

  test('everything of the pair goes from the browser and every tab, and nothing of another pair', async () => {
    const other = await browser.agenda('/other.html');
    await other.add('Of another pair');
    await other.saved();
    const agenda = await browser.agenda('/pair.html');
    await agenda.introduce({ mentor: 'Ana Moreno', mentee: 'Ben', me: 'mentor' });
    await agenda.add('The budget');
    await agenda.onlyForMe(true);
    await agenda.add('Say sorry');
    await agenda.fill('New agenda item', 'half a thought');
    await agenda.saved();
    await agenda.tab.evaluate(twoHoursLater); // a copy is renewed once it is an hour old
    await agenda.setObjective('decide about the budget');
    await agenda.saved();
    const isCopied = async () => {
      const stored = await agenda.tab.evaluate(readEverything);
      return stored.split('The budget').length > 2 && stored.split('Of another pair').length > 2;
    };
    await agenda.until('there is a copy of both pairs', isCopied, { deadline: 30_000 });
    await agenda.tab.evaluate(() =>
      /** @type {any} */ (document.querySelector('one-on-one-workspace')).export(),
    );
    assert.match(await agenda.tab.evaluate(readEverything), /pair-1.*fileAt/);

    const tab = await browser.agenda('/pair.html');
    await tab.lists('The budget', 'Say sorry');
    const data = new View(agenda.tab, { host: 'one-on-one-data' });
    await data.activate('Leave this computer');
    await data.focus('radio', 'Only the one-on-one that is shown');
    await data.press('Space');
    await data.activate('Delete it for good');
    await data.until('it says so', () => data.ask('holds', 'is deleted here'), { deadline: 30_000 });
    await data.activate('Done');
    for (const one of [agenda, tab]) {
      await one.lists();
      assert.equal(await one.ask('holds', 'the browser removed it'), false);
      assert.equal(await one.ask('holds', 'Ana Moreno'), false);
    }
    const left = await agenda.tab.evaluate(readEverything);
    for (const words of ['The budget', 'Say sorry', 'half a thought', 'Ana Moreno', 'Ben', 'fileAt'])
      assert.ok(!left.includes(words), `"${words}" is left: ${left}`);

    for (const one of [agenda, tab]) {
      await one.tab.reload();
      await one.ready();
      await one.lists();
    }
    // What looks after the data has looked by then, and says nothing.
    const again = new View(agenda.tab, { host: 'one-on-one-data' });
    await again.until('it has counted', () => again.ask('holds', 'Nothing yet'));
    assert.equal(await agenda.ask('holds', 'You have met before'), false);
    assert.equal(await agenda.ask('holds', 'lost'), false);

    await other.tab.reload();
    await other.lists('Of another pair');
    assert.ok(
      (await other.tab.evaluate(readEverything)).split('Of another pair').length > 2,
      'with its copy',
    );
    for (const one of [agenda, tab, other]) await assertQuiet(one.tab, browser.site);
  });

  test('a mentor of several leaves whole: nothing of anybody stays in the browser or in any tab', async () => {
    const tab = await browser.tab('/mentees.html');
    const agenda = new AgendaView(tab);
    await agenda.ready();
    const list = new View(tab, { host: 'one-on-one-relationships' });
    for (const [nth, name] of ['Cem', 'Dora', 'Emil'].entries()) {
      await list.activate(nth === 0 ? 'Add the first person' : 'Add a person');
      await list.until('the field has the focus', () =>
        list.ask('isFocused', 'textbox', 'Name of the other person'),
      );
      await list.type(name);
      await list.press('Enter');
      await agenda.appears('heading', `Your one-on-one with ${name}`);
      await agenda.add(`Topic of ${name}`);
      await agenda.onlyForMe(true);
      await agenda.add(`Doubts about ${name}`);
      await agenda.saved();
    }
    await list.activate('Archive Dora');
    await list.vanishes('button', 'Archive Dora');
    const other = await browser.agenda('/mentees.html');
    await other.lists('Topic of Emil', 'Doubts about Emil');

    const data = new View(tab, { host: 'one-on-one-data' });
    await data.activate('Leave this computer');
    await data.appears('button', 'Save as a file: Dora');
    await data.activate('Delete it for good');
    await data.until('it says so', () => data.ask('holds', 'Everything is deleted here'), {
      deadline: 30_000,
    });
    await data.activate('Done');
    const words = ['Cem', 'Dora', 'Emil', 'Topic of', 'Doubts', 'fileAt', 'begun'];
    for (const one of [tab, other.tab]) {
      const page = new View(one, { host: 'one-on-one-agenda' });
      await page.until('nothing of it is on the screen', async () => {
        const text = await one.evaluate(readScreen);
        return words.every((each) => !text.includes(each));
      });
    }
    const left = await tab.evaluate(readEverything);
    for (const each of words) assert.ok(!left.includes(each), `"${each}" is left: ${left}`);
    for (const one of [tab, other.tab]) {
      await one.reload();
      const again = new View(one, { host: 'one-on-one-relationships' });
      await again.appears('button', 'Add the first person');
      await assertQuiet(one, browser.site);
    }
    const after = await tab.evaluate(readEverything);
    for (const each of words) assert.ok(!after.includes(each), `"${each}" came back: ${after}`);
  });

  test('a page does it by a method, and goes on from the start', async () => {
    const agenda = await browser.agenda('/pair.html');
    await agenda.add('The budget');
    await agenda.tab.evaluate(() =>
      /** @type {any} */ (document.querySelector('one-on-one-workspace')).wipe(),
    );
    await agenda.lists();
    await agenda.add('From the start');
    await agenda.saved();
    await agenda.tab.reload();
    await agenda.lists('From the start');
    await assertQuiet(agenda.tab, browser.site);
  });
});

/** Every word that is on the page, in shadow roots, too. Sent to the page as text. @returns {string} */
function readScreen() {
  /** @param {ParentNode} root @returns {string} */
  const read = (root) =>
    [...root.querySelectorAll('*')]
      .map(
        (one) =>
          [...one.childNodes].map((node) => (node.nodeType === 3 ? node.nodeValue : '')).join(' ') +
          (one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement ? one.value : '') +
          (one.getAttribute('aria-label') ?? '') +
          (one.shadowRoot ? read(one.shadowRoot) : ''),
      )
      .join(' ');
  return read(document.body);
}

/** Moves the clock of the page. Sent to the page as text. */
function twoHoursLater() {
  const { Date: Then } = globalThis;
  const later = () => Then.now() + 2 * 60 * 60 * 1000;
  const Later = new Proxy(Then, {
    construct: (_target, args) => (args.length ? Reflect.construct(Then, args) : new Then(later())),
    get: (target, name) => (name === 'now' ? later : Reflect.get(target, name)),
  });
  Object.assign(globalThis, { Date: Later });
}

/** Everything that this site keeps, as one text. Sent to the page as text. @returns {Promise<string>} */
async function readEverything() {
  const { storageBuckets } = /** @type {any} */ (navigator);
  const bucket = await storageBuckets?.open('one-on-one-backups').catch(() => undefined);
  /** @type {unknown[]} */ const all = [{ ...localStorage }];
  for (const factory of new Set([indexedDB, bucket?.indexedDB ?? indexedDB])) {
    for (const { name } of await factory.databases()) {
      const db = await new Promise((resolve, reject) => {
        const opening = factory.open(name);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      for (const store of db.objectStoreNames) {
        for (const ask of ['getAllKeys', 'getAll']) {
          const found = db.transaction(store).objectStore(store)[ask]();
          all.push(await new Promise((resolve) => (found.onsuccess = () => resolve(found.result))));
        }
      }
      db.close();
    }
  }
  return JSON.stringify(all);
}

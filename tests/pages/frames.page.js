import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { AgendaView } from './agenda-view.js';
import { inEveryEngine } from './drivers/engines.js';
import { launchPlainChromium } from './drivers/plain-chromium.js';
import { aroundPages, fits, frameIn, heardFrom } from './frame-around.js';
import { opened } from './opened.js';
import { storePages } from './store-page.js';

/** Sites of other names, all on this machine, and all without a secure context. */
const flags = ['--host-resolver-rules=MAP *.example 127.0.0.1'];

/** A person who lets one site store nothing. */
const refusing = {
  profile: { content_settings: { exceptions: { cookies: { 'http://refused.example,*': { setting: 2 } } } } },
};

const embed = readFileSync(new URL('../../packages/elements/cdn/embed.html', import.meta.url), 'utf8');

const ownStorage = `
import { createMemoryStorage } from '/storage.js';
import '/cdn/one-on-one-agenda.js';
const root = document.createElement('one-on-one-workspace');
root.storage = { ...createMemoryStorage(), health: async () => ({ durability: 'best-effort' }) };
root.append(document.createElement('one-on-one-agenda'));
document.body.append(root);
`;

inEveryEngine(
  'On other sites',
  async () => {
    const browser = opened(() => launchPlainChromium({ flags, preferences: refusing }), {
      ...(await storePages()),
      '/top.html': {
        body: '<!doctype html><title>Around</title><iframe></iframe>',
        policy: 'frame-src http:',
      },
      '/own.html': { body: '<!doctype html><body><script type="module" src="/own.js"></script></body>' },
      '/own.js': { body: ownStorage, type: 'text/javascript' },
      ...aroundPages('frame-src http:'),
      // As somebody serves it who lets one page listen.
      '/cdn/listing.html': {
        get body() {
          return embed.replace('content=""', `content="${siteOf('first')} https://learn.example"`);
        },
      },
      '/cdn/misspelt.html': { body: embed.replace('content=""', 'content="second.example"') },
    });

    const siteOf = (/** @type {string} */ name) => `http://${name}.example:${new URL(browser.site).port}`;

    /** The agenda of one site in a page of another. @param {string} top @param {string} widget */
    const framed = async (top, widget) => {
      const tab = await browser.tab('/top.html');
      await tab.open(`${siteOf(top)}/top.html`);
      await tab.evaluate((/** @type {string} */ src) => {
        /** @type {HTMLIFrameElement} */ (document.querySelector('iframe')).src = src;
      }, widget);
      const agenda = new AgendaView(tab, { document: await tab.frame('iframe') });
      await agenda.ready();
      await tab.evaluate(() => document.querySelector('iframe')?.focus());
      await agenda.press('Tab');
      return agenda;
    };

    test('F58 one widget on two sites has two storages: neither sees what is in the other', async () => {
      const widget = `${siteOf('widget')}/`;
      for (const top of ['first', 'second']) {
        const agenda = await framed(top, widget);
        assert.deepEqual(await agenda.titles(), []);
        await agenda.add(`On the ${top}`);
        await agenda.lists(`On the ${top}`);
        await agenda.saved();
      }
      const again = await framed('first', widget);
      await again.lists('On the first');
    });

    test('F59 a frame that may not store works, and says so; with the storage of the page it saves', async () => {
      const denied = await framed('first', `${siteOf('refused')}/`);
      await denied.add('The budget');
      await denied.lists('The budget');
      assert.match(await denied.saveState(), /^Not saved/);
      const hosted = await framed('first', `${siteOf('refused')}/own.html`);
      await hosted.add('The budget');
      await hosted.lists('The budget');
      await hosted.saved();
    });

    test('F58 the page for frames tells the page on its list what happens, and keeps it for that site', async () => {
      const tab = await browser.tab('/around.html');
      const around = `${siteOf('first')}/around.html`;
      const widget = `${siteOf('widget')}/cdn/listing.html?element=agenda#relationship=pair-42&viewer=ana`;
      for (const titles of [[], ['The budget']]) {
        await tab.open(around);
        const { document } = await frameIn(tab, widget, { host: 'one-on-one-agenda' });
        const agenda = new AgendaView(tab, { document });
        await agenda.ready();
        await agenda.lists(...titles);
        await fits(agenda);
        if (titles.length === 0) await agenda.add('The budget');
        await agenda.saved();
        const facts = (await heardFrom(agenda)).filter(({ type }) => type === 'one-on-one-fact');
        assert.deepEqual(
          facts.map(({ kind, title }) => [kind, title]),
          titles.length === 0 ? [['agenda-item-added', undefined]] : [],
        );
      }
    });

    for (const [what, list] of /** @type {const} */ ([
      ['its list', 'listing'],
      ['a list of nothing but mistakes', 'misspelt'],
    ]))
      test(`a page that is not on ${what} hears nothing, and changes nothing`, async () => {
        const tab = await browser.tab('/around.html');
        await tab.open(`${siteOf('second')}/around.html`);
        const widget = `${siteOf('widget')}/cdn/${list}.html?element=stage-guide&theme=dark`;
        const guide = await frameIn(tab, widget, { host: 'one-on-one-stage-guide' });
        await guide.document.evaluate(() =>
          addEventListener('message', () => Object.assign(globalThis, { isTold: true })),
        );
        await tab.evaluate(() => {
          const { contentWindow } = /** @type {HTMLIFrameElement} */ (document.querySelector('iframe'));
          contentWindow?.postMessage({ type: 'one-on-one-look', theme: 'light' }, '*');
        });
        await guide.until('it was said', () => guide.document.evaluate(() => 'isTold' in globalThis));
        const scheme = () => getComputedStyle(document.documentElement).colorScheme;
        assert.equal(await guide.document.evaluate(scheme), 'dark');
        await guide.activate('Start');
        await guide.appears('button', 'Pause');
        assert.deepEqual(await heardFrom(guide), []);
      });

    test('the page for frames has its look from its address, and another from the page on its list, on another site', async () => {
      const tab = await browser.tab('/around.html');
      await tab.open(`${siteOf('first')}/around.html`);
      const asked = 'element=stage-guide&minutes=60&theme=dark&lang=de&dir=rtl';
      const guide = await frameIn(tab, `${siteOf('widget')}/cdn/listing.html?${asked}`, {
        host: 'one-on-one-stage-guide',
      });
      const look = () => {
        const part = document
          .querySelector('one-on-one-stage-guide')
          ?.shadowRoot?.querySelector('[part=guide]');
        const { colorScheme, direction } = getComputedStyle(/** @type {Element} */ (part));
        return [colorScheme, document.documentElement.lang, direction].join(' ');
      };
      assert.equal(await guide.document.evaluate(look), 'dark de rtl');
      await fits(guide);
      for (const [said, seen] of /** @type {const} */ ([
        [{ theme: 'light', lang: 'pt-BR', dir: 'ltr' }, 'light pt-BR ltr'],
        [{ theme: 'auto', lang: 7, dir: 'up' }, 'light dark pt-BR ltr'],
      ])) {
        await tab.evaluate((/** @type {object} */ message) => {
          const { contentWindow } = /** @type {HTMLIFrameElement} */ (document.querySelector('iframe'));
          contentWindow?.postMessage({ type: 'one-on-one-look', ...message }, '*');
        }, said);
        await guide.until(`it looks ${seen}`, async () => (await guide.document.evaluate(look)) === seen);
      }
      const resizes = (await heardFrom(guide)).filter(({ subject }) => subject === 'lti.frameResize');
      assert.ok(resizes.length > 0);
      for (const { origin, height } of resizes) {
        assert.equal(origin, siteOf('widget'));
        assert.ok(Number.isInteger(height));
      }
    });

    test('F60 without a secure context everything is saved, with ids of its own, and watched over', async () => {
      const tab = await browser.tab('/top.html');
      await tab.open(`${siteOf('intranet')}/`);
      const agenda = new AgendaView(tab);
      await agenda.ready();
      const missing = () => [isSecureContext, 'locks' in navigator, 'storage' in navigator, !!crypto.subtle];
      assert.deepEqual(await tab.evaluate(missing), [false, false, false, false]);
      for (const title of ['The budget', 'The first week']) await agenda.add(title);
      await agenda.lists('The budget', 'The first week');
      await agenda.saved();
      await tab.reload();
      await agenda.lists('The budget', 'The first week');
      await tab.open(`${siteOf('intranet')}/store.html`);
      assert.deepEqual(await tab.evaluate(takeBackup), { loss: null, backups: 1, persisted: false });
    });
  },
  ['chromium'],
);

/** What the watch over the agenda's storage does. Sent to the page as text. */
async function takeBackup() {
  const { askToPersist, createIdbStorage, readBackups, watchOver } = await import(
    /** @type {string} */ ('/storage.js')
  );
  const storage = createIdbStorage();
  await storage.get([['shared', 'x']]);
  const loss = await watchOver(storage).look();
  const backups = (await readBackups(storage)).length;
  return { loss, backups, persisted: await askToPersist() };
}

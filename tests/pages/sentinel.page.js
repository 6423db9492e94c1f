import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { inEveryEngine } from './drivers/engines.js';
import { assertQuiet, opened } from './opened.js';

/** Listens, before anything of ours runs, wherever a page could hear. Sent to the page as text. */
const listener = () => {
  const heard = /** @type {string[]} */ ([]);
  /** @type {any} */ (globalThis).heard = heard;
  const plain = (/** @type {any} */ value) => {
    try {
      return JSON.stringify(value) ?? String(value);
    } catch {
      return String(value);
    }
  };
  const note = (/** @type {string} */ where, /** @type {any} */ what) =>
    heard.push(`${where}: ${plain(what)}`);
  const { dispatchEvent } = EventTarget.prototype;
  EventTarget.prototype.dispatchEvent = function (event) {
    // What is composed or bubbles up to the page; the rest stays in a shadow root.
    if (event.composed || this === window || this === document)
      note(`event ${event.type}`, [
        /** @type {any} */ (event).detail,
        String(/** @type {any} */ (event).data),
      ]);
    return dispatchEvent.call(this, event);
  };
  for (const method of ['log', 'info', 'warn', 'error', 'debug']) {
    const original = /** @type {any} */ (console)[method];
    /** @type {any} */ (console)[method] = (/** @type {any[]} */ ...values) => {
      note(`console ${method}`, values.map(String));
      original.apply(console, values);
    };
  }
  const { postMessage } = BroadcastChannel.prototype;
  BroadcastChannel.prototype.postMessage = function (message) {
    note('broadcast', message);
    postMessage.call(this, message);
  };
  const { setItem } = Storage.prototype;
  Storage.prototype.setItem = function (name, value) {
    note('web storage', [name, value]);
    setItem.call(this, name, value);
  };
  for (const type of ['dragstart', 'copy', 'cut'])
    document.addEventListener(type, (event) => {
      const { dataTransfer, clipboardData } = /** @type {any} */ (event);
      for (const kind of (dataTransfer ?? clipboardData)?.types ?? [])
        note(type, (dataTransfer ?? clipboardData).getData(kind));
    });
  for (const type of ['input', 'keydown', 'beforeinput'])
    document.addEventListener(type, (event) => {
      const [target] = event.composedPath();
      note(type, [/** @type {any} */ (event).data, /** @type {any} */ (target).value]);
    });
};

const page = {
  body:
    `<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>Sentinel</title>` +
    `<script src="/listener.js"></script><script type="module" src="/cdn/one-on-one-agenda.js"></script></head>` +
    `<body><one-on-one-agenda></one-on-one-agenda></body></html>`,
};
const pages = {
  '/sentinel.html': page,
  '/listener.js': { body: `(${listener})()`, type: 'text/javascript' },
};

inEveryEngine('A secret', (launch) => {
  const browser = opened(launch, pages);

  test('X48 X49 X50 law 1 is nowhere but in the private partition, whatever is done with it', async () => {
    const secret = randomBytes(20).toString('hex');
    const agenda = await browser.agenda('/sentinel.html');
    await agenda.introduce({ mentor: 'Ana', mentee: 'Ben', me: 'mentor' });
    await agenda.add('The budget');
    await agenda.onlyForMe(true);
    await agenda.add(secret);
    await agenda.lists('The budget', secret);
    await agenda.onlyForMe(false);
    await agenda.focus('button', `Move ${secret}…`);
    await agenda.press('Alt+ArrowUp');
    await agenda.lists(secret, 'The budget');
    await agenda.toggle(secret);
    await agenda.edit(secret);
    await agenda.fill('Title', `${secret} again`);
    await agenda.press('Enter');
    await agenda.lists(`${secret} again`, 'The budget');
    await agenda.more(`${secret} again`, 'Park for later');
    await agenda.lists('The budget');
    await agenda.activate('Undo');
    await agenda.lists(`${secret} again`, 'The budget');
    await agenda.activate('Export');
    await agenda.focus('radio', 'To import on another device, or to keep safe');
    await agenda.press('Space');
    const file = async () => (await agenda.ask('states', 'textbox', 'Export'))[0]?.value ?? '';
    const whole = await agenda.until('the file is there', async () => {
      const text = await file();
      return text.includes('one-on-one-export') && text;
    });
    assert.ok(!whole.includes(secret), 'the exported file');
    await agenda.press('Escape');
    await agenda.saved();

    const { heard, places, shared, own } = await agenda.tab.evaluate(search, secret);
    assert.deepEqual(heard, [], 'what the page could hear');
    assert.deepEqual(places, [], 'what the page could read');
    assert.deepEqual(shared, [], 'records outside the private partition');
    assert.ok(own > 0, 'the search finds the secret where it belongs');
    await assertQuiet(agenda.tab, browser.site);
  });
});

/** Everywhere a secret must not be, and where it is. Sent to the page as text. @param {string} secret */
async function search(secret) {
  const host = /** @type {Element} */ (document.querySelector('one-on-one-agenda'));
  const all = [
    host,
    .../** @type {ShadowRoot} */ (host.shadowRoot).querySelectorAll('*'),
    ...document.querySelectorAll('*'),
  ];
  const attributes = all.flatMap((element) =>
    [...element.attributes].map(({ name, value }) => `${name}=${value}`),
  );
  const webStorage = [localStorage, sessionStorage].map((each) => JSON.stringify({ ...each }));
  const places = [...attributes, document.title, location.href, document.body.innerText, ...webStorage];
  const holds = (/** @type {string} */ text) => text.includes(secret);
  const databases = await indexedDB.databases();
  /** @type {{ key: any, text: string }[]} */ const stored = [];
  for (const { name } of databases) {
    const db = await new Promise((done, fail) => {
      const request = indexedDB.open(/** @type {string} */ (name));
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
    for (const store of db.objectStoreNames) {
      const read = (/** @type {string} */ what) =>
        new Promise((done) => {
          const request = db.transaction(store).objectStore(store)[what]();
          request.onsuccess = () => done(request.result);
        });
      const [keys, values] = [await read('getAllKeys'), await read('getAll')];
      keys.forEach((/** @type {any} */ key, /** @type {number} */ at) =>
        stored.push({ key, text: JSON.stringify([key, values[at]]) }),
      );
    }
    db.close();
  }
  const found = stored.filter(({ text }) => holds(text));
  const isOwn = (/** @type {{ key: any, text: string }} */ { key, text }) =>
    key[0] === 'private' || /^\["?[^"]*"?,\{"(?:id|key)".*"private"/.test(text);
  return {
    heard: /** @type {any} */ (globalThis).heard.filter(holds),
    places: places.filter(holds),
    shared: found.filter((one) => !isOwn(one)).map(({ key }) => JSON.stringify(key)),
    own: found.length,
  };
}

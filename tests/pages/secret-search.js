/** Listens, before anything of ours runs, wherever a page could hear. Sent to the page as text. */
export const listener = () => {
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

/** Everywhere a secret must not be, and where it is. Sent to the page as text. @param {string} secret */
export async function search(secret) {
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
  const buckets = /** @type {any} */ (navigator).storageBuckets;
  const factories = [indexedDB];
  for (const name of (await buckets?.keys()) ?? []) factories.push((await buckets.open(name)).indexedDB);
  /** @type {{ key: any, text: string, isCopy: boolean }[]} */ const stored = [];
  const keep = (/** @type {any} */ key, /** @type {any} */ value, isCopy = false) =>
    stored.push({ key: value?.key ?? key, text: JSON.stringify([key, value]), isCopy });
  const names = await Promise.all(factories.map((factory) => factory.databases()));
  for (const [factory, { name }] of factories.flatMap((each, at) =>
    (names[at] ?? []).map((one) => /** @type {const} */ ([each, one])),
  )) {
    const db = await new Promise((done, fail) => {
      const request = factory.open(/** @type {string} */ (name));
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
      keys.forEach((/** @type {any} */ key, /** @type {number} */ at) => {
        // A portion of a backup is a list of records.
        if (Array.isArray(values[at])) for (const record of values[at]) keep(undefined, record, true);
        else keep(key, values[at]);
      });
    }
    db.close();
  }
  const found = stored.filter(({ text }) => holds(text));
  return {
    heard: /** @type {any} */ (globalThis).heard.filter(holds),
    places: places.filter(holds),
    shared: found.filter(({ key }) => key?.[0] !== 'private').map(({ key }) => JSON.stringify(key)),
    own: found.length,
    copies: found.filter(({ isCopy }) => isCopy).length,
  };
}

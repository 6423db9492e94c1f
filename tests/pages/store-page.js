import { bundlePackages } from './bundle-script.js';

/** A page that shows nothing and can import the built storage from `/storage.js`. */
export async function storePages() {
  return {
    '/storage.js': await bundlePackages('core', 'storage-idb', 'storage-idb/backups'),
    '/store.html': {
      body: '<!doctype html><title>A store</title>',
      policy: "default-src 'none'; script-src 'self'", // a test may start a worker
    },
  };
}

/** Everything that lies in the database of the elements, as one text. Sent to the page as text. @returns {Promise<string>} */
export function readStored() {
  return new Promise((resolve) => {
    const opening = indexedDB.open('one-on-one');
    opening.onsuccess = () => {
      const db = opening.result;
      const done = (/** @type {unknown} */ value) => {
        db.close();
        resolve(JSON.stringify(value));
      };
      if (!db.objectStoreNames.contains('records')) return done([]);
      const all = db.transaction('records').objectStore('records').getAll();
      all.onsuccess = () => done(all.result);
    };
  });
}

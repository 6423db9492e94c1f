// A server that renders pages imports the packages, too: that must not need a document.
import assert from 'node:assert/strict';
import { test } from 'node:test';

test('every entry of the elements can be imported without a DOM', async () => {
  assert.equal(typeof document, 'undefined');
  const elements = await import('@one-on-one/elements');
  assert.equal(typeof elements.OneOnOneWorkspace, 'function');
  for (const entry of ['workspace', 'workspace/define.js', 'agenda', 'agenda/define.js']) {
    await import(`@one-on-one/elements/${entry}`);
  }
});

test('a request and a fact can be made without a DOM', async () => {
  const { ask, OneOnOneFact } = await import('@one-on-one/elements');
  const target = new EventTarget();
  target.addEventListener('one-on-one-agenda-item-discuss', (/** @type {any} */ request) =>
    request.claim((/** @type {{ id: string }} */ { id }) => id === 'i1'),
  );
  assert.equal(ask(target, 'agenda-item-discuss', { id: 'i1' }), true);
  assert.equal(new OneOnOneFact('agenda-item-added', { id: 'i1' }).type, 'one-on-one-agenda-item-added');
});

test('routed and encrypted storage work without a DOM', async () => {
  const { createMemoryStorage, routeStorage } = await import('@one-on-one/core');
  const { createEncryptedStorage } = await import('@one-on-one/storage-encrypted');
  const storage = routeStorage({
    shared: createMemoryStorage(),
    private: createEncryptedStorage(createMemoryStorage(), { passphrase: 'correct horse', iterations: 10 }),
  });
  const key = ['private', 'ana', 'note'];
  await storage.commit([{ kind: 'put', key, value: 'mine', revision: 'r1', ifRevision: null }]);
  assert.deepEqual(await storage.get([key]), [{ key, revision: 'r1', value: 'mine' }]);
  await storage.close();
});

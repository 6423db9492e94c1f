import type { StorageKey } from '@one-on-one/core';
import { createIdbStorage } from '@one-on-one/storage-idb';
import { expect } from '@open-wc/testing';
import { deleteDatabases, freshName, nextEvent, replaceMember } from './databases.js';
import { aPut, key } from './writes.js';

const a = key('a');

/** Adapters that work, whatever `BroadcastChannel` is. */
async function expectToWork(): Promise<void> {
  const databaseName = freshName();
  const [one, other] = [createIdbStorage({ databaseName }), createIdbStorage({ databaseName })];
  other.watch!(() => {});
  await one.commit([aPut(a)]);
  expect((await other.get([a]))[0]?.value).to.equal('text');
  await one.close();
  await other.close();
}

describe('The IndexedDB adapter, watching', () => {
  after(deleteDatabases);

  it('F61 works where BroadcastChannel is missing', async () => {
    const restore = replaceMember(globalThis, 'BroadcastChannel', undefined);
    await expectToWork().finally(restore);
  });

  it('F61 works where BroadcastChannel is refused', async () => {
    const restore = replaceMember(globalThis, 'BroadcastChannel', function () {
      throw new DOMException('Refused.', 'SecurityError');
    });
    await expectToWork().finally(restore);
  });

  it('F61 works where a message cannot be sent', async () => {
    const restore = replaceMember(BroadcastChannel.prototype, 'postMessage', () => {
      throw new DOMException('Refused.', 'InvalidStateError');
    });
    await expectToWork().finally(restore);
  });

  it('hears keys of one partition and nothing else', async () => {
    const databaseName = freshName();
    const storage = createIdbStorage({ databaseName });
    const told: StorageKey[] = [];
    const heard = new Promise<void>((resolve) => {
      storage.watch!((keys) => {
        told.push(...keys);
        resolve();
      });
    });
    const stranger = new BroadcastChannel(`one-on-one/storage/${databaseName}`);
    const wrong = [{}, { keys: 1 }, { keys: [] }, { keys: [['other', 'a']] }, { keys: [a, 'x'] }];
    const mixed = { keys: [a, ['private', 'a']] };
    for (const message of [null, undefined, 'text', 7, ...wrong, mixed]) stranger.postMessage(message);
    stranger.postMessage({ keys: [['shared', 'b']] });
    await heard;
    expect(told).to.deep.equal([['shared', 'b']]);
    stranger.close();
    await storage.close();
  });

  it('sends keys and never values, and only after the commit', async () => {
    const databaseName = freshName();
    const storage = createIdbStorage({ databaseName });
    const stranger = new BroadcastChannel(`one-on-one/storage/${databaseName}`);
    const message = nextEvent(stranger, 'message');
    await storage.commit([aPut(a, { value: 'a secret' })]);
    expect(((await message) as MessageEvent).data).to.deep.equal({ keys: [a] });
    stranger.close();
    await storage.close();
  });
});

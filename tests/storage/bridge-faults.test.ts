import {
  createMemoryStorage,
  MemoryStore,
  OneOnOneError,
  type ErrorCode,
  type ErrorDetails,
  type StorageAdapter,
} from '@one-on-one/core';
import { createBridgeStorage, serveBridge, type BridgeServer } from '@one-on-one/storage-bridge';
import { expect } from '@open-wc/testing';
import { openFrame, type BridgeFrame } from './bridge-frames.js';
import { replaceMember } from './databases.js';
import { rejected } from './rejections.js';
import { aPut, key } from './writes.js';

const { origin } = location;
const a = key('a');
const never = new Promise<never>(() => {});

describe('A bridge', () => {
  let inside: BridgeFrame;
  const servers: BridgeServer[] = [];

  const serve = (storage: StorageAdapter = createMemoryStorage()) => {
    const server = serveBridge({ storage, frame: inside.frame, origins: ['null'], closeTimeoutMs: 50 });
    servers.push(server);
    return server;
  };
  const open = (timeoutMs = 10_000) => createBridgeStorage({ target: inside.target, origin, timeoutMs });
  /** A memory adapter with other methods in place of some. */
  const anAdapter = (changes: Partial<StorageAdapter>): StorageAdapter => ({
    ...createMemoryStorage(),
    ...changes,
  });

  before(async () => {
    inside = await openFrame();
  });
  afterEach(async () => {
    await Promise.all(servers.splice(0).map((server) => server.close()));
  });
  after(() => inside.frame.remove());

  it('carries code, message and details of an error', async () => {
    const details: { [C in ErrorCode]?: ErrorDetails[C] } = {
      quota: { committed: 'no', retry: 'user' },
      conflict: { keys: [a], committed: 'no', retry: 'never' },
      invalid: { path: [0, 'value', 'x'], committed: 'no', retry: 'never' },
      corrupt: { committed: 'unknown', retry: 'reopen' },
    };
    for (const [code, expected] of Object.entries(details)) {
      const error = new OneOnOneError(code as ErrorCode, `It is ${code}.`, expected);
      const server = serve(
        anAdapter({ commit: () => Promise.reject(error), get: () => Promise.reject(error) }),
      );
      const storage = open();
      for (const call of [storage.commit([aPut(a)]), storage.get([a])]) {
        const came = await rejected(call);
        expect([came.code, came.message, came.details]).to.deep.equal([code, error.message, expected]);
      }
      await storage.close();
      await server.close();
    }
  });

  it('F72 says `io` of what is no error of the contract, and tells nothing of it', async () => {
    const odd = new OneOnOneError('quota', 'Full.', {
      committed: 'no',
      retry: 'user',
      more: () => {},
    } as never);
    const throwing = () => {
      throw new Error('secret');
    };
    for (const commit of [
      () => Promise.reject(new DOMException('secret', 'DataError')),
      () => Promise.reject(odd),
      throwing,
    ]) {
      const server = serve(anAdapter({ commit, get: async () => [(() => {}) as never] }));
      const storage = open();
      const error = await rejected(storage.commit([aPut(a)]));
      expect([error.code, error.details]).to.deep.equal(['io', { committed: 'unknown', retry: 'backoff' }]);
      expect(`${error.message} ${String(error.cause)}`).not.to.contain('secret');
      expect((await rejected(storage.get([a]))).code).to.equal('io');
      await storage.close();
      await server.close();
    }
  });

  it('gives up in time on a storage that does not answer, and says what is known', async () => {
    serve(anAdapter({ commit: () => never, get: () => never }));
    const storage = open(300);
    let health: unknown;
    while (!health) health = await storage.health!().catch(() => undefined); // connected, however long that takes
    const [commit, get] = await Promise.all([
      rejected(storage.commit([aPut(a)])),
      rejected(storage.get([a])),
    ]);
    expect([commit.code, commit.details]).to.deep.equal([
      'timeout',
      { committed: 'unknown', retry: 'backoff' },
    ]);
    expect([get.code, get.details.committed]).to.deep.equal(['timeout', 'no']);
    await storage.close();
  });

  it('gives up in time where no page serves it, and never sends what it gave up', async () => {
    const store = new MemoryStore();
    const storage = open(100);
    const error = await rejected(storage.commit([aPut(a)]));
    expect([error.code, error.details]).to.deep.equal(['timeout', { committed: 'no', retry: 'backoff' }]);
    serve(createMemoryStorage({ store }));
    let records: unknown;
    while (!records) records = await storage.get([a]).catch(() => undefined);
    expect(records).to.deep.equal([undefined]);
    await storage.close();
  });

  it('waits for a page that begins to serve later, and for one that serves again', async () => {
    const store = new MemoryStore();
    const storage = open();
    const first = storage.commit([aPut(a)]);
    const server = serve(createMemoryStorage({ store }));
    await first;
    await server.close();
    const question = storage.get([a]); // asked while the page hangs up, answered by the next one
    serve(createMemoryStorage({ store }));
    expect((await question)[0]?.revision).to.equal('r1');
    await storage.commit([aPut(key('b'))]);
    await storage.close();
  });

  it('answers what is under way before the page hangs up', async () => {
    let finish = () => {};
    const wait = new Promise<void>((resolve) => (finish = resolve));
    const begun = new Promise<void>((resolve) => {
      serve(anAdapter({ commit: () => (resolve(), wait) }));
    });
    const storage = open();
    const commit = storage.commit([aPut(a)]);
    await begun;
    const closing = servers[0]!.close();
    finish();
    await Promise.all([commit, closing]);
    await storage.close();
  });

  it('does not know of a commit that the page has not answered when it hangs up', async () => {
    const begun = new Promise<void>((resolve) => {
      serve(anAdapter({ commit: () => (resolve(), never) }));
    });
    const storage = open();
    const commit = rejected(storage.commit([aPut(a)]));
    await begun;
    await servers[0]!.close();
    const error = await commit;
    expect([error.code, error.details]).to.deep.equal([
      'unavailable',
      { committed: 'unknown', retry: 'backoff' },
    ]);
    await storage.close();
  });

  it('claims no stash, and no watch where it is told that the page has none', async () => {
    for (const watch of [true, false]) {
      const storage = createBridgeStorage({ target: inside.target, origin, watch });
      const claimed = ['watch', 'stash', 'stashed', 'unstash'].filter((name) => name in storage);
      expect(claimed).to.deep.equal(watch ? ['watch'] : []);
      await storage.close();
    }
  });

  it('says best-effort of a storage that says nothing of its health', async () => {
    const { health: _, ...silent } = createMemoryStorage();
    serve(silent);
    const storage = open();
    expect(await storage.health!()).to.deep.equal({ durability: 'best-effort' });
    await storage.close();
  });

  it('takes an origin, and nothing that means everybody', () => {
    for (const wrong of ['*', '', 'null', 'learn.example', 'https://learn.example/', undefined]) {
      expect(() => createBridgeStorage({ target: inside.target, origin: wrong as string })).to.throw(
        TypeError,
      );
    }
    const storage = createMemoryStorage();
    for (const origins of [[], ['*'], ['https://learn.example/page']]) {
      expect(() => serveBridge({ storage, frame: inside.frame, origins })).to.throw(TypeError);
    }
  });

  it('X41 listens to no window from inside the frame', async () => {
    const heard: string[] = [];
    const listen = window.addEventListener;
    serve();
    const restore = replaceMember(window, 'addEventListener', (...args: Parameters<typeof listen>) => {
      heard.push(args[0]);
      listen.apply(window, args);
    });
    const storage = open();
    await storage.get([a]).finally(restore);
    expect(heard).not.to.include('message');
    await storage.close();
  });
});

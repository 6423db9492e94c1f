import {
  createStorage,
  OneOnOneError,
  type JsonValue,
  type StorageBackend,
  type StorageKey,
  type StoredRecord,
} from '@one-on-one/core';
import { expect } from '@open-wc/testing';
import { rejected } from './rejections.js';
import { aPut, key } from './writes.js';

const a = key('a');

/** A back end that holds one record and writes nothing; name only what the test is about. */
const aBackend = (changes: Partial<StorageBackend> = {}): StorageBackend => ({
  name: 'test',
  read: async (keys) => keys.map(() => undefined),
  range: async () => [],
  apply: async () => [],
  close: async () => {},
  ...changes,
});

/** A promise to settle by hand. */
function deferred<T>() {
  let resolve!: (value: T) => void;
  let reject!: (error: unknown) => void;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

describe('createStorage', () => {
  it('claims an optional method only if the back end has what it takes', () => {
    const claimed = (backend: StorageBackend) => Object.keys(createStorage(backend)).sort();
    const four = ['close', 'commit', 'get', 'list', 'name'];
    expect(claimed(aBackend())).to.deep.equal(four);
    const full = aBackend({
      watch: () => () => {},
      stash: () => [],
      stashed: async () => [],
      health: async () => ({ durability: 'memory' }),
    });
    expect(claimed(full)).to.deep.equal([...four, 'health', 'stash', 'stashed', 'unstash', 'watch'].sort());
  });

  it('gives the back end copies, and keeps what the back end gives to itself', async () => {
    const value = { list: [1] };
    const record: StoredRecord = { key: ['shared', 'a'], revision: 'r1', value: { list: [1] } };
    let applied: JsonValue = null;
    const storage = createStorage(
      aBackend({
        read: async () => [record],
        apply: async ([write]) => {
          applied = write!.kind === 'put' ? write!.value : null;
          return [];
        },
      }),
    );
    await storage.commit([aPut(a, { value })]);
    value.list.push(2);
    expect(applied).to.deep.equal({ list: [1] });

    const [answer] = await storage.get([a]);
    expect(answer).to.deep.equal(record);
    expect(answer!.value).not.to.equal(record.value);
    expect(answer!.key).not.to.equal(record.key);
  });

  it('does not ask the back end for nothing', async () => {
    const refuse = async () => {
      throw new Error('asked');
    };
    const storage = createStorage(aBackend({ read: refuse, range: refuse, apply: refuse }));
    expect(await storage.get([])).to.deep.equal([]);
    expect(await storage.list({ prefix: a, limit: 0 })).to.deep.equal([]);
    await storage.commit([]);
  });

  it('calls the back end before it returns, so that a commit begun while a page goes away has begun', () => {
    let hasBegun = false;
    const storage = createStorage(
      aBackend({
        apply: async () => {
          hasBegun = true;
          return [];
        },
      }),
    );
    void storage.commit([aPut(a)]);
    expect(hasBegun).to.equal(true);
  });

  it('turns stale keys into a conflict that names them', async () => {
    const stale: StorageKey[] = [a, key('b')];
    const error = await rejected(createStorage(aBackend({ apply: async () => stale })).commit([aPut(a)]));
    expect(error.code).to.equal('conflict');
    expect(error.details).to.deep.equal({ keys: stale, committed: 'no', retry: 'never' });
  });

  it('turns what a back end throws, at once or later, into `io` with its cause', async () => {
    const cause = new TypeError('Failed to fetch');
    const later = aBackend({ apply: () => Promise.reject(cause), read: () => Promise.reject(cause) });
    const atOnce = aBackend({
      apply: () => {
        throw cause;
      },
    });
    for (const backend of [later, atOnce]) {
      const error = await rejected(createStorage(backend).commit([aPut(a)]));
      expect([error.code, error.cause]).to.deep.equal(['io', cause]);
      expect(error.details).to.deep.equal({ committed: 'unknown', retry: 'backoff' });
    }
    const error = await rejected(createStorage(later).get([a]));
    expect([error.code, error.details.committed]).to.deep.equal(['io', 'no']);
  });

  it('turns an answer that makes no sense into `io`', async () => {
    const garbage = aBackend({ read: async () => null as never, range: async () => [null] as never });
    expect((await rejected(createStorage(garbage).get([a]))).code).to.equal('io');
    expect((await rejected(createStorage(garbage).list({ prefix: a }))).code).to.equal('io');
  });

  it('passes the errors of the contract on, and adds what a commit must say', async () => {
    const said = new OneOnOneError('quota', 'Full.', { committed: 'no', retry: 'user' });
    const unsaid = new OneOnOneError('quota', 'Full.', {});
    const commit = (error: Error) =>
      createStorage(aBackend({ apply: () => Promise.reject(error) })).commit([aPut(a)]);
    expect(await rejected(commit(said))).to.equal(said);
    const error = await rejected(commit(unsaid));
    expect([error.code, error.cause]).to.deep.equal(['quota', unsaid]);
    expect(error.details).to.deep.equal({ committed: 'unknown', retry: 'backoff' });
  });

  it('settles an aborted commit at once, and lets close wait for what goes on behind it', async () => {
    const { promise, resolve } = deferred<readonly StorageKey[]>();
    const controller = new AbortController();
    const storage = createStorage(aBackend({ apply: () => promise }));
    const commit = rejected(storage.commit([aPut(a)], { signal: controller.signal }));
    controller.abort();
    const error = await commit;
    expect([error.code, error.details.committed, error.details.retry]).to.deep.equal([
      'aborted',
      'unknown',
      'backoff',
    ]);

    const order: string[] = [];
    const close = storage.close().then(() => order.push('closed'));
    void promise.then(() => order.push('written'));
    resolve([]);
    await close;
    expect(order).to.deep.equal(['written', 'closed']);
  });

  it('closes the back end once, after everything has settled', async () => {
    const { promise, reject } = deferred<readonly StorageKey[]>();
    const order: string[] = [];
    const close = async () => void order.push('back end closed');
    const storage = createStorage(aBackend({ apply: () => promise, close }));
    const commit = storage.commit([aPut(a)]).catch(() => order.push('commit settled'));
    const closings = [storage.close(), storage.close()];
    reject(new Error('disk'));
    await Promise.all([...closings, commit]);
    expect(order).to.deep.equal(['commit settled', 'back end closed']);
  });

  it('F71 gives up on calls that never settle when the back end loses patience', async () => {
    const never = new Promise<never>(() => {});
    const storage = createStorage(aBackend({ apply: () => never, patience: async () => {} }));
    const commit = rejected(storage.commit([aPut(a)]));
    await storage.close();
    const error = await commit;
    expect([error.code, error.details.committed]).to.deep.equal(['closed', 'unknown']);
  });

  it('refuses values by the path from the writes', async () => {
    const storage = createStorage(aBackend());
    const value = { list: [{ when: new Date(0) }] } as unknown as JsonValue;
    const error = await rejected(storage.commit([aPut(a), aPut(key('b'), { value })]));
    expect(error.details).to.deep.equal({
      path: [1, 'value', 'list', 0, 'when'],
      committed: 'no',
      retry: 'never',
    });
  });

  it('refuses what is nested so deep that it would overflow a stack', async () => {
    let value: JsonValue = null;
    for (let depth = 0; depth < 100_000; depth++) value = [value];
    expect((await rejected(createStorage(aBackend()).commit([aPut(a, { value })]))).code).to.equal(
      'too-large',
    );
  });

  it('refuses wrong writes as wrong calls', async () => {
    const storage = createStorage(aBackend());
    const put = aPut(a);
    const wrong = [
      { ...put, kind: 'replace' },
      { ...put, revision: undefined },
      { ...put, ifRevision: undefined },
      { kind: 'delete', key: a, ifRevision: null },
    ];
    for (const write of [...wrong, null]) {
      const error: unknown = await storage.commit([write as never]).catch((reason: unknown) => reason);
      expect(error).to.be.instanceOf(TypeError);
    }
  });
});

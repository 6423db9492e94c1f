import { expect } from '@open-wc/testing';
import {
  createMemoryStorage,
  isOneOnOneError,
  MemoryStore,
  routeStorage,
  type StorageAdapter,
  type StorageKey,
} from '@one-on-one/core';
import * as fc from 'fast-check';
import { anAct, perform } from '../support/histories.js';
import { runsOf } from '../support/runs-of.js';
import { aWorkspace, saved } from '../support/workspaces.js';
import { recorded } from './recorded.js';

/** Every private key, id and text of these tests says so. */
const mark = 'secret';

const aKey: fc.Arbitrary<StorageKey> = fc
  .tuple(fc.boolean(), fc.nat(3), fc.array(fc.nat(2), { maxLength: 2 }))
  .map(([isPrivate, first, rest]) =>
    isPrivate
      ? ['private', `${mark}${first}`, ...rest.map(String)]
      : ['shared', `s${first}`, ...rest.map(String)],
  );

const aCall = fc.record({
  what: fc.constantFrom('get', 'list', 'put', 'delete', 'several', 'stash', 'unstash', 'health', 'empty'),
  keys: fc.array(aKey, { minLength: 1, maxLength: 4 }),
  reverse: fc.boolean(),
});

type Call = typeof aCall extends fc.Arbitrary<infer T> ? T : never;

let count = 0;

/** Does one call; what the contract refuses is refused. */
async function call(storage: Required<StorageAdapter>, { what, keys, reverse }: Call): Promise<unknown> {
  count += 1;
  const key = keys[0]!;
  const after = keys.at(-1)!;
  const value = key[0] === 'private' ? `${mark} text` : 'text';
  const [held] = await storage.get([key]);
  const put = { kind: 'put', key, value, revision: `r${count}`, ifRevision: held?.revision ?? null } as const;
  const stashed = await storage.stashed();
  if (what === 'get') return storage.get(keys);
  if (what === 'list') return storage.list({ prefix: key.slice(0, 1 + (count % 2)), after, reverse });
  if (what === 'put') return storage.commit([put]);
  if (what === 'several') {
    const text = keys.some(([partition]) => partition === 'private') ? mark : 'text';
    return storage.commit(keys.map((one) => ({ ...put, key: one, value: text })));
  }
  if (what === 'stash') {
    const id = key[0] === 'private' ? `${mark}${count}` : `id${count}`;
    return storage.stash([{ id, key, base: null, patch: value }]);
  }
  const unknown = `${mark} of another tab`;
  if (what === 'unstash') return storage.unstash([...stashed.map(({ id }) => id), unknown], [put]);
  if (what === 'health') return storage.health();
  if (what === 'empty') return storage.commit([]);
  return held && storage.commit([{ kind: 'delete', key, ifRevision: held.revision }]);
}

describe('Routed storage, law 1', function () {
  this.timeout(120_000);

  it('law 1: whatever is called, the shared adapter gets no private key, id or value', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(aCall, { maxLength: 20 }), fc.boolean(), async (calls, isPlain) => {
        const shared = recorded(createMemoryStorage());
        const { get, list, commit, close, name } = shared.adapter;
        const storage = routeStorage({
          shared: isPlain ? { name, get, list, commit, close } : shared.adapter,
          private: createMemoryStorage(),
        }) as Required<StorageAdapter>;
        const each = isPlain ? calls.filter(({ what }) => what !== 'health') : calls;
        for (const one of each) {
          await call(storage, one).catch((error: unknown) => {
            if (!(error instanceof TypeError || isOneOnOneError(error))) throw error;
          });
        }
        await storage.close();
        expect(shared.calls.join('\n')).not.to.match(/private|secret/);
      }),
      runsOf(1000),
    );
  });

  it('law 1: whatever two people do, no private word, key or draft reaches the shared back end', async () => {
    const history = fc.array(fc.record({ who: fc.constantFrom('mentor', 'mentee'), act: anAct }), {
      maxLength: 14,
    });
    await fc.assert(
      fc.asyncProperty(history, async (acts) => {
        const store = new MemoryStore();
        const told: string[] = [];
        const people = ['mentor', 'mentee'].map((viewer) => {
          const { adapter, calls } = recorded(createMemoryStorage({ store }));
          const storage = routeStorage({ shared: adapter, private: createMemoryStorage() });
          return { calls, workspace: aWorkspace({ storage, viewer, relationship: 'pair' }) };
        });
        for (const { workspace } of people) {
          workspace.onFact((fact) => told.push(JSON.stringify(fact)));
          await workspace.ready;
        }
        for (const { who, act } of acts) {
          const { workspace } = people[who === 'mentor' ? 0 : 1]!;
          workspace.setDraft('new-item', { text: `${mark} draft` });
          perform(workspace, act, `${mark} of ${who} `);
          workspace.leave();
        }
        await Promise.all(people.map(({ workspace }) => saved(workspace)));
        for (const { workspace, calls } of people) {
          await workspace.close();
          expect(calls.length).to.be.above(0);
          expect(calls.join('\n')).not.to.match(/"private"|secret/);
        }
        expect(told.join()).not.to.contain(mark);
      }),
      runsOf(1000),
    );
  });
});

import { createMemoryStorage, MemoryStore, type StorageAdapter, type StorageKey } from '@one-on-one/core';
import { expect } from '@open-wc/testing';
import { aSchedule, aWorkspace, saved, titles, until } from '../support/workspaces.js';

type Method = 'get' | 'list' | 'commit' | 'watch' | 'stash' | 'stashed' | 'unstash' | 'health';

const methods: readonly Method[] = [
  'get',
  'list',
  'commit',
  'watch',
  'stash',
  'stashed',
  'unstash',
  'health',
];

/** What a careless adapter does instead of what it should. */
const carelessness: Readonly<Record<string, () => unknown>> = {
  'throws instead of rejecting': () => {
    throw new Error('Oh no.');
  },
  'rejects with something that is no error': () => {
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- that is what is wrong with it
    const rejection = Promise.reject('Oh no.');
    rejection.catch(() => {}); // what a stash answers, nobody waits for
    return rejection;
  },
  'answers nothing': () => undefined,
  'answers null': () => Promise.resolve(null),
  'answers garbage': () => Promise.resolve([null, 7, { key: 'x' }, { value: [] }]),
  'answers text': () => Promise.resolve('saved'),
  'never answers': () => new Promise(() => {}),
};

/** A memory adapter whose named method is careless until it is mended. */
function aCarelessStorage(method: Method, careless: () => unknown) {
  const store = new MemoryStore();
  const sound = createMemoryStorage({ store });
  let isMended = false;
  const original = sound[method] as (...args: unknown[]) => unknown;
  const storage: StorageAdapter = {
    ...sound,
    [method]: (...args: unknown[]) => (isMended ? original(...args) : careless()),
  };
  const mend = () => {
    isMended = true;
  };
  return { storage, store, mend };
}

describe('F72 A workspace over an adapter that', () => {
  const unhandled: unknown[] = [];
  const listen = (event: PromiseRejectionEvent) => {
    unhandled.push(event.reason);
    event.preventDefault();
  };
  before(() => addEventListener('unhandledrejection', listen));
  after(() => removeEventListener('unhandledrejection', listen));

  for (const [what, careless] of Object.entries(carelessness)) {
    for (const method of methods) {
      it(`${what} when asked to ${method} stays alive, and keeps what was typed on screen`, async () => {
        const { storage, mend } = aCarelessStorage(method, careless);
        const time = aSchedule();
        const workspace = aWorkspace({ storage, schedule: time.schedule });
        await Promise.resolve();
        time.elapse();
        await until(workspace, ({ status }) => status === 'ready');
        workspace.run('agenda-item-add', { titles: ['A'] });
        workspace.setDraft('new-item', { text: 'half a thought' });
        workspace.leave();
        await Promise.resolve();
        time.elapse();
        expect(titles(workspace)).to.deep.equal(['A']);
        expect(workspace.state.drafts.get('new-item')?.text).to.equal('half a thought');
        mend();
        if (what !== 'never answers') {
          workspace.retry();
          await saved(workspace);
          expect(titles(workspace)).to.deep.equal(['A']);
        }
        expect(unhandled.splice(0)).to.deep.equal([]);
      });
    }
  }

  it('tells twice of every change, and of keys that are none, shows each once', async () => {
    const store = new MemoryStore();
    const sound = createMemoryStorage({ store });
    const garbage = [undefined, null, 'text', [7], [['nowhere']]] as unknown as (readonly StorageKey[])[];
    const storage: StorageAdapter = {
      ...sound,
      watch: (listener) =>
        sound.watch!((keys) => {
          for (const told of [keys, ...garbage, keys]) {
            try {
              listener(told);
            } catch {
              unhandled.push('thrown at the adapter');
            }
          }
        }),
    };
    const workspace = aWorkspace({ storage });
    const other = aWorkspace({ store });
    await saved(workspace);
    await saved(other);
    other.run('agenda-item-add', { titles: ['A'] });
    await until(workspace, ({ items }) => items.length === 1);
    await saved(workspace);
    expect(titles(workspace)).to.deep.equal(['A']);
    expect(unhandled.splice(0)).to.deep.equal([]);
  });
});

import { createMemoryStorage, MemoryStore, type StorageAdapter, type StorageKey } from '@one-on-one/core';
import { createBridgeStorage, serveBridge, type BridgeServer } from '@one-on-one/storage-bridge';
import { expect } from '@open-wc/testing';
import { openFrame, type BridgeFrame } from './bridge-frames.js';
import { aPut, key } from './writes.js';

const { origin } = location;
const a = key('a');
const hello = { protocol: 'one-on-one/bridge/1', kind: 'hello' };
const cycle: Record<string, unknown> = {};
cycle['kind'] = cycle;
const garbage = [null, undefined, 7, 'text', [], {}, [1], new Date(0), new Map(), cycle, new Uint8Array(9)];

/** What arrives on a port, as it comes. */
function listen(port: MessagePort) {
  const messages: { kind: string; id?: number; answer?: unknown; error?: { code?: string } }[] = [];
  const waiting = new Set<() => void>();
  port.onmessage = ({ data }) => {
    messages.push(data as (typeof messages)[number]);
    for (const look of waiting) look();
  };
  const until = (isThere: () => boolean) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (isThere()) resolve();
      };
      waiting.add(look);
      look();
    });
  return { messages, until };
}

describe('A bridge, among strangers,', () => {
  let inside: BridgeFrame;
  let stranger: BridgeFrame;
  let server: BridgeServer;
  let store: MemoryStore;

  const serve = (origins: readonly string[], changes: Partial<StorageAdapter> = {}) => {
    store = new MemoryStore();
    server = serveBridge({
      storage: { ...createMemoryStorage({ store }), ...changes },
      frame: inside.frame,
      origins,
    });
  };
  /** Says hello as the adapter does, and answers the end of the channel that the adapter would keep. */
  const sayHello = ({ target }: BridgeFrame) => {
    const { port1, port2 } = new MessageChannel();
    target.postMessage(hello, origin, [port2]);
    return port1;
  };
  /** Resolves when the page has heard everything that was said from this frame before. */
  const heardAll = (from: BridgeFrame) =>
    new Promise<void>((resolve) => {
      const hear = ({ data }: MessageEvent) => {
        if (data !== 'all') return;
        removeEventListener('message', hear);
        resolve();
      };
      addEventListener('message', hear);
      from.target.postMessage('all', origin, []);
    });

  beforeEach(async () => {
    [inside, stranger] = await Promise.all([openFrame(), openFrame()]);
  });
  afterEach(async () => {
    await server.close();
    inside.frame.remove();
    stranger.frame.remove();
  });

  it('X41 is open to its frame alone: no other window gets an answer', async () => {
    serve(['null']);
    const ports = [sayHello(stranger), new MessageChannel()];
    const heard = listen(ports[0] as MessagePort);
    const own = ports[1] as MessageChannel;
    const heardOwn = listen(own.port1);
    window.postMessage(hello, origin, [own.port2]); // the page itself, from its own window
    (ports[0] as MessagePort).postMessage({ kind: 'ask', id: 1, question: { call: 'get', keys: [a] } });
    await heardAll(stranger);
    const storage = createBridgeStorage({ target: inside.target, origin });
    await storage.get([a]);
    expect([heard.messages, heardOwn.messages]).to.deep.equal([[], []]);
    await storage.close();
  });

  it('X41 is open to the named origins alone, and a sandboxed document is `null`', async () => {
    serve([origin, 'https://learn.example']);
    const heard = listen(sayHello(inside));
    await heardAll(inside);
    const first = inside;
    await server.close();
    for (const [kind, named] of [
      ['sandboxed', 'null'],
      ['of this site', origin],
    ] as const) {
      inside = await openFrame(kind);
      serve([named]);
      const storage = createBridgeStorage({ target: inside.target, origin });
      await storage.get([a]);
      await storage.close();
      await server.close();
      inside.frame.remove();
    }
    expect(heard.messages).to.deep.equal([]);
    first.frame.remove();
  });

  it('X41 ignores a flood of garbage on the window, from its frame and from others', async () => {
    serve(['null']);
    for (let round = 0; round < 500; round++) {
      for (const one of [...garbage, hello, { ...hello, kind: 'welcome' }, { ...hello, protocol: 'x' }]) {
        inside.target.postMessage(one, origin, []);
        stranger.target.postMessage(one, origin, []);
      }
    }
    const storage = createBridgeStorage({ target: inside.target, origin });
    await storage.commit([aPut(a)]);
    expect(store.read(a)?.revision).to.equal('r1');
    await storage.close();
  });

  it('X41 ignores a flood of garbage on its port, and goes on answering', async () => {
    serve(['null']);
    const port = sayHello(inside);
    const { messages, until } = listen(port);
    const ask = (id: unknown, question: unknown) => port.postMessage({ kind: 'ask', id, question });
    for (let round = 0; round < 500; round++) {
      for (const one of garbage) {
        port.postMessage(one);
        ask(1, one);
        ask(one === 7 ? 0.5 : one, { call: 'get', keys: [a] });
        ask(1, { call: one });
      }
      for (const call of ['close', 'stash', '__proto__', 'constructor']) ask(1, { call, keys: [a] });
      port.postMessage({ kind: 'welcome' });
    }
    // Known calls with arguments that are garbage are refused by the storage; they change nothing either.
    for (const keys of [null, 7, [null], ['shared'], [['other', 'a']]]) ask(2, { call: 'get', keys });
    ask(2, {
      call: 'commit',
      writes: [{ kind: 'put', key: ['shared', '../a'], value: 1, revision: 'r', ifRevision: null }],
    });
    ask(3, { call: 'list', range: { prefix: ['shared'] } });
    await until(() => messages.some(({ id }) => id === 3));
    expect(messages.map(({ kind, id }) => `${kind} ${id ?? ''}`.trim())).to.have.members([
      'welcome',
      ...Array.from({ length: 6 }, () => 'refusal 2'),
      'answer 3',
    ]);
    expect(messages.find(({ id }) => id === 3)?.answer).to.deep.equal([]);
    port.close();
  });

  it('X45 refuses the questions of a flood that its storage cannot follow, and answers the others', async () => {
    let answerAll = () => {};
    const wait = new Promise<readonly []>((resolve) => (answerAll = () => resolve([])));
    serve(['null'], { get: () => wait });
    const port = sayHello(inside);
    const { messages, until } = listen(port);
    for (let id = 1; id <= 2_000; id++)
      port.postMessage({ kind: 'ask', id, question: { call: 'get', keys: [a] } });
    const count = (kind: string) => messages.filter((message) => message.kind === kind).length;
    await until(() => count('refusal') === 2_000 - 256);
    expect(messages.find(({ kind }) => kind === 'refusal')?.error?.code).to.equal('unavailable');
    answerAll();
    await until(() => count('answer') === 256);
    port.postMessage({ kind: 'ask', id: 2_001, question: { call: 'get', keys: [a] } });
    await until(() => messages.at(-1)?.id === 2_001 && messages.at(-1)?.kind === 'answer');
    port.close();
  });

  it('keeps sixteen connections for a frame that asks for ever more, and drops the oldest', async () => {
    serve(['null']);
    const heard = Array.from({ length: 40 }, () => listen(sayHello(inside)));
    await heard.at(-1)!.until(() => heard.at(-1)!.messages.length === 1);
    const isDropped = (index: number) => heard[index]!.messages.some(({ kind }) => kind === 'bye');
    for (let oldest = 0; oldest < 24; oldest++) await heard[oldest]!.until(() => isDropped(oldest));
    expect(heard.filter((_, index) => isDropped(index)).length).to.equal(24);
  });

  it('X42 tells keys of one partition and nothing else, and hears nothing else', async () => {
    const told: StorageKey[][] = [];
    let page!: MessagePort;
    const storage = createBridgeStorage({
      target: { postMessage: (_message, _origin, [port]) => (page = port as MessagePort) },
      origin,
    });
    storage.watch!((keys) => told.push([...keys]));
    page.onmessage = ({ data }) => page.postMessage({ kind: 'answer', id: data.id, answer: [undefined] });
    for (const one of garbage) page.postMessage(one); // before there is a connection
    page.postMessage({ kind: 'welcome' });
    const wrong = [[], [['other', 'a']], [a, 'x'], [a, ['private', 'a']], 'shared', [{ ...a, value: 1 }]];
    for (const keys of wrong) page.postMessage({ kind: 'changed', keys });
    for (const one of garbage) page.postMessage({ kind: 'answer', id: one, answer: one });
    page.postMessage({ kind: 'answer', id: 1_000, answer: 'to nobody' });
    page.postMessage({ kind: 'changed', keys: [a], value: 'a secret' });
    await storage.get([a]);
    expect(told).to.deep.equal([[a]]);
    await storage.close();

    serve(['null']);
    const port = sayHello(inside);
    const { messages, until } = listen(port);
    await until(() => messages.length === 1);
    await createMemoryStorage({ store }).commit([aPut(a, { value: 'a secret' })]);
    await until(() => messages.length === 2);
    expect(messages[1]).to.deep.equal({ kind: 'changed', keys: [a] });
    port.close();
  });
});

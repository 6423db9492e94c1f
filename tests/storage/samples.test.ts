import { OneOnOneError, type StorageAdapter } from '@one-on-one/core';
import { conformanceCases, describeConformance, runCase } from '@one-on-one/core/conformance';
import { expect } from '@open-wc/testing';
import { createFetchTableStorage } from '../../stories/examples/adapters/fetch-table.js';
import { createJsonFileStorage, type JsonFile } from '../../stories/examples/adapters/json-file.js';
import { createLocalStorage } from '../../stories/examples/adapters/local-storage.js';
import { createTable } from '../../stories/examples/adapters/table-server.js';
import { freshName, replaceMember } from './databases.js';
import { rejected } from './rejections.js';
import { patiently, seeds } from './seeds.js';
import { aPut, key } from './writes.js';

const a = key('a');

/** What a sample is opened over, made anew for each case. */
interface Sample {
  readonly name: string;
  readonly prepare: () => Promise<() => StorageAdapter>;
}

const tables = new Map<string, ReturnType<typeof createTable>>();
const items: string[] = [];
const files: string[] = [];

const canWriteFiles = 'storage' in navigator && 'createWritable' in FileSystemFileHandle.prototype;

/** A file of this site on the disk, where no dialog asks for it. */
async function aFileOnDisk(): Promise<JsonFile> {
  const name = `${freshName()}.json`;
  files.push(name);
  return (await navigator.storage.getDirectory()).getFileHandle(name, { create: true });
}

/** What behaves like a file, for engines that cannot write one, and where a disk would be too slow. */
function aFileInMemory(name = `${freshName()}.json`): JsonFile {
  let text = '';
  return {
    name,
    getFile: async () => new File([text], name),
    async createWritable() {
      let written = '';
      const write = async (more: string) => void (written += more);
      return { write, close: async () => void (text = written) } as FileSystemWritableFileStream;
    },
  };
}

const samples: readonly Sample[] = [
  {
    name: 'The sample over localStorage',
    async prepare() {
      const item = freshName();
      items.push(item);
      return () => createLocalStorage({ item });
    },
  },
  {
    name: 'The sample over a JSON file',
    async prepare() {
      const file = aFileInMemory();
      return () => createJsonFileStorage(file);
    },
  },
  {
    name: 'The sample over a table behind fetch',
    async prepare() {
      tables.set(`/${freshName()}`, createTable());
      const url = [...tables.keys()].at(-1)!;
      return () => createFetchTableStorage({ url });
    },
  },
];

afterEach(() => {
  for (const item of items.splice(0)) localStorage.removeItem(item);
});

after(async () => {
  if (files.length === 0) return;
  const folder = await navigator.storage.getDirectory();
  for (const name of files) await folder.removeEntry(name);
});

/** Answers from the tables in this page, and lets every other request go its way. */
const answerFromTables = (send: typeof fetch) => async (input: RequestInfo | URL, init?: RequestInit) => {
  const [, name = '', what = ''] = /^(\/[^/]+)\/([^/]+)$/.exec(typeof input === 'string' ? input : '') ?? [];
  const table = tables.get(name);
  if (!table) return send(input, init);
  return Response.json(table[what as keyof typeof table](JSON.parse(init?.body as string) as never));
};

let restoreFetch: () => void;
before(() => {
  restoreFetch = replaceMember(globalThis, 'fetch', answerFromTables(fetch.bind(globalThis)));
});
after(() => restoreFetch());

for (const { name, prepare } of samples) {
  let openAgain: () => StorageAdapter;
  const open = async () => (openAgain = await prepare())();
  describeConformance({ name, open, reopen: async () => openAgain() }, patiently, seeds(50, 10));
}

/** The same over a real disk and a real server, where what asks hundreds of times takes longer than a case may. */
function describeSlowly(name: string, prepare: Sample['prepare']): void {
  describe(`${name} keeps the storage contract`, () => {
    for (const one of conformanceCases.filter((each) => !/counting to 150/.test(each.name))) {
      let openAgain: () => StorageAdapter;
      const open = async () => (openAgain = await prepare())();
      patiently.it(one.name, async () => {
        await runCase({ name, open, reopen: async () => openAgain() }, one, seeds(10, 5));
      });
    }
  });
}

if (canWriteFiles) {
  describeSlowly('The sample over a JSON file on the disk', async () => {
    const file = await aFileOnDisk();
    return () => createJsonFileStorage(file);
  });
}

describeSlowly('The sample over a table behind a real server', async () => {
  const url = `/tables/${freshName()}`;
  return () => createFetchTableStorage({ url });
});

describe('The samples', () => {
  it('say what a person can do when localStorage is full, or holds what is no JSON', async () => {
    const item = freshName();
    items.push(item);
    const storage = createLocalStorage({ item });
    const restore = replaceMember(Storage.prototype, 'setItem', () => {
      throw new DOMException('Full.', 'QuotaExceededError');
    });
    const error = await rejected(storage.commit([aPut(a)])).finally(restore);
    expect([error.code, error.details]).to.deep.equal(['quota', { committed: 'no', retry: 'user' }]);
    localStorage.setItem(item, '{');
    expect((await rejected(storage.get([a]))).code).to.equal('corrupt');
    expect((await rejected(storage.commit([aPut(a)]))).code).to.equal('corrupt');
    expect(localStorage.getItem(item), 'what it cannot read it keeps').to.equal('{');
  });

  it('keep a file that is no JSON as it is', async () => {
    const file = canWriteFiles ? await aFileOnDisk() : aFileInMemory();
    const copy = await file.createWritable();
    await copy.write('A letter.');
    await copy.close();
    const storage = createJsonFileStorage(file);
    expect((await rejected(storage.commit([aPut(a)]))).code).to.equal('corrupt');
    expect(await (await file.getFile()).text()).to.equal('A letter.');
  });

  it('know what an answer of the server means, and what none means', async () => {
    const meanings = { 401: 'denied', 403: 'denied', 413: 'too-large', 507: 'quota', 500: 'io' };
    for (const [status, code] of Object.entries(meanings)) {
      const storage = createFetchTableStorage({ url: `/tables/answers-${status}` });
      const { code: came, details } = await rejected(storage.commit([aPut(a)]));
      expect([came, details.committed]).to.deep.equal([code, code === 'io' ? 'unknown' : 'no']);
    }
    const silent = createFetchTableStorage({ url: '/tables/silent', timeoutMs: 100 });
    const nowhere = createFetchTableStorage({ url: 'http://localhost:1/tables' });
    const errors = await Promise.all([silent, nowhere].map((one) => rejected(one.commit([aPut(a)]))));
    expect(errors.map(({ code }) => code)).to.deep.equal(['timeout', 'unavailable']);
    for (const { details, cause } of errors) {
      expect(details).to.deep.equal({ committed: 'unknown', retry: 'backoff' });
      expect(cause).to.be.instanceOf(OneOnOneError);
    }
  });
});

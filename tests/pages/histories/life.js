// One life of a page: it opens the store, tells what it found, does what it is told, and is killed in the middle.
// @ts-expect-error: the page's server makes it
import { createIdbStorage, createWorkspace } from '/storage.js';

/** @typedef {import('./model.js').Act} Act */

const tell = (/** @type {object} */ message) => postMessage(message);

// A commit of this kind succeeds request by request, and is aborted then: as on a full disk.
const { add, put } = IDBObjectStore.prototype;
for (const [name, method] of Object.entries({ add, put })) {
  Object.defineProperty(IDBObjectStore.prototype, name, {
    /** @this {IDBObjectStore} @param {...any} args */
    value(...args) {
      const request = method.apply(this, /** @type {[any]} */ (args));
      if (String(args[0]?.value).startsWith('aborted'))
        request.addEventListener('success', () => this.transaction.abort());
      return request;
    },
  });
}

/** @param {string} databaseName @param {string} tab */
async function open(databaseName, tab) {
  const storage = createIdbStorage({ databaseName });
  const workspace = createWorkspace({
    storage,
    tab,
    viewer: 'mentor',
    clock: { now: () => new Date().toISOString() },
    schedule: (/** @type {number} */ milliseconds, /** @type {() => void} */ task) => {
      const timer = setTimeout(task, milliseconds);
      return () => clearTimeout(timer);
    },
    random: (/** @type {number} */ count) => crypto.getRandomValues(new Uint8Array(count)),
  });
  await workspace.ready;
  return { storage, workspace };
}

/** What is there: every item, and every record that was written without the workspace. @param {any} opened */
async function look({ storage, workspace }) {
  await saved(workspace);
  const items = workspace.state.items.map(
    (/** @type {any} */ { item, private: isPrivate }) => `${item.title} ${item.status} ${isPrivate}`,
  );
  const records = await storage.list({ prefix: ['shared', 'raw'] });
  const raw = Object.fromEntries(records.map((/** @type {any} */ { key, value }) => [key[2], value]));
  return { items: items.sort(), raw };
}

/** @param {any} workspace @returns {Promise<void>} */
const saved = (workspace) =>
  new Promise((resolve) => {
    const check = () => {
      if (workspace.state.save.kind !== 'saved') return;
      stop();
      resolve();
    };
    const stop = workspace.subscribe(check);
    check();
  });

/** @param {any} workspace @param {Act} act */
function perform(workspace, { kind, title, to, isPrivate }) {
  const id = workspace.state.items.find((/** @type {any} */ { item }) => item.title === title)?.item.id;
  if (kind === 'add') workspace.run('agenda-item-add', { titles: [title], private: isPrivate });
  if (kind === 'edit') workspace.run('agenda-item-edit', { id, title: to, base: title });
  if (kind === 'discuss') workspace.run('agenda-item-discuss', { id });
  if (kind === 'remove') workspace.run('agenda-item-remove', { id });
  if (kind === 'refused') {
    try {
      workspace.run('agenda-item-add', { titles: [`refused ${'x'.repeat(300)}`] });
    } catch {
      // That it is refused is what this act is for.
    }
  }
}

/** Writes one record. @param {any} storage @param {Act} act @param {string} revision */
async function write(storage, { name, value, isStale }, revision) {
  const key = ['shared', 'raw', name];
  const [present] = await storage.get([key]);
  const ifRevision = isStale ? 'another' : (present?.revision ?? null);
  return storage.commit([{ kind: 'put', key, value, revision, ifRevision }]).then(
    () => true,
    () => false,
  );
}

/** @type {Awaited<ReturnType<typeof open>>} */ let opened;
let life = 0;

/** @param {Act[]} acts */
async function live(acts) {
  for (const [number, act] of acts.entries()) {
    tell({ tried: number });
    if (act.kind === 'write') {
      tell({ done: number, isWritten: await write(opened.storage, act, `${life}:${number}`) });
    } else {
      perform(opened.workspace, act);
      if (!act.waits) continue;
      await saved(opened.workspace);
      tell({ saved: number });
    }
  }
  await saved(opened.workspace);
  tell({ saved: acts.length, isOver: true });
}

addEventListener('message', async ({ data }) => {
  if (data.acts) return live(data.acts);
  life = data.life;
  opened = await open(data.databaseName, `life${life}`);
  tell({ found: await look(opened) });
});

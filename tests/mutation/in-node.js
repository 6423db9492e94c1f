// What the tests of core need of a browser's runner, so that they can be bundled and run in a worker of Node: the words
// they are written in, and the repository served as a site. It stops at the first test that fails, and runs one test alone
// where only that is asked for.
import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';

/** @typedef {() => unknown} Work */
/** @typedef {{ name: string, outer: Suite | null, before: Work[], after: Work[], beforeAll: Work[], afterAll: Work[], parts: (Suite | Test)[] }} Suite */
/** @typedef {{ name: string, work: Work }} Test */

/** @param {string} name @param {Suite | null} outer @returns {Suite} */
const newSuite = (name, outer) => ({
  name,
  outer,
  before: [],
  after: [],
  beforeAll: [],
  afterAll: [],
  parts: [],
});

let suite = newSuite('', null);
const patience = { timeout: () => patience };

/** @param {string} name @param {Work} describeParts */
function describe(name, describeParts) {
  const inner = newSuite(name, suite);
  suite.parts.push(inner);
  suite = inner;
  describeParts.call(patience);
  suite = inner.outer ?? suite;
}

/** @param {string} name @param {Work} work */
function it(name, work) {
  suite.parts.push({ name, work });
  return patience;
}

/** @param {'before' | 'after' | 'beforeAll' | 'afterAll'} when @returns {(...given: (string | Work)[]) => void} */
const hook =
  (when) =>
  (...given) =>
    void suite[when].push(/** @type {Work} */ (given.at(-1)));

Object.assign(globalThis, {
  describe,
  it,
  before: hook('beforeAll'),
  after: hook('afterAll'),
  beforeEach: hook('before'),
  afterEach: hook('after'),
  addEventListener: () => {}, // an error that nobody handles ends the worker
  removeEventListener: () => {},
  navigator: { userAgent: 'Node' },
  location: { href: workerData.site },
  fetch: async (/** @type {URL} */ { pathname }) =>
    new Response(await readFile(new URL(`.${pathname}`, workerData.root), 'utf8')),
});

/** @param {readonly Work[]} list */
async function each(list) {
  for (const work of list) await work.call(patience);
}

/** @param {Suite | null} one @returns {Suite[]} the suites around a test, the outermost first */
const around = (one) => (one ? [...around(one.outer), one] : []);

/** @param {Suite} one @param {Suite | Test} part */
const pathOf = (one, part) => [...around(one), part].flatMap(({ name }) => name || []).join(' ');

/** @param {Suite} one @param {string} only @returns {Suite} the suite as if it had that test alone */
function narrowed(one, only) {
  const parts = one.parts.flatMap(
    /** @returns {(Suite | Test)[]} */ (part) => {
      if (!('parts' in part)) return pathOf(one, part) === only ? [part] : [];
      const inner = narrowed(part, only);
      return inner.parts.length > 0 ? [inner] : [];
    },
  );
  return { ...one, parts };
}

/** @param {Suite} one @returns {Promise<void>} */
async function run(one) {
  await each(one.beforeAll);
  const suites = around(one);
  for (const part of one.parts) {
    if ('parts' in part) await run(part);
    else {
      const test = pathOf(one, part);
      parentPort?.postMessage({ test });
      try {
        await each(suites.flatMap(({ before }) => before));
        await part.work.call(patience);
        await each([...suites].reverse().flatMap(({ after }) => after));
      } catch (error) {
        throw new Error(`${test}: ${error}`, { cause: error });
      }
    }
  }
  await each(one.afterAll);
}

/** Runs what the test files said, and tells the runner how it went: `null`, or what failed first. */
export async function runTests() {
  const { only } = workerData;
  const failure = await run(only === null ? suite : narrowed(suite, only)).then(
    () => null,
    (error) => error.message,
  );
  parentPort?.postMessage({ failure });
}

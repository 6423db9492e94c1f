// One lane of the mutation check: bundles tests and runs them in a worker, one time after the other.
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { createBundler, root, site } from './bundle.js';

const rounds = Number(process.env['ROUNDS']) || 25;
const seed = Number(process.env['SEED']) || 7;

/** @typedef {{ test: string, what: string }} Failure the test that failed, and how */

/** @param {number} number */
export async function openLane(number) {
  const outfile = fileURLToPath(new URL(`node_modules/.cache/mutation/lane-${number}.mjs`, root));
  const { bundle, dispose } = await createBundler(outfile);

  /**
   * Runs test files, one source of which may say something else; answers what failed first, `null` if nothing did.
   * @param {readonly string[]} tests
   * @param {import('./bundle.js').Source | null} source
   * @param {number} patience in milliseconds
   * @param {string | null} [only] the one test to run of them
   * @returns {Promise<Failure | null>}
   */
  async function tryOut(tests, source, patience, only = null) {
    await bundle(tests, source);
    const options = { workerData: { rounds, seed, site, root: root.href, only }, stdout: true, stderr: true };
    const worker = new Worker(outfile, options);
    let test = '';
    /** @type {Failure | null} */
    const answer = await new Promise((resolve) => {
      /** @param {string} what */
      const fail = (what) => resolve({ test, what });
      const timer = setTimeout(() => fail(`no answer in ${patience / 1000} s: ${test}`), patience);
      worker.on('message', (message) => {
        if (message.test !== undefined) ({ test } = message);
        else if (message.failure === null) resolve(null);
        else fail(message.failure);
      });
      worker.on('error', (error) => fail(`${test}: ${error}`));
      worker.on('exit', () => {
        clearTimeout(timer);
        fail(`waits for ever: ${test}`);
      });
    });
    await worker.terminate();
    return answer;
  }

  return { tryOut, dispose };
}

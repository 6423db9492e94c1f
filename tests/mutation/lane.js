// One lane of the mutation check: bundles tests and runs them in a worker, one time after the other.
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { createBundler, root, site } from './bundle.js';

const rounds = Number(process.env['ROUNDS']) || 25;
const seed = Number(process.env['SEED']) || 7;

/** @param {number} number */
export async function openLane(number) {
  const outfile = fileURLToPath(new URL(`node_modules/.cache/mutation/lane-${number}.mjs`, root));
  const { bundle, dispose } = await createBundler(outfile);

  /**
   * Runs test files, one source of which may say something else; answers what failed first, `null` if nothing did.
   * @param {readonly string[]} tests
   * @param {import('./bundle.js').Source | null} source
   * @param {number} patience in milliseconds
   * @returns {Promise<string | null>}
   */
  async function tryOut(tests, source, patience) {
    await bundle(tests, source);
    const options = { workerData: { rounds, seed, site, root: root.href }, stdout: true, stderr: true };
    const worker = new Worker(outfile, options);
    /** @type {string | null} */
    const answer = await new Promise((resolve) => {
      const timer = setTimeout(() => resolve(`no answer in ${patience / 1000} s`), patience);
      worker.on('message', ({ failure }) => resolve(failure));
      worker.on('error', (error) => resolve(String(error)));
      worker.on('exit', () => {
        clearTimeout(timer);
        resolve('some test waits for ever');
      });
    });
    await worker.terminate();
    return answer;
  }

  return { tryOut, dispose };
}

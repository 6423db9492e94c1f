import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { dirname, extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { framedPolicy, framingPolicy, strictPolicy } from './policy.js';

/**
 * A page that is no file.
 * @typedef {{ body: string, type?: string, policy?: string, status?: number }} Page
 */

const here = dirname(fileURLToPath(import.meta.url));
const examples = join(here, 'examples');
const built = join(here, '../packages/elements/cdn');

/** Where a page finds the built files: as the README puts them on a server, and as their own folder is called. */
const builtAt = /^\/(?:one-on-one|cdn)\/(.*)$/;

const html = 'text/html; charset=utf-8';
const types = new Map([
  ['.html', html],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.map', 'application/json; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
]);

/** Paths that do not get the strict policy itself. @type {Record<string, (site: string) => string>} */
const policies = {
  '/sandbox.html': () => framingPolicy,
  '/framed.html': framedPolicy,
  '/lms/framed.html': () => framingPolicy,
  '/one-on-one/embed.html': framedPolicy,
  '/cdn/embed.html': framedPolicy,
};

/** Where the page for frames has a list of who may hear it, as a vendor writes it in; `/cdn/` has it as it is built. */
const listing = '/one-on-one/embed.html';

/**
 * The demo pages and the built files, with a strict policy on every answer.
 * @param {{ pages?: Record<string, Page>, edit?: (page: string) => string }} [options] for tests: further pages
 *   by path, and a last hand on the text of every page
 */
export function createExamplesServer({ pages = {}, edit = (page) => page } = {}) {
  return createServer(async (request, response) => {
    const { status, body, type, policy } = await answer(request, pages).catch(() =>
      none(500, 'Not readable.'),
    );
    const text = type === html ? edit(String(body)) : body;
    response.writeHead(status, {
      'Content-Type': type,
      'Content-Length': Buffer.byteLength(text),
      'Content-Security-Policy': policy ?? strictPolicy,
      // A sandboxed frame has an opaque origin, so even the scripts of its own site are foreign to it.
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': 'no-cache',
      'X-Content-Type-Options': 'nosniff',
    });
    response.end(request.method === 'HEAD' ? undefined : text);
  });
}

/**
 * Listens on a port, or on the next free one; 0 takes any. Answers the address, without a slash at its end.
 * @param {import('node:http').Server} server
 * @param {{ port?: number, next?: boolean }} [options]
 * @returns {Promise<string>}
 */
export function listen(server, { port = 0, next = true } = {}) {
  return new Promise((done, fail) => {
    let candidate = port;
    server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (!next || error.code !== 'EADDRINUSE' || candidate - port > 100) fail(error);
      else server.listen((candidate += 1), 'localhost');
    });
    server.on('listening', () => {
      const { port: taken } = /** @type {import('node:net').AddressInfo} */ (server.address());
      done(`http://localhost:${taken}`);
    });
    server.listen(candidate, 'localhost');
  });
}

/** @param {import('node:http').IncomingMessage} request @param {Record<string, Page>} pages */
async function answer(request, pages) {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return none(405, 'Only GET and HEAD are answered.');
  const path = pathOf(request.url ?? '');
  if (path === undefined) return none(400, 'This address cannot be read.');
  const site = `http://localhost:${request.socket.localPort}`;
  const policy = policies[path]?.(site);
  if (path === '/favicon.ico') return none(204, ''); // browsers ask for it by themselves
  if (Object.hasOwn(pages, path)) return { status: 200, type: html, policy, ...pages[path] };
  const file = fileOf(path);
  const read = file && ((await readFile(file).catch(() => undefined)) ?? (await bundled(file)));
  const body = read && path === listing ? String(read).replace('content=""', `content="${site}"`) : read;
  return body
    ? { status: 200, type: types.get(extname(file)), body, policy }
    : none(404, 'There is no such page.');
}

/** @param {number} status @param {string} body */
const none = (status, body) => ({ status, body, type: types.get('.txt'), policy: undefined });

/** The decoded path of an address; undefined where it is none. @param {string} address */
function pathOf(address) {
  try {
    const path = decodeURIComponent(new URL(address, 'http://localhost').pathname);
    return path.includes('\0') ? undefined : path.replace(/\/$/, '/index.html');
  } catch {
    return undefined;
  }
}

/** What a page that has a bundler makes of its own script. @param {string} file */
async function bundled(file) {
  const source = file.replace(/\.js$/, '.ts');
  if (source === file || !existsSync(source)) return undefined;
  const { build } = await import('esbuild');
  const { outputFiles } = await build({ entryPoints: [source], bundle: true, format: 'esm', write: false });
  return outputFiles[0]?.contents;
}

/** The file behind a path: never one outside its folder, never one of a type that is not served. @param {string} path */
function fileOf(path) {
  const rest = builtAt.exec(path)?.[1];
  const folder = rest === undefined ? examples : built;
  const file = resolve(folder, rest ?? path.slice(1));
  return file.startsWith(folder + sep) && types.has(extname(file)) ? file : undefined;
}

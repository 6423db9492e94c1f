// Serves the built Storybook with the strict policy as a report: what our elements break of it is told, nothing is stopped.
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { strictPolicy } from '../../stories/policy.js';

const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/** Answers the address of a server for a folder; it ends with the process. @param {string} folder */
export async function serveBuilt(folder) {
  const server = createServer(async ({ url }, response) => {
    const { pathname } = new URL(url ?? '/', 'http://localhost');
    const body = await readFile(folder + pathname).catch(() => undefined);
    response.writeHead(body ? 200 : 204, {
      'Content-Type':
        types[/** @type {keyof typeof types} */ (extname(pathname))] ?? 'application/octet-stream',
      'Cache-Control': 'max-age=3600',
      'Content-Security-Policy-Report-Only': strictPolicy,
    });
    response.end(body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  server.unref();
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return `http://127.0.0.1:${port}`;
}

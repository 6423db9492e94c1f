// Tables behind real requests, for the tests of the adapter over fetch: each name is a table of its own.
import { once } from 'node:events';
import { createTable } from '../../stories/examples/adapters/table-server.js';

/** A table may also be named after what it does wrong: `answers-507`, or `silent`. */
const address = /^\/tables\/(?:answers-(?<status>\d{3})|(?<name>[a-z0-9-]+))\/(?<what>[a-z]+)$/;

/** @returns {import('@web/test-runner').TestRunnerConfig['middleware'][number]} */
export function serveTables() {
  /** @type {Map<string, ReturnType<typeof createTable>>} */
  const tables = new Map();
  return async (context, next) => {
    const { status, name, what } = address.exec(context.path)?.groups ?? {};
    if (!what) return next();
    const question = await readJson(context.req);
    if (status) {
      context.status = Number(status);
      return;
    }
    if (name === 'silent') await once(context.res, 'close');
    if (!tables.has(name)) tables.set(name, createTable());
    context.body = JSON.stringify(tables.get(name)[what](question));
    context.type = 'application/json';
  };
}

/** @param {import('node:http').IncomingMessage} request */
async function readJson(request) {
  let text = '';
  for await (const part of request.setEncoding('utf8')) text += part;
  return JSON.parse(text);
}

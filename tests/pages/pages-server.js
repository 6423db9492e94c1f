import { readFileSync } from 'node:fs';
import { env } from 'node:process';
import { createExamplesServer, listen } from '../../stories/examples-server.js';

const watch = { body: readFileSync(new URL('watch.js', import.meta.url), 'utf8'), type: 'text/javascript' };

/**
 * The demo, with `watch.js` first on every page, and whatever further pages a test needs.
 * @param {Record<string, import('../../stories/examples-server.js').Page>} [pages]
 */
export async function servePages(pages = {}) {
  const server = createExamplesServer({
    pages: { ...pages, '/watch.js': watch },
    edit: (page) => page.replace(/<head>|(?<=<!doctype html>)/i, '$&<script src="/watch.js"></script>'),
  });
  if (env['LATE']) answerLate(server, Number(env['LATE']));
  const site = await listen(server);
  const close = () => {
    server.closeAllConnections();
    return new Promise((done) => server.close(done));
  };
  return { site, close };
}

/**
 * What elements fetch later comes later still, and in any order: it shows up what does not wait for it.
 * @param {import('node:http').Server} server @param {number} late at most so many milliseconds
 */
function answerLate(server, late) {
  const answers = server.listeners('request');
  server.removeAllListeners('request').on('request', (request, ...rest) => {
    const wait = /-[\w-]{8}\.js$/.test(request.url) ? Math.random() * late : 0;
    setTimeout(() => answers.forEach((answer) => answer(request, ...rest)), wait);
  });
}

import { readFileSync } from 'node:fs';
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
  const site = await listen(server);
  const close = () => {
    server.closeAllConnections();
    return new Promise((done) => server.close(done));
  };
  return { site, close };
}

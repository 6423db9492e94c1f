// Serves the two pages that are compared, with the built file, under the demo's strict policy.
import { readFileSync } from 'node:fs';
import { storePages } from '../pages/store-page.js';
import { createExamplesServer, listen } from '../../stories/examples-server.js';

/** @param {string} file */
const script = (file) => ({
  body: readFileSync(new URL(file, import.meta.url), 'utf8'),
  type: 'text/javascript',
});

/** @param {string} tag @param {string} source @param {string} [attributes] */
const page = (tag, source, attributes = '') => ({
  body: `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>Benchmark</title>
    <script src="/in-page.js"></script><script type="module" src="${source}"></script></head>
  <body><${tag}${attributes}></${tag}></body>
</html>`,
});

const pair = ' relationship="pair" viewer="mentor"';

export async function serveBenchmark() {
  const pages = {
    '/in-page.js': script('in-page.js'),
    '/vanilla-agenda.js': script('vanilla-agenda.js'),
    '/ours': page('one-on-one-agenda', '/cdn/one-on-one-agenda.js'),
    '/vanilla': page('vanilla-agenda', '/vanilla-agenda.js'),
    '/vanilla-guide.js': script('vanilla-guide.js'),
    '/guide-ours': page('one-on-one-stage-guide', '/cdn/one-on-one-stage-guide.js', ' minutes="60"'),
    '/guide-vanilla': page('vanilla-guide', '/vanilla-guide.js'),
    '/past': page('one-on-one-agenda', '/cdn/one-on-one-agenda.js', pair),
    '/history': page('one-on-one-history', '/cdn/one-on-one.js', pair),
    ...(await storePages()),
  };
  const server = createExamplesServer({ pages });
  const site = await listen(server);
  const close = () => {
    server.closeAllConnections();
    return new Promise((done) => server.close(done));
  };
  return { site, close };
}

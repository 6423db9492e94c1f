// Serves the two pages that are compared, with the built file, under the demo's strict policy.
import { readdirSync, readFileSync } from 'node:fs';
import { storePages } from '../pages/store-page.js';
import { createExamplesServer, listen } from '../../stories/examples-server.js';
import { generatedStructure, generatedTexts } from './questions.js';

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

/** @param {string} tag @param {string} source */
const bankPage = (tag, source) => {
  const { body } = page(tag, source);
  return {
    body: body.replace(
      '/in-page.js"></script>',
      '/in-page-bank.js"></script><script src="/questions.js"></script>',
    ),
  };
};

/** @param {string} name @param {unknown} data */
const say = (name, data) => ({ body: `${name} = ${JSON.stringify(data)};`, type: 'text/javascript' });

/** How many questions a large bank has. */
export const MANY = 10_000;

/** And a small one, which weighs what does not grow with it. */
export const FEW = 100;

/** What the built bank fetches: generated questions in its place. @param {string} folder @param {number} count */
function generatedBank(folder, count) {
  const data = { texts: generatedTexts(count), structure: generatedStructure(count) };
  const files = readdirSync(new URL('../../packages/elements/cdn/', import.meta.url));
  const names = files.filter((name) => /^one-on-one-question-bank\.all-(texts|structure)-.*\.js$/.test(name));
  return Object.fromEntries(
    names.map((name) => [
      `/${folder}/${name}`,
      name.includes('all-texts')
        ? say('export const allTexts', data.texts)
        : say('export const allStructure', data.structure),
    ]),
  );
}

/** The same, for the one that is written by hand. */
const structure = generatedStructure(MANY);
const questions = generatedTexts(MANY).map((text, index) => ({ ...structure[index], ...text }));

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
    '/in-page-bank.js': script('in-page-bank.js'),
    '/vanilla-bank.js': script('vanilla-bank.js'),
    '/bank-ours': bankPage('one-on-one-question-bank', '/cdn/one-on-one-question-bank.js'),
    '/bank-vanilla': bankPage('vanilla-bank', '/vanilla-bank.js'),
    '/bank-few': bankPage('one-on-one-question-bank', '/one-on-one/one-on-one-question-bank.js'),
    '/questions.js': say('globalThis.questions', questions),
    ...generatedBank('cdn', MANY),
    ...generatedBank('one-on-one', FEW),
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

import { test } from 'node:test';
import { inEveryEngine } from './drivers/engines.js';
import { assertQuiet, opened } from './opened.js';
import { until } from './until.js';

const pages = {
  '/records': {
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>Records</title>
      <script type="module" src="/cdn/one-on-one.js"></script>
      <script type="module" src="/cdn/one-on-one-stage-guide.js"></script><script type="module" src="/connect.js"></script></head>
      <body><one-on-one-workspace relationship="pair"><one-on-one-stage-guide></one-on-one-stage-guide>
      </one-on-one-workspace></body></html>`,
  },
  '/connect.js': {
    body: `import { connectStatements } from '/cdn/one-on-one-statements.js';
      window.sent = [];
      connectStatements(document.querySelector('one-on-one-workspace'), {
        homePage: 'https://lms.example',
        send: async (statement) => void window.sent.push(statement),
      });`,
    type: 'text/javascript',
  },
};

inEveryEngine('Learning records by script tags alone', (launch) => {
  const browser = opened(launch, pages);

  test('are told of what is done below a workspace, under the strict policy', async () => {
    const tab = await browser.tab('/records');
    await tab.evaluate(async () => {
      await customElements.whenDefined('one-on-one-stage-guide');
      const guide = /** @type {any} */ (document.querySelector('one-on-one-stage-guide'));
      await guide.start();
      await /** @type {any} */ (document.querySelector('one-on-one-workspace')).ready;
      await guide.enter('personal');
    });
    await until('a statement is sent', () =>
      tab.evaluate(() =>
        /** @type {any} */ (window).sent.some((/** @type {any} */ { object }) =>
          JSON.stringify(object).includes('personal'),
        ),
      ),
    );
    await assertQuiet(tab, browser.site);
  });
});

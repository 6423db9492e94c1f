import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inEveryEngine } from './drivers/engines.js';
import { opened } from './opened.js';

inEveryEngine('What drives a page', (launch) => {
  const browser = opened(launch, { '/plain.html': { body: '<!doctype html><title>Plain</title>' } });

  test('tells what a page answers, and no answer from an empty one', async () => {
    const tab = await browser.tab('/plain.html');
    assert.deepEqual(await tab.evaluate((word) => ({ word, empty: null }), 'said'), {
      word: 'said',
      empty: null,
    });
    assert.equal(await tab.evaluate(() => null), null);
    assert.equal(await tab.evaluate(() => undefined), undefined);
    await assert.rejects(
      tab.evaluate(() => {
        throw new Error('out of reach');
      }),
      /out of reach/,
    );
  });
});

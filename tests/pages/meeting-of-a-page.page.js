import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundlePackages } from './bundle-script.js';
import { inEveryEngine } from './drivers/engines.js';
import {
  budget,
  close,
  discuss,
  finish,
  goOn,
  isAnywhere,
  lookBack,
  reviews,
  summer,
  team,
} from './meeting-steps.js';
import { assertQuiet, opened } from './opened.js';

const secret = 'I would rather not';

const open = `import { createIdbStorage } from '/storage.js';

const workspace = document.createElement('one-on-one-workspace');
workspace.storage = createIdbStorage({ databaseName: 'kept-by-the-page' });
workspace.participants = [
  { role: 'mentor', id: 'ana', displayName: 'Ana' },
  { role: 'mentee', id: 'ben', displayName: 'Ben' },
];
workspace.relationship = 'pair-42';
workspace.viewer = new URLSearchParams(location.search).get('viewer');
workspace.append(document.createElement('one-on-one-agenda'));
document.body.append(workspace);`;

const pages = {
  '/ours.html': {
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>Ours</title>
      <script type="module" src="/cdn/one-on-one.js"></script><script type="module" src="/open.js"></script>
      </head><body></body></html>`,
  },
  '/open.js': { body: open, type: 'text/javascript' },
  '/storage.js': await bundlePackages('core', 'storage-idb'),
};

inEveryEngine('A meeting on a page that brings people and storage', (launch) => {
  const browser = opened(launch, pages);

  test('is held by both in turn, and what one wrote for herself stays hers', async () => {
    const ana = await browser.keyboard('/ours.html?viewer=ana');
    await ana.add(budget);
    await ana.add(team);
    await ana.lists(budget, team);
    await ana.activate('Start the meeting');
    await discuss(ana, budget, {
      notes: 'It is enough',
      own: secret,
      decision: 'In spring',
      action: 'Ask Lena',
    });
    await close(ana, team);
    await reviews(ana, 'In spring', 'Ask Lena', 'It is enough', secret, team);
    await goOn(ana, team);

    const ben = await browser.keyboard('/ours.html?viewer=ben');
    await ben.lists(team);
    await lookBack(ben);
    await reviews(ben, 'In spring', 'Ask Lena', 'It is enough', team);
    assert.equal(await isAnywhere(ben, secret), false, 'the look back');
    await ben.activate('Minutes');
    await ben.until('the minutes are written', async () =>
      (await ben.ask('states', 'textbox', 'Minutes'))[0]?.value.includes('In spring'),
    );
    assert.equal(await isAnywhere(ben, secret), false, 'the minutes');
    await ben.press('Escape');
    await goOn(ben, team);

    await ben.add(summer);
    await ben.activate('Start the meeting');
    await ben.shows('Carried over once, since ');
    await ben.activate(summer);
    await discuss(ben, summer, { decision: 'Nobody works in August' });
    await finish(ben, 'Ask Lena');
    await close(ben, team, 'Carried over once, since ');
    await reviews(ben, 'Nobody works in August', summer, team);
    await goOn(ben, team);
    assert.equal(await isAnywhere(ben, secret), false, 'the second meeting');

    await ana.tab.show();
    await ana.lists(team);
    await ana.vanishes('checkbox', 'Done: Ask Lena');
    await lookBack(ana);
    await reviews(ana, 'Nobody works in August', summer, team);
    await goOn(ana, team);
    await ana.activate('Start the meeting');
    await ana.shows('Carried over twice, since ');
    await ana.saved();
    assert.equal(await isAnywhere(ana, secret), false, 'a note of another meeting');

    for (const { tab } of [ana, ben]) await assertQuiet(tab, browser.site);
  });
});

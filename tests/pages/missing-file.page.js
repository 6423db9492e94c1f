import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { AgendaView } from './agenda-view.js';
import { inEveryEngine } from './drivers/engines.js';
import { opened } from './opened.js';

const built = new URL('../../packages/elements/cdn/one-on-one-agenda.js', import.meta.url);
const page = {
  body:
    '<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>One file alone</title>' +
    '<script type="module" src="/alone/one-on-one-agenda.js"></script></head>' +
    '<body><one-on-one-agenda></one-on-one-agenda></body></html>',
};

/** A page owner who copied one file and not what lies beside it. */
const pages = {
  '/alone.html': page,
  '/alone/one-on-one-agenda.js': { body: readFileSync(built, 'utf8'), type: 'text/javascript' },
};

inEveryEngine('A page whose files beside the first are missing', (launch) => {
  const browser = opened(launch, pages);

  test('says so, tells the page, and keeps what is typed', async () => {
    const agenda = new AgendaView(await browser.tab('/alone.html'));
    await agenda.painted();
    await agenda.fill('New agenda item', 'What I must not lose');
    await agenda.press('Enter');
    const notice = () => agenda.ask('texts', 'notice');
    await agenda.until('a notice says so', async () => /could not be loaded/.test((await notice()).join()));
    assert.deepEqual(await agenda.titles(), []);
    await agenda.tab.reload();
    await agenda.painted();
    const kept = async () => (await agenda.ask('states', 'textbox', 'New agenda item'))[0]?.value;
    await agenda.until('the text is back', async () => (await kept())?.trim() === 'What I must not lose');
  });
});

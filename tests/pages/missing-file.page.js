import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { AgendaView } from './agenda-view.js';
import { inEveryEngine } from './drivers/engines.js';
import { opened } from './opened.js';
import { View } from './view.js';

const built = new URL('../../packages/elements/cdn/', import.meta.url);
const all = readdirSync(built);
const files = all.filter((file) => /^one-on-one-agenda\..*js$/.test(file));
/** What a page fetches before there are actions to see, and nothing else. */
const rows = all.filter((file) => /^one-on-one-action-items\.(js|(action-rows|groups)-.*js)$/.test(file));

/** @param {string} folder @param {string} tag */
const pageWith = (folder, tag = 'one-on-one-agenda') => ({
  body:
    '<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>Not all files</title>' +
    `<script type="module" src="/${folder}/${tag}.js"></script></head>` +
    `<body><${tag}></${tag}></body></html>`,
});

/** @param {string} file */
const script = (file) => ({ body: readFileSync(new URL(file, built), 'utf8'), type: 'text/javascript' });

let isComplete = false;

/** A file that is not on the server at first. @param {string} file */
const late = (file) => ({
  ...script(file),
  get status() {
    return isComplete ? 200 : 404;
  },
});

/** A page owner who copied one file and not what lies beside it; and one whose server did not have all of it at first. */
const pages = {
  '/alone.html': pageWith('alone'),
  '/alone/one-on-one-agenda.js': script('one-on-one-agenda.js'),
  '/actions.html': pageWith('cdn', 'one-on-one-action-items'),
  '/rows.html': pageWith('rows', 'one-on-one-action-items'),
  ...Object.fromEntries(rows.map((file) => [`/rows/${file}`, script(file)])),
  '/some.html': pageWith('some'),
  ...Object.fromEntries(
    files.map((file) => [
      `/some/${file}`,
      /^one-on-one-agenda\.(js$|tools)/.test(file) ? script(file) : late(file),
    ]),
  ),
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

  test('says where a part would stand that it is missing, goes on without it, and has it once it is there', async () => {
    isComplete = false;
    const agenda = new AgendaView(await browser.tab('/some.html'));
    await agenda.painted();
    for (const part of ['The templates', 'The meeting', 'The actions'])
      await agenda.shows(`${part} could not be loaded.`);
    await agenda.add('The budget');
    await agenda.lists('The budget');
    await agenda.activate('Templates');
    await agenda.shows('The templates could not be loaded.');
    isComplete = true;
    await agenda.tab.reload();
    await agenda.appears('button', 'Start the meeting');
    await agenda.appears('heading', 'Actions');
    await agenda.lists('The budget');
    await agenda.activate('Templates');
    await agenda.appears('heading', 'Templates');
    assert.deepEqual(await agenda.ask('texts', 'missing'), []);
  });

  test('shows the actions, and says that they cannot be changed', async () => {
    const tab = await browser.tab('/actions.html');
    const list = new View(tab, { host: 'one-on-one-action-items' });
    await list.fill('New action', 'Send the slides');
    await list.press('Enter');
    await list.appears('checkbox', 'Done: Send the slides');
    await list.until('it is saved', () => list.ask('holds', 'Saved'));
    await tab.open(`${browser.site}/rows.html`);
    await list.appears('checkbox', 'Done: Send the slides');
    const notice = () => list.ask('texts', 'notice');
    await list.until('a notice says so', async () => /could not be loaded/.test((await notice()).join()));
    await list.appears('checkbox', 'Done: Send the slides');
  });
});

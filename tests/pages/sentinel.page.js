import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { inEveryEngine } from './drivers/engines.js';
import { assertQuiet, opened } from './opened.js';
import { listener, search } from './secret-search.js';

/** @typedef {import('./agenda-view.js').AgendaView} AgendaView */

const pageOf = (attributes = '') => ({
  body:
    `<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>Sentinel</title>` +
    `<script src="/listener.js"></script><script type="module" src="/cdn/one-on-one-agenda.js"></script></head>` +
    `<body><one-on-one-agenda relationship="pair" ${attributes}></one-on-one-agenda></body></html>`,
});
const pages = {
  '/sentinel.html': pageOf(),
  '/other.html': pageOf('viewer="mentee"'),
  '/listener.js': { body: `(${listener})()`, type: 'text/javascript' },
};

inEveryEngine('A secret', (launch, engine) => {
  const browser = opened(launch, pages);

  /** The mentor's agenda with something for both and something for nobody else. @param {string} secret */
  const withSecret = async (secret) => {
    const agenda = await browser.agenda('/sentinel.html');
    await agenda.introduce({ mentor: 'Ana', mentee: 'Ben', me: 'mentor' });
    await agenda.add('The budget');
    await agenda.onlyForMe(true);
    await agenda.add(secret);
    await agenda.lists('The budget', secret);
    await agenda.onlyForMe(false);
    return agenda;
  };

  test('X48 X49 X50 law 1 is nowhere but in the private partition, whatever is done with it', async () => {
    const secret = randomBytes(20).toString('hex');
    const agenda = await withSecret(secret);
    await agenda.focus('button', `Move ${secret}…`);
    await agenda.press('Alt+ArrowUp');
    await agenda.lists(secret, 'The budget');
    await drag(agenda, secret, 'The budget');
    await agenda.lists('The budget', secret);
    await drag(agenda, secret, 'The budget');
    await agenda.lists(secret, 'The budget');
    await agenda.toggle(secret);
    await agenda.edit(secret);
    await agenda.fill('Title', `${secret} again`);
    await agenda.press('Enter');
    await agenda.lists(`${secret} again`, 'The budget');
    await agenda.more(`${secret} again`, 'Park for later');
    await agenda.lists('The budget');
    await agenda.activate('Undo');
    await agenda.lists(`${secret} again`, 'The budget');
    await agenda.more(`${secret} again`, 'Let it go');
    await agenda.lists('The budget');
    await agenda.activate('Let go, 1');
    await agenda.activate(`Put back: ${secret} again`);
    await agenda.lists(`${secret} again`, 'The budget');
    await agenda.saved();
    await assertKept(agenda, secret);
    await assertQuiet(agenda.tab, browser.site);
  });

  test('X48 X50 stays out of every file but the one that asks for it, and of what that one brings in', async () => {
    const secret = randomBytes(20).toString('hex');
    const agenda = await withSecret(secret);
    await agenda.saved();
    await agenda.activate('Export');
    await agenda.focus('radio', 'To import on another device, or to keep safe');
    await agenda.press('Space');
    const file = async () => (await agenda.ask('states', 'textbox', 'Export'))[0]?.value ?? '';
    const whole = await agenda.until('the file is there', async () => {
      const text = await file();
      return text.includes('one-on-one-export') && text;
    });
    assert.ok(!whole.includes(secret), 'the exported file');
    await agenda.focus('checkbox', 'With what only you can see');
    await agenda.press('Space');
    const own = await agenda.until('it is in the file', async () => {
      const text = await file();
      return text.includes(secret) && text;
    });
    await agenda.focus('textbox', 'Export');
    await agenda.press('Control+a');
    await assertKept(agenda, secret);
    await agenda.press('Escape');

    await agenda.activate('Import');
    await agenda.appears('textbox', 'Or paste its text');
    await agenda.ask('enter', 'textbox', 'Or paste its text', withAnother(own, secret));
    await agenda.press('Control+End');
    await agenda.activate('Read it');
    await agenda.activate('Import');
    await agenda.shows('Imported');
    await agenda.activate('Done');
    await agenda.until('it has come', async () => (await agenda.titles()).includes(`${secret} of a file`));
    await agenda.saved();
    await assertKept(agenda, secret);
    await assertQuiet(agenda.tab, browser.site);
  });

  test('X50 law 1 stays out of what the other person sees, even when something else is shared', async () => {
    const [secret, word] = [randomBytes(20).toString('hex'), randomBytes(20).toString('hex')];
    const agenda = await withSecret(secret);
    const other = await browser.agenda('/other.html');
    await other.lists('The budget');
    await agenda.onlyForMe(true);
    await agenda.add(word);
    await agenda.lists('The budget', secret, word);
    await agenda.onlyForMe(false);
    await other.lists('The budget');
    await agenda.more(word, 'Share with Ben');
    await other.until('it is shared', async () => (await other.titles()).includes(word));
    for (const each of [agenda, other]) await each.saved();
    await assertKept(agenda, secret);
    await assertKept(other, secret);
    assert.ok(!(await other.tab.evaluate(everything)).includes(secret), 'in the element of the other person');
    assert.ok((await other.tab.evaluate(everything)).includes(word), 'where what was shared can be found');
    if (engine === 'chromium') {
      // The moment comes when nothing was done for a while; one engine is enough to wait in.
      const copied = async () => (await agenda.tab.evaluate(search, secret)).copies > 0;
      await agenda.until('there is a backup of it', copied, { deadline: 30_000 });
      await assertKept(agenda, secret);
    }
    for (const { tab } of [agenda, other]) await assertQuiet(tab, browser.site);
  });
});

/** Nothing outside the private partition holds the secret. @param {AgendaView} agenda @param {string} secret */
async function assertKept(agenda, secret) {
  const { heard, places, shared, own } = await agenda.tab.evaluate(search, secret);
  assert.deepEqual(heard, [], 'what the page could hear');
  assert.deepEqual(places, [], 'what the page could read');
  assert.deepEqual(shared, [], 'records outside the private partition');
  assert.ok(own > 0, 'the search finds the secret where it belongs');
}

/** Drags an item by its handle past another. @param {AgendaView} agenda @param {string} title @param {string} past */
async function drag(agenda, title, past) {
  await agenda.saved();
  await agenda.focus('button', `Move ${past}…`);
  await agenda.tab.evaluate(untilStill);
  const [from, to] = [
    await agenda.ask('center', 'button', `Move ${title}…`),
    await agenda.ask('center', 'button', `Move ${past}…`),
  ];
  await agenda.tab.drag(from, [to[0], to[1] + 8 * Math.sign(to[1] - from[1])]);
}

/** What was moved glides to its place. Sent to the page as text. */
async function untilStill() {
  const gliding = document.querySelector('one-on-one-agenda')?.shadowRoot?.getAnimations() ?? [];
  await Promise.allSettled(gliding.map(({ finished }) => finished));
}

/** A file with a second private item. @param {string} file @param {string} secret */
function withAnother(file, secret) {
  const { records, ...head } = JSON.parse(file);
  const { key, value } = records.find((/** @type {any} */ { value: { title } }) => title === secret);
  const id = `${value.id}x`;
  const another = {
    key: [...key.slice(0, -1), id],
    value: { ...value, id, title: `${secret} of a file`, order: `${value.order}V` },
  };
  return JSON.stringify({ ...head, records: [...records, another] });
}

/** All that an agenda holds: its texts, and what stands in its fields. Sent to the page as text. */
function everything() {
  const root = document.querySelector('one-on-one-agenda')?.shadowRoot;
  const fields = [...(root?.querySelectorAll('input, textarea') ?? [])];
  return [root?.textContent, ...fields.map((field) => /** @type {HTMLInputElement} */ (field).value)].join();
}

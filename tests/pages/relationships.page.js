import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AgendaView } from './agenda-view.js';
import { inEveryEngine } from './drivers/engines.js';
import { assertQuiet, opened } from './opened.js';
import { View } from './view.js';

const pages = {
  '/relationships.html': {
    body: `<!doctype html><html lang="en"><head><title>My mentees</title>
      <script type="module" src="/one-on-one/one-on-one.js"></script></head><body>
      <one-on-one-workspace>
        <one-on-one-relationships></one-on-one-relationships>
        <one-on-one-agenda></one-on-one-agenda>
      </one-on-one-workspace></body></html>`,
  },
};
const mentees = ['Ben', 'Cem', 'Dora', 'Emil', 'Fatima'];

/** @param {AgendaView} agenda @param {string} name */
const isOf = (agenda, name) => agenda.appears('heading', `Your one-on-one with ${name}`);

inEveryEngine('A mentor with five mentees', (launch) => {
  const browser = opened(launch, pages);

  test('adds, switches and archives by keyboard alone, and each agenda is its own', async () => {
    const tab = await browser.tab('/relationships.html');
    const list = new View(tab, { host: 'one-on-one-relationships' });
    const agenda = new AgendaView(tab);
    await agenda.ready();
    await list.appears('button', 'Add the first person');
    for (const [nth, name] of mentees.entries()) {
      await list.activate(nth === 0 ? 'Add the first person' : 'Add a person');
      await list.until('the field has the focus', () =>
        list.ask('isFocused', 'textbox', 'Name of the other person'),
      );
      await list.type(name);
      await list.press('Enter');
      await isOf(agenda, name);
      await agenda.lists();
      await agenda.add(`Topic of ${name}`);
      await agenda.lists(`Topic of ${name}`);
      await agenda.fill('New agenda item', `a thought about ${name}`);
      await agenda.saved();
    }

    for (const name of ['Ben', 'Dora']) {
      await list.activate(`${name}…`);
      await isOf(agenda, name);
      await agenda.lists(`Topic of ${name}`);
      await agenda.shows(`a thought about ${name}`);
      for (const other of mentees.filter((each) => each !== name))
        assert.equal(await agenda.ask('holds', `about ${other}`), false, other);
    }

    await list.activate('Archive Cem');
    await list.vanishes('button', 'Archive Cem');
    await list.appears('button', 'Undo');
    await tab.reload();
    await isOf(agenda, 'Dora');
    await agenda.lists('Topic of Dora');
    await list.appears('button', 'Archive Ben');
    assert.deepEqual(await list.ask('texts', 'name'), ['Ben', 'Dora', 'Emil', 'Fatima']);

    await list.activate('Archived (1)');
    await list.activate('Cem…');
    await isOf(agenda, 'Cem');
    await agenda.lists('Topic of Cem');
    await agenda.shows('a thought about Cem');
    await list.activate('Bring back Cem');
    await list.appears('button', 'Archive Cem');
    assert.deepEqual(await list.ask('texts', 'name'), mentees);
    await assertQuiet(tab, browser.site);
  });
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AgendaView } from './agenda-view.js';
import { inEveryEngine } from './drivers/engines.js';
import { assertQuiet, opened } from './opened.js';

inEveryEngine('A sandboxed frame', (launch) => {
  const browser = opened(launch);

  /** The agenda in the frame, which has the focus. */
  const framed = async () => {
    const tab = await browser.tab('/sandbox.html');
    const agenda = new AgendaView(tab, { document: await tab.frame('iframe') });
    await agenda.ready();
    await tab.evaluate(() => document.querySelector('iframe')?.focus());
    await agenda.press('Tab'); // a frame of another origin may not take the focus before somebody goes there
    return agenda;
  };

  test('F01 X37 it works, and says plainly that it is not saved', async () => {
    const agenda = await framed();
    await agenda.add('The budget');
    await agenda.add('The first week');
    await agenda.toggle('The budget');
    await agenda.focus('button', 'Move The first week…');
    await agenda.press('Alt+ArrowUp');
    await agenda.lists('The first week', 'The budget');
    assert.match(await agenda.saveState(), /^Not saved/);
    const { reports, errors } = await agenda.document.evaluate(() => /** @type {any} */ (globalThis).watched);
    assert.deepEqual([reports, errors], [[], []]);
    await assertQuiet(agenda.tab, browser.site);
  });

  test('its text can be copied by hand', async () => {
    const agenda = await framed();
    await agenda.add('The budget');
    await agenda.add('The first week');
    await agenda.setObjective('find a rhythm');
    await agenda.activate('Export');
    const area = await agenda.until('the text is there', async () =>
      (await agenda.ask('states', 'textbox')).find((/** @type {any} */ each) =>
        each.value?.includes('The budget'),
      ),
    );
    await agenda.focus('textbox', area.name);
    await agenda.press('Control+a');
    await agenda.press('Control+c');
    assert.equal(await pastedInto(agenda.tab), area.value);
    for (const text of ['The budget', 'The first week', 'find a rhythm'])
      assert.ok(area.value.includes(text), text);
    await assertQuiet(agenda.tab, browser.site);
  });
});

/** What the clipboard holds, pasted into the page around the frame. @param {import('./drivers/driver.d.ts').DriverTab} tab */
async function pastedInto(tab) {
  await tab.evaluate(() => {
    const area = document.createElement('textarea');
    document.body.append(area);
    area.focus();
  });
  await tab.press('Control+v');
  return tab.evaluate(() => {
    const area = document.querySelector('textarea');
    area?.remove();
    return area?.value;
  });
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AgendaView } from './agenda-view.js';
import { inEveryEngine } from './drivers/engines.js';
import { framingPolicy } from '../../stories/policy.js';
import { aroundPages, fits, frameIn, heardFrom } from './frame-around.js';
import { assertQuiet, opened } from './opened.js';
import { until } from './until.js';

inEveryEngine('A sandboxed frame', (launch) => {
  const browser = opened(launch, aroundPages(framingPolicy));

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

  test('X37 the guide by its address: it works, says what is not kept, is as high as it needs, and tells what happened', async () => {
    const tab = await browser.tab('/around.html');
    const guide = await frameIn(
      tab,
      '/one-on-one/embed.html?element=stage-guide&minutes=60&cues=mentor&theme=dark&label=Ana',
      { host: 'one-on-one-stage-guide', sandbox: 'allow-scripts' },
    );
    await guide.document.evaluate(() => customElements.whenDefined('one-on-one-stage-guide').then(() => {}));
    assert.equal(await guide.document.evaluate(schemeOf), 'dark');
    await until('it says that nothing is kept', () =>
      guide.document.evaluate(() =>
        /Nothing is kept here/.test(
          document.querySelector('one-on-one-stage-guide')?.shadowRoot?.textContent ?? '',
        ),
      ),
    );
    await fits(guide);
    await guide.activate('Start');
    await guide.appears('button', 'Pause');
    await guide.activate('Show this stage alone');
    await guide.appears('button', 'Show all stages');
    await fits(guide);
    await tab.evaluate(() => {
      const { contentWindow } = /** @type {HTMLIFrameElement} */ (document.querySelector('iframe'));
      contentWindow?.postMessage({ type: 'one-on-one-look', theme: 'light', dir: 'rtl' }, '*');
    });
    await until('it looks as it is told', async () => (await guide.document.evaluate(schemeOf)) === 'light');
    assert.equal(await guide.document.evaluate(() => document.dir), 'rtl');
    const heard = await heardFrom(guide);
    const facts = heard.filter(({ type }) => type === 'one-on-one-fact');
    assert.deepEqual(facts, [
      { origin: 'null', type: 'one-on-one-fact', kind: 'timer-started', id: 'prepare' },
    ]);
    const heights = (/** @type {Partial<import('./frame-around.js').Heard>} */ wanted) =>
      heard
        .filter((each) => Object.entries(wanted).every(([name, value]) => each[name] === value))
        .map(({ height }) => height);
    assert.ok(heights({ type: 'one-on-one-height' }).length >= 2);
    assert.deepEqual(heights({ subject: 'lti.frameResize' }), heights({ type: 'one-on-one-height' }));
    await assertQuiet(tab, browser.site);
  });

  test('F01 X37 the agenda by its address, as it is built: it is not saved, its text can be taken, and nothing but a height is told', async () => {
    const tab = await browser.tab('/around.html');
    const framed = await frameIn(tab, '/cdn/embed.html?element=agenda#viewer=ana&relationship=pair-42', {
      host: 'one-on-one-agenda',
      sandbox: 'allow-scripts',
    });
    const agenda = new AgendaView(tab, { document: framed.document });
    await agenda.ready();
    await agenda.add('The budget');
    await agenda.lists('The budget');
    assert.match(await agenda.saveState(), /^Not saved/);
    await tab.evaluate(() => {
      const frame = /** @type {HTMLIFrameElement} */ (document.querySelector('iframe'));
      frame.src = frame.src.replace('pair-42', 'pair-43');
    });
    await agenda.lists(); // those of another pair, in the same page
    await agenda.add('The first week');
    await agenda.lists('The first week');
    await agenda.activate('Export');
    await agenda.until('the text is there', async () =>
      (await agenda.ask('states', 'textbox')).some((/** @type {any} */ { value }) =>
        value?.includes('The first week'),
      ),
    );
    const heard = await heardFrom(agenda);
    assert.ok(heard.length > 0);
    for (const { origin, ...message } of heard) {
      assert.equal(origin, 'null');
      assert.match(Object.keys(message).sort().join(), /^height,(type|subject)$/);
    }
    await assertQuiet(tab, browser.site);
  });
});

const schemeOf = () => getComputedStyle(document.documentElement).colorScheme;

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

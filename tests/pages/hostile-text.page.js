import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inEveryEngine } from './drivers/engines.js';
import { assertQuiet, opened } from './opened.js';
import { copy } from './view.js';

/** Texts that must stay texts. */
const texts = {
  X01: '<img src=x onerror="pwned = 1">',
  X02: '<svg onload="pwned = 1"></svg>',
  X03: '</textarea><script>pwned = 1</script>',
  X04: '${7*7} {{7*7}} ?lit$012345678$ lit$0 <!--?lit$1$--> <?>',
  B28: '<b>bold</b> & &amp; &lt;i&gt; "quoted"',
  B29: '[click](javascript:pwned=1) <javascript:pwned=1>',
  B36: '=HYPERLINK("javascript:pwned=1")',
};

inEveryEngine('Hostile text', (launch) => {
  const browser = opened(launch);

  for (const [id, text] of Object.entries(texts)) {
    test(`${id} is shown as text in title, objective and names: ${text}`, async () => {
      const agenda = await browser.agenda();
      await agenda.introduce({ mentor: text, mentee: 'Ben', me: 'mentor' });
      await agenda.add(text);
      await agenda.lists(text);
      await agenda.setObjective(text);
      await agenda.edit(text);
      await agenda.activate('Done');
      await agenda.toggle(text);
      await agenda.saved();
      await agenda.tab.reload();
      await agenda.lists(text);
      assert.equal(await agenda.objective(), text);
      assert.ok(
        (await agenda.ask('names', 'heading')).some((/** @type {string} */ name) => name.includes(text)),
      );
      assert.deepEqual(await agenda.ask('foreign'), []);
      assert.equal(await agenda.tab.evaluate(() => 'pwned' in globalThis), false);
      await assertQuiet(agenda.tab, browser.site);
    });
  }

  test('X11 pasted markup is taken as plain text', async () => {
    const agenda = await browser.agenda();
    const rich = {
      'text/html':
        '<p onclick="pwned=1">one<img src=x onerror="pwned=1"><script>pwned=1</script></p><p>two</p>',
      'text/plain': 'one\ntwo',
    };
    await agenda.focus('textbox', 'New agenda item');
    await agenda.ask('transfer', 'paste', 'textbox', 'New agenda item', rich);
    await agenda.lists('one', 'two');
    assert.deepEqual(await agenda.ask('foreign'), []);
    await assertQuiet(agenda.tab, browser.site);
  });

  test('X12 dropped markup is ignored or taken as plain text', async () => {
    const agenda = await browser.agenda();
    await agenda.add('The budget');
    const rich = {
      'text/html': '<img src=x onerror="pwned=1">',
      'text/uri-list': 'https://example.invalid/',
    };
    for (const [role, name] of [
      ['textbox', 'New agenda item'],
      ['button', 'Move The budget…'],
      ['textbox', 'Today we want to'],
    ]) {
      for (const type of ['dragover', 'drop']) await agenda.ask('transfer', type, role, name, rich);
    }
    await agenda.lists('The budget');
    assert.deepEqual(await agenda.ask('foreign'), []);
    await assertQuiet(agenda.tab, browser.site);
  });

  test('X13 five megabytes are refused with a sentence, and the agenda goes on', async (t) => {
    const agenda = await browser.agenda();
    await copy(agenda.tab, 'thought '.repeat(650_000));
    await agenda.tab.evaluate(() => {
      const plain = document.body.appendChild(document.createElement('textarea'));
      plain.focus();
    });
    const plain = await pasteTime(agenda);
    await agenda.tab.evaluate(() => document.querySelector('textarea')?.remove());
    await agenda.focus('textbox', 'New agenda item');
    const ours = await pasteTime(agenda);
    t.diagnostic(`pasted in ${ours} ms, into a plain field in ${plain} ms`);
    assert.ok(ours < 10 * plain + 1000, 'no longer than anywhere');
    await agenda.press('Enter');
    assert.match(await agenda.refused('New agenda item'), /Your text is still here/);
    await agenda.lists();
    await agenda.ask('enter', 'textbox', 'New agenda item', '');
    await agenda.add('The budget');
    await agenda.lists('The budget');
    await assertQuiet(agenda.tab, browser.site);
  });

  test('B24 a text over the limit is refused with a sentence and stays whole in its field', async () => {
    const zalgo = `a${'\u0301'.repeat(50_000)}`;
    const agenda = await browser.agenda();
    for (const text of [zalgo, 'long '.repeat(41).trim(), 'x'.repeat(5000)]) {
      await agenda.ask('enter', 'textbox', 'New agenda item', text);
      await agenda.press('Enter');
      assert.match(await agenda.refused('New agenda item'), /Your text is still here/);
      assert.equal((await agenda.appears('textbox', 'New agenda item')).value, text);
      await agenda.lists();
    }
    await agenda.ask('enter', 'textbox', 'Today we want to', 'y'.repeat(141));
    await agenda.press('Enter');
    assert.match(await agenda.refused('Today we want to'), /141 characters/);
    assert.equal((await agenda.objective()).length, 141);
    await assertQuiet(agenda.tab, browser.site);
  });
});

/** How long the focused field takes until it shows what was pasted. @param {import('./view.js').View} view */
async function pasteTime(view) {
  const start = Date.now();
  await view.press('Control+v');
  await view.tab.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  return Date.now() - start;
}

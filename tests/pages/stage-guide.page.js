import assert from 'node:assert/strict';
import { test } from 'node:test';
import { englishStageTexts } from '@one-on-one/core/stages';
import { readFileSync } from 'node:fs';
import { germanPages } from './a-language.js';
import { inEveryEngine } from './drivers/engines.js';
import { KeyboardView } from './keyboard-view.js';
import { assertQuiet, opened } from './opened.js';

const host = 'one-on-one-stage-guide';
const embed = readFileSync(new URL('../../packages/elements/cdn/embed.html', import.meta.url), 'utf8');
const pages = {
  ...germanPages,
  // As somebody serves it who brings a language along.
  '/cdn/german.html': {
    body: embed.replace('strings" content=""', 'strings" content="german.js"'),
  },
  '/guide': {
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>Guide</title>
      <script type="module" src="/cdn/one-on-one-stage-guide.js"></script></head>
      <body><one-on-one-stage-guide minutes="60"></one-on-one-stage-guide></body></html>`,
  },
};

inEveryEngine('The stage guide', (launch) => {
  const browser = opened(launch, pages);

  /** A guide that has all that it fetches. */
  const shown = async () => {
    const guide = new KeyboardView(await browser.tab('/guide'), { host });
    await guide.appears('button', 'Show this stage alone');
    return guide;
  };
  /** The present stage is this one, and says what it is for. @param {KeyboardView} guide @param {'personal' | 'practical'} key */
  const isAt = (guide, key) =>
    guide.until(`it is at ${key}`, async () => {
      const [purpose] = await guide.ask('texts', 'purpose');
      return purpose === englishStageTexts[key].purpose;
    });
  /** @param {KeyboardView} guide */
  const assertAlone = async (guide) => {
    await assertQuiet(guide.tab, browser.site);
    const asked = (await guide.tab.requests()).filter((url) => !/\/(guide|favicon\.ico|.+\.js)$/.test(url));
    assert.deepEqual(asked, []);
  };

  test('goes with a meeting by keyboard alone, without a report and without a request', async () => {
    const guide = await shown();
    await guide.activate('Start');
    await guide.until('the focus stays', () => guide.ask('isFocused', 'button', 'Pause'));
    await guide.activate('Personal needs…');
    await isAt(guide, 'personal');
    const cues = (await guide.ask('texts', 'cue')).length;
    await guide.activate('More for this stage');
    await guide.until('there are more cues', async () => (await guide.ask('texts', 'cue')).length > cues);
    await guide.activate('Show this stage alone');
    const position = async () => (await guide.ask('texts', 'position'))[0];
    await guide.until('it is alone', async () => (await position()) === 'Stage 3 of 5');
    await guide.activate('Next stage');
    await guide.until('the next one is', async () => (await position()) === 'Stage 4 of 5');
    await guide.activate('Show all stages');
    await isAt(guide, 'practical');
    await assertAlone(guide);
  });

  for (const [where, address] of [
    ['page', '/german'],
    ['page for frames', '/cdn/german.html?element=stage-guide&lang=de'],
  ])
    test(`speaks the language that a ${where} without a bundler brings along, without a report`, async () => {
      const guide = new KeyboardView(await browser.tab(/** @type {string} */ (address)), { host });
      await guide.appears('button', 'Nur diese Stufe');
      await guide.activate('Beginnen');
      await guide.appears('button', 'Anhalten');
      assert.match((await guide.ask('names', 'button')).join(), /Ankommen 4 Min\./);
      await assertQuiet(guide.tab, browser.site);
    });

  test('shows one stage alone with its time and its controls on one screen of a tablet or a phone', async () => {
    const guide = await shown();
    await guide.activate('Start');
    await guide.activate('Practical needs…');
    await guide.activate('Show this stage alone');
    for (const [width, height] of /** @type {const} */ ([
      [768, 1024],
      [1024, 600],
      [390, 844],
    ])) {
      await guide.tab.setViewport(width, height);
      await guide.until(`it fits into ${width} by ${height}`, () =>
        guide.tab.evaluate((tag) => {
          const shown = document.querySelector(tag)?.shadowRoot;
          const ends = ['controls', 'purpose', 'cues mentor'].map(
            (part) => shown?.querySelector(`[part='${part}']`)?.getBoundingClientRect().bottom,
          );
          return ends.every((end) => end !== undefined && end <= innerHeight);
        }, host),
      );
    }
  });

  test('T13 T14 is where it was after a reload: in its stage, running or paused', async () => {
    const guide = await shown();
    await guide.activate('Start');
    await guide.activate('Practical needs…');
    await isAt(guide, 'practical');
    await guide.tab.reload();
    await guide.appears('button', 'Pause');
    await isAt(guide, 'practical');
    assert.match((await guide.ask('names', 'button')).join(), /Prepare 0 of 5 min/);
    await guide.activate('Pause');
    await guide.appears('button', 'Go on');
    await guide.tab.reload();
    await guide.appears('button', 'Go on');
    await isAt(guide, 'practical');
    await assertAlone(guide);
  });

  test('T18 has one count in two tabs: what is done in one is done in the other, also by those who open it later', async () => {
    const [one, other] = [await shown(), await shown()];
    await one.activate('Start');
    await other.appears('button', 'Pause');
    await other.activate('Practical needs…');
    await isAt(one, 'practical');
    const press = (/** @type {KeyboardView} */ { tab }) =>
      tab.evaluate((tag) => {
        const main = document.querySelector(tag)?.shadowRoot?.querySelector('[part~=main]');
        /** @type {HTMLButtonElement} */ (main).click();
      }, host);
    for (let round = 0; round < 5; round += 1) await Promise.all([press(one), press(other)]);
    const states = async () => {
      const all = await Promise.all([one, other].map((guide) => guide.ask('names', 'button')));
      return all.map((names) => names.filter((name) => /^(Pause|Go on|Practical)/.test(name)).join());
    };
    await one.until('they agree', async () => new Set(await states()).size === 1);
    const third = await shown();
    await isAt(third, 'practical');
    for (const guide of [one, other, third]) await assertAlone(guide);
  });
});

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const examples = new URL('../../stories/examples/', import.meta.url);
const pages = new Map(
  readdirSync(examples)
    .filter((file) => file.endsWith('.html'))
    .map((file) => [file, readFileSync(new URL(file, examples), 'utf8')]),
);

/** However they are moved in. @param {string} text */
const linesOf = (text) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

for (const file of ['team.html', 'pieces.html'])
  test(`the lines to paste of ${file} are lines of that page`, () => {
    const page = pages.get(file) ?? '';
    const pasted = [...page.matchAll(/<pre\s+tabindex="0"\s*><code>(.*?)<\/code>/gs)].map(([, code]) =>
      linesOf((code ?? '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')),
    );
    assert.ok(pasted.length > 0);
    const written = new Set(
      linesOf(page.replaceAll(/<pre.*?<\/pre>/gs, '').replaceAll(/ class="[^"]*"/g, '')),
    );
    assert.deepEqual(
      pasted.flat().filter((line) => !written.has(line)),
      [],
    );
  });

test('every page is linked from every other', () => {
  const menus = [...pages]
    .filter(([file]) => file !== 'framed.html')
    .map(([file, page]) => {
      const [menu = ''] = /<nav aria-label="Main">.*?<\/nav>/s.exec(page) ?? [];
      assert.match(menu, RegExp(`href="/${file.replace('index.html', '')}" aria-current="page"`), file);
      return linesOf(menu.replace(' aria-current="page"', ''));
    });
  for (const menu of menus) assert.deepEqual(menu, menus[0]);
  for (const file of pages.keys())
    if (file !== 'framed.html' && file !== 'index.html')
      assert.ok(
        menus[0]?.some((line) => line.includes(`"/${file}"`)),
        file,
      );
});

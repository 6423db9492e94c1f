import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { filesOnPage, isOfFile, sharePages } from '../runner/share-pages.js';

test('Every file of a folder is run once: on a page that it shares, or on its own', () => {
  const folder = new URL('../core/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.test.ts'));
  const run = sharePages('core').flatMap((page) => filesOnPage(page) ?? [page.replace(/^.*\/tests\//, '')]);
  assert.deepEqual(run.sort(), files.map((name) => `core/${name}`).sort());
});

test('What asks for more time than others has a page of its own', () => {
  const own = sharePages('core').filter((page) => !filesOnPage(page));
  assert.ok(own.some((page) => page.endsWith('/tests/core/meeting-laws.test.ts')));
  assert.ok(!own.some((page) => page.endsWith('/tests/core/agenda.test.ts')));
});

test('A suite is of the file that its name begins with, and of no other', () => {
  const suite = { name: 'core/agenda.test.ts: An agenda' };
  assert.ok(isOfFile(suite, 'core/agenda.test.ts'));
  assert.ok(!isOfFile(suite, 'core/agenda-again.test.ts'));
});

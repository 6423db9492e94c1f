import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { FACT_OF } from '@one-on-one/core';
import { TIMER_FACTS } from '../../packages/elements/dist/events/page-requests.js';
import { partsOf } from '../../packages/elements/manifest/described.js';

const home = new URL('../../packages/elements/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('custom-elements.json', home), 'utf8'));
/** @type {any[]} */
const elements = manifest.modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName);
const built = readdirSync(new URL('cdn/', home))
  .filter(
    (file) => /^one-on-one[.a-z-]*(-[\w-]{8})?\.js$/i.test(file) && !file.startsWith('one-on-one-agenda'),
  )
  .map((file) => readFileSync(new URL(`cdn/${file}`, home), 'utf8'))
  .join('\n');

/** The names in one of the lists of all elements. @param {'cssParts' | 'cssProperties' | 'events'} list */
const listed = (list) => new Set(elements.flatMap((each) => (each[list] ?? []).map(({ name }) => name)));

test('the manifest knows every element', () => {
  const defined = readdirSync(new URL('src/', home), { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('define.ts'))
    .map((file) => /'(one-on-one-[\w-]+)'/.exec(readFileSync(new URL(`src/${file}`, home), 'utf8'))?.[1]);
  assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), defined.sort());
});

test('the manifest has every part that the built templates have, and no other', () => {
  const parts = listed('cssParts');
  const written = [...built.matchAll(/[\s<]part="([^"$]*)/g)]
    .flatMap(([, names]) => names.split(' '))
    .filter(Boolean);
  assert.ok(written.length > 100);
  assert.deepEqual(
    [...new Set(written)].filter((name) => !parts.has(name)),
    [],
  );
  // Some are put together while it runs; as words they stand there all the same.
  const words = new Set(built.match(/[a-z][a-z-]*/g));
  assert.deepEqual(
    [...parts].filter((name) => !words.has(name)),
    [],
  );
});

test('the manifest has every token that the built styles read, and no other', () => {
  const roles = [...built.matchAll(/["']?([a-z-]+)["']?:\["#[\da-f]{6}","#[\da-f]{6}"\]/g)].map(
    ([, role]) => role,
  );
  const read = [...built.matchAll(/var\((--one-on-one-[a-z-]*[a-z])[,)]/g)].map(([, name]) => name);
  assert.ok(roles.length > 15);
  const tokens = new Set([...read, ...roles.map((role) => `--one-on-one-color-${role}`)]);
  assert.deepEqual([...listed('cssProperties')].sort(), [...tokens].sort());
  for (const { tagName, cssProperties = [] } of elements)
    for (const { name, description } of cssProperties) assert.ok(description, `${tagName} ${name}`);
});

test('the manifest has every event by its own name', () => {
  const events = listed('events');
  const ofPage = [
    'relationship-select',
    'relationship-selected',
    'relationship-add',
    'relationship-added',
    'question-pick',
  ];
  const kinds = [
    ...Object.entries(FACT_OF).flat(),
    ...ofPage,
    ...Object.entries(TIMER_FACTS).flat(),
    'error',
  ];
  const unheard = kinds.filter((kind) => !events.has(`one-on-one-${kind}`));
  assert.deepEqual(unheard, ['note-remove'], 'only this is no button of any element');
  assert.deepEqual(
    [...events].filter((name) => !kinds.includes(name.slice('one-on-one-'.length))),
    ['close'],
    'what closes is called so by the platform',
  );
  const root = elements.find(({ tagName }) => tagName === 'one-on-one-workspace');
  const told = new Set(root.events.map(({ name }) => name.slice('one-on-one-'.length)));
  assert.deepEqual(
    told,
    new Set([...Object.values(FACT_OF), 'relationship-selected', 'relationship-added', 'error']),
  );
});

test('an element asks for what it has buttons for, and for nothing else', () => {
  const asked = (/** @type {string} */ tag) =>
    elements
      .find(({ tagName }) => tagName === `one-on-one-${tag}`)
      .events.filter(({ type }) => type?.text.startsWith('OneOnOneRequest'))
      .map(({ name }) => name.slice('one-on-one-'.length));
  assert.deepEqual(asked('history'), ['note-append']);
  assert.deepEqual(asked('question-bank'), ['agenda-item-add', 'question-pick']);
  assert.ok(asked('stage-timer').every((/** @type {string} */ kind) => /^(timer-|stage-enter$)/.test(kind)));
  assert.ok(asked('stage-timer').includes('timer-start'));
  assert.ok(asked('agenda').includes('decision-add'));
  assert.ok(asked('schedule').includes('meeting-skip'));
  assert.ok(!asked('schedule').some((/** @type {string} */ kind) => kind.startsWith('agenda-item-')));
  assert.ok(!asked('action-items').some((/** @type {string} */ kind) => kind.startsWith('agenda-item-')));
});

test('a part that nothing describes, and one that is described and not there, are faults', () => {
  const described = new Map([
    ['item', { name: 'item', description: 'One item; also `private` or `lost`.' }],
    ['list', { name: 'list', description: 'The items.' }],
  ]);
  const { parts, faults } = partsOf(described, new Set(['item', 'private', 'more']));
  assert.deepEqual(faults, [
    'has no part "list"',
    'does not describe its part "more"',
    'has no state "lost" of its part "item"',
  ]);
  assert.equal(parts.find(({ name }) => name === 'private')?.description, 'A state of `item`.');
});

// The published JSON Schema against real exports, judged by a validator that knows nothing of us.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { createMemoryStorage, MemoryStore } from '@one-on-one/core';
import { exportJson } from '@one-on-one/core/transfer';
import Ajv from 'ajv';

const read = (/** @type {string} */ path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const validate = new Ajv({ allErrors: true }).compile(
  read('../../packages/core/schema/one-on-one-export-1.json'),
);

/** @param {unknown} value */
const faults = (value) => (validate(value) ? [] : (validate.errors ?? []).map(({ dataPath }) => dataPath));

/** The export of what was stored when version 1 was frozen. */
async function frozenExport() {
  const store = new MemoryStore();
  const records = read('../core/frozen/version-1.json');
  store.apply(
    records.map((/** @type {object} */ record) => ({ kind: 'put', ...record, ifRevision: null })),
    [],
    {},
  );
  const { key } = records.find((/** @type {any} */ { value }) => value.type === 'relationship');
  return exportJson(createMemoryStorage({ store }), {
    relationship: key[1],
    viewer: 'mentor',
    includePrivate: true,
    exportedAt: '2030-02-01T09:00:00.000Z',
  });
}

test('an export is what the published JSON Schema says', async () => {
  const document = JSON.parse(await frozenExport());
  assert.ok(document.records.length > 8);
  assert.deepEqual(faults(document), []);
  assert.deepEqual(faults(read('../core/frozen/export-1.json')), []);
});

test('what is unknown or newer is what the schema says, too', async () => {
  const document = JSON.parse(await frozenExport());
  const [{ key }] = document.records;
  document.records.push({ key, value: { type: 'goal', any: 'thing' } }, { key, value: null });
  document.records.push({ key, value: { type: 'agenda-item', schema: 2, title: { rich: true } } });
  assert.deepEqual(faults(document), []);
});

test('the schema refuses what an import would refuse or set aside', async () => {
  const text = await frozenExport();
  const changed = (/** @type {(document: any) => void} */ change) => {
    const document = JSON.parse(text);
    change(document);
    return faults(document).length > 0;
  };
  const item = (/** @type {any} */ document) =>
    document.records.find((/** @type {any} */ { value }) => value.type === 'agenda-item').value;
  assert.ok(changed((document) => (document.format = 'other')));
  assert.ok(changed((document) => (document.version = 2)));
  assert.ok(changed((document) => (document.records = {})));
  assert.ok(changed((document) => (document.records[0].key = ['../x'])));
  assert.ok(changed((document) => delete item(document).title));
  assert.ok(changed((document) => (item(document).plannedMinutes = '3')));
  assert.ok(changed((document) => (item(document).title = 'x'.repeat(201))));
});

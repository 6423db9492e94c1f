import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { rooms } from '../lint/rooms.js';

const linter = new Linter();
const config = [{ plugins: { '@typescript-eslint': tseslint.plugin } }, ...rooms];

/** What is said about an import. @param {string} name @param {string} file */
const remarks = (name, file) =>
  linter.verify(`import { it } from '${name}';\nit();\n`, config, file).map(({ message }) => message);

for (const file of [
  'packages/core/src/agenda/schema.js',
  'packages/elements/src/workspace/x.js',
  'stories/x.js',
])
  test(`no zod but 'zod/mini' is imported in ${file}`, () => {
    assert.deepEqual(remarks('zod/mini', file), []);
    assert.deepEqual(remarks('zodiac', file), []);
    for (const name of ['zod', 'zod/v4', 'zod/v4/core', 'zod/v3', 'zod/v4-mini', 'zod/mini/more'])
      assert.match(remarks(name, file).join(), /Import 'zod\/mini'/, name);
  });

test('among the elements, only what opens the storage and what looks after it import one', () => {
  const storage = '@one-on-one/storage-idb/backups';
  const room = 'packages/elements/src/workspace';
  assert.match(remarks(storage, `${room}/files.js`).join(), /Storage comes in as an adapter/);
});

test('what a file holds is known without a workspace', () => {
  assert.match(
    remarks('../workspace/later.js', 'packages/core/src/transfer/prepare.js').join(),
    /A workspace brings along/,
  );
  assert.deepEqual(remarks('../transfer/bring-home.js', 'packages/core/src/workspace/bring-along.js'), []);
});

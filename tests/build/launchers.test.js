import assert from 'node:assert/strict';
import { test } from 'node:test';
import { webkitLauncher } from '../engines/launchers.js';

test('WebKit has the name of its results before it runs, so that what failed in it alone is tried once more', () => {
  assert.equal(webkitLauncher('/usr/bin/MiniBrowser', 4444).name, 'MiniBrowser');
});

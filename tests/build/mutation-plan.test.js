// The faults of the mutation check are planted in what the sources say today: a list that went stale checks nothing.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planFaults } from '../mutation/plan.js';

test('every fault of the mutation check can be planted, and names a test that should notice it', async () => {
  const { mistakes, planned } = await planFaults([]);
  assert.deepEqual(mistakes, []);
  assert.ok(planned.length >= 100, `${planned.length} faults`);
});

// `node tests/mutation/run.js [room …]`: plants the faults of `faults/` in core, one at a time and never in a file, and
// tells which of them the tests do not notice. `--all` tells of each what noticed it.
import { availableParallelism } from 'node:os';
import process from 'node:process';
import { openLane } from './lane.js';
import { keep, noticedBy, remember } from './noticed.js';
import { planFaults } from './plan.js';

const ENOUGH = 0.9;
const PATIENCE_MS = 10_000;

const begun = Date.now();
const given = process.argv.slice(2);
const isTold = given.includes('--all');
const { planned, mistakes } = await planFaults(given.filter((word) => word !== '--all'));
if (mistakes.length > 0) {
  for (const mistake of mistakes) console.error(mistake);
  process.exit(1);
}

const lanes = await Promise.all(
  Array.from({ length: availableParallelism() }, (_, number) => openLane(number)),
);

/**
 * Does work for each of a list, as many at once as there are lanes.
 * @template T
 * @param {readonly T[]} list
 * @param {(one: T, lane: Awaited<ReturnType<typeof openLane>>) => Promise<void>} work
 */
async function inLanes(list, work) {
  const left = [...list];
  await Promise.all(
    lanes.map(async (lane) => {
      for (let one = left.shift(); one !== undefined; one = left.shift()) await work(one, lane);
    }),
  );
}

/** @type {Map<string, number>} */
const durations = new Map();
/** @type {string[]} */
const unsound = [];
await inLanes([...new Set(planned.flatMap(({ testFiles }) => testFiles))], async (file, { tryOut }) => {
  const start = Date.now();
  const failure = await tryOut([file], null, 12 * PATIENCE_MS);
  durations.set(file, Date.now() - start);
  if (failure !== null) unsound.push(`${file} fails with no fault planted: ${failure.what}`);
});

/** @param {import('./plan.js').Planned} fault @param {import('./lane.js').Failure | null} answer what noticed it @param {number} took */
function tell({ room, file, what, survives }, answer, took) {
  const about = `(${room}, ${file}, ${(took / 1000).toFixed(1)} s): ${what}.`;
  if (answer === null) console.log(`Not noticed ${about} ${survives ?? 'No reason is given.'}`);
  else if (survives) console.log(`Noticed after all, so take its reason out ${about}`);
  else if (isTold) console.log(`Noticed ${about} ${answer.what}`);
}

/** @type {import('./plan.js').Planned[]} */
const survivors = [];
if (unsound.length === 0) {
  await inLanes(planned, async (fault, { tryOut }) => {
    // A busy machine must not look like a test that noticed.
    const usual = fault.testFiles.reduce((sum, file) => sum + durations.get(file), 0);
    const start = Date.now();
    const patience = PATIENCE_MS + 4 * usual;
    const known = noticedBy(fault);
    const again = known === undefined ? null : await tryOut(fault.testFiles, fault.source, patience, known);
    const answer = again ?? (await tryOut(fault.testFiles, fault.source, patience));
    if (answer === null) survivors.push(fault);
    else remember(fault, answer.test);
    tell(fault, answer, Date.now() - start);
  });
}
await Promise.all(lanes.map(({ dispose }) => dispose()));
keep();

for (const line of unsound) console.error(line);
if (unsound.length > 0) process.exit(1);

const caught = planned.length - survivors.length;
console.log(`caught ${caught} of ${planned.length} in ${Math.round((Date.now() - begun) / 1000)} s`);
const isFine = caught >= ENOUGH * planned.length && survivors.every(({ survives }) => survives);
process.exit(isFine ? 0 : 1);

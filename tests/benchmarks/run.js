// `npm run bench`: the built agenda beside a hand-written one in the same browser, and a long past beside a short one;
// every figure is a ratio.
import process from 'node:process';
import { chromium } from 'playwright-core';
import { chromiumFlags, findChromium } from '../engines/find-engines.js';
import { manyQuestions } from './bank.js';
import { lookingBack, opening } from './past.js';
import { acts, startUp, startUpOfGuide } from './rows.js';
import { MANY, serveBenchmark } from './serve-benchmark.js';

const executablePath = findChromium();
if (!executablePath) {
  console.error('The benchmarks need Chromium or Chrome.');
  process.exit(1);
}

const { site, close } = await serveBenchmark();
const browser = await chromium.launch({ executablePath, args: chromiumFlags });
try {
  console.log(`${'against a hand-written element'.padEnd(36)}${'ratio'.padStart(7)}   medians in ms`);
  for (const size of [20, 200]) await startUp(browser, site, size, print);
  await startUpOfGuide(browser, site, print);
  await acts(browser, site, 200, print);
  await opening(browser, site, 10_000, print);
  await lookingBack(browser, site, 10_000, print);
  await manyQuestions(browser, site, MANY, print);
} finally {
  await browser.close();
  await close();
}

/** @param {string} what @param {number[]} ours @param {number[]} vanilla */
function print(what, ours, vanilla) {
  const [own, other] = [median(ours), median(vanilla)];
  const absolute = `${own.toFixed(1)} against ${other.toFixed(1)}`;
  console.log(`${what.padEnd(36)}${(own / other).toFixed(2).padStart(7)}   ${absolute}`);
}

/** @param {number[]} times */
function median(times) {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)];
}

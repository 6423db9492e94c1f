import { describe } from 'node:test';
import { findEngines } from '../../engines/find-engines.js';
import { launchChromium } from './chromium.js';
import { launchFirefox } from './firefox.js';
import { launchWebKit } from './webkit.js';

/** How to start each engine on this machine. @type {Record<string, import('./driver.d.ts').Launch>} */
const launchers = { chromium: launchChromium, firefox: launchFirefox, webkit: launchWebKit };
const found = Object.keys(findEngines());

/**
 * One suite for each engine found.
 * @param {string} subject
 * @param {(launch: import('./driver.d.ts').Launch, engine: string) => void} suite
 * @param {readonly string[]} [only] the engines that can be asked this at all
 */
export function inEveryEngine(subject, suite, only = found) {
  for (const engine of found.filter((name) => only.includes(name))) {
    describe(`${subject} (${engine})`, { timeout: 600_000 }, () => suite(launchers[engine], engine));
  }
}

// Remembers which test noticed each fault, so that the next run asks that one first.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { root } from './bundle.js';

const file = new URL('node_modules/.cache/mutation/noticed.json', root);

/** @returns {Map<string, string>} */
function read() {
  try {
    return new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8'))));
  } catch {
    return new Map();
  }
}

const noticed = read();

/** @param {import('./plan.js').Fault & { room: string }} fault */
const nameOf = ({ room, what }) => `${room}: ${what}`;

/** The test that noticed a fault last time. @param {import('./plan.js').Planned} fault */
export const noticedBy = (fault) => noticed.get(nameOf(fault));

/** @param {import('./plan.js').Planned} fault @param {string} test */
export const remember = (fault, test) => void noticed.set(nameOf(fault), test);

/** Keeps what is remembered for the next run. */
export function keep() {
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, JSON.stringify(Object.fromEntries(noticed), null, 1));
}

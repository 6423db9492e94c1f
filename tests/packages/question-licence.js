// The questions are free of rights, unlike the code around them: wherever they are published, that lies beside them.
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';

const questions = /["']career-1-\d{3}["']/;
const free = /CC0 1\.0 Universal/;

/** @param {URL} folder of a package @param {readonly string[]} listed what it publishes @returns {string[]} */
export function questionsWithoutLicence(folder, listed) {
  const says = (/** @type {string} */ path, /** @type {RegExp} */ words) =>
    words.test(readFileSync(new URL(path, folder), 'utf8'));
  const places = listed
    .filter((path) => /LICENSE(\.txt)?$/.test(path) && says(path, free))
    .map((path) => `${posix.dirname(path)}/`);
  return listed
    .filter((path) => /\.[jt]s$/.test(path) && says(path, questions))
    .filter((path) => !places.some((place) => path.startsWith(place)) || saysOtherwise(path))
    .map((path) => `would publish questions without their licence in ${path}`);

  /** What is built names a licence itself. @param {string} path */
  function saysOtherwise(path) {
    return path.startsWith('cdn/') && !says(path, /^\/\*![^*]*CC0-1\.0/);
  }
}

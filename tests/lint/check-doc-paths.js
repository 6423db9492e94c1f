// Every path that a document names in backticks is there: a guide that nothing checks goes stale.
import { existsSync, readFileSync, readdirSync } from 'node:fs';

const root = new URL('../../', import.meta.url);
const packages = readdirSync(new URL('packages', root)).map((name) => `packages/${name}/README.md`);

/** Made by the build, or by nobody: `cdn/` and names with a gap. */
const isMade = (/** @type {string} */ path) => path.includes('/cdn/') || /[*…<]/.test(path);

/** The paths that are named and not there. @returns {string[]} */
export function findMissingPaths() {
  return ['README.md', 'CONTRIBUTING.md', ...packages].flatMap((document) => {
    const text = readFileSync(new URL(document, root), 'utf8');
    const named = [...text.matchAll(/`((?:packages|stories|tests)\/[^`\s]*)`/g)].map(
      ([, path]) => path ?? '',
    );
    return named
      .filter((path) => !isMade(path) && !existsSync(new URL(path, root)))
      .map((path) => `${document} names ${path}, which is not there`);
  });
}

// Leads `@one-on-one/*` to the TypeScript sources, so that tests and stories never run stale code.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The source, from the root of the repository, of what a package exports; undefined for foreign packages. @param {string} specifier */
export function sourceOf(specifier) {
  const [, name, entry] = /^@one-on-one\/([^/]+)(\/.+)?$/.exec(specifier) ?? [];
  if (!name) return undefined;
  const manifest = JSON.parse(readFileSync(`${root}packages/${name}/package.json`, 'utf8'));
  const built = manifest.exports[`.${entry ?? ''}`]?.default;
  if (!built) throw new Error(`packages/${name}/package.json exports no "${specifier}".`);
  return `packages/${name}/${built.replace('./dist/', 'src/').replace(/\.js$/, '.ts')}`;
}

/** For Vite. @returns {import('vite').Plugin} */
export const resolvePackageSources = () => ({
  name: 'package-sources',
  enforce: 'pre',
  resolveId(source) {
    const path = sourceOf(source);
    return path ? root + path : undefined;
  },
});

// Rollup plugin: reads the source maps that `tsc` wrote, so that those of the bundles lead to the TypeScript.
import { readFile } from 'node:fs/promises';

/** @returns {import('rollup').Plugin} */
export function tscSourcemaps() {
  return {
    name: 'tsc-sourcemaps',
    async load(id) {
      if (!id.includes('/dist/') || id.includes('node_modules')) return null;
      const [code, map] = await Promise.all([readFile(id, 'utf8'), readFile(`${id}.map`, 'utf8')]);
      return { code: code.replace(/\n\/\/# sourceMappingURL=.*\n?$/, '\n'), map: JSON.parse(map) };
    },
  };
}

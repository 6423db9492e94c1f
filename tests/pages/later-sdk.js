// A later version of the SDK: another file, built from the same sources with higher versions and a field more.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** What is new, by the end of a module's name: the text that it replaces, and the text in its place. */
const laterRecords = {
  'core/dist/workspace/record-kinds.js': ["'agenda-item': { version: 1", "'agenda-item': { version: 2"],
  'core/dist/agenda/add.js': ['schema: 1', "schema: 2, mood: 'curious'"],
};
const laterDatabase = {
  'storage-idb/dist/schema.js': ['schemaVersion = 1', 'schemaVersion = 2'],
};

/** The agenda of a version that keeps new records, in the same database. */
export const buildLaterRecords = () => buildWith(laterRecords);

/** The agenda of a version that keeps the same records, in a new database. */
export const buildLaterDatabase = () => buildWith(laterDatabase);

/** @param {Record<string, string[]>} news */
async function buildWith(news) {
  const open = new Set(Object.keys(news));
  const { outputFiles } = await build({
    entryPoints: [
      fileURLToPath(new URL('../../packages/elements/dist/cdn/one-on-one-agenda.js', import.meta.url)),
    ],
    bundle: true,
    format: 'esm',
    write: false,
    plugins: [
      {
        name: 'later',
        setup: ({ onLoad }) =>
          onLoad({ filter: /[\\/]dist[\\/].*\.js$/ }, async ({ path }) => {
            const module = Object.keys(news).find((end) => path.replaceAll('\\', '/').endsWith(end));
            if (!module) return undefined;
            const [before, after] = news[module];
            const code = await readFile(path, 'utf8');
            if (!code.includes(before)) throw new Error(`${path} does not say "${before}".`);
            open.delete(module);
            return { contents: code.replace(before, after) };
          }),
      },
    ],
  });
  if (open.size > 0) throw new Error(`Not part of the bundle: ${[...open].join(', ')}`);
  return { body: outputFiles[0].text, type: 'text/javascript' };
}

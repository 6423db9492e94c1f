// Bundles each entry of packages/elements/src/cdn/ into one ES module that a page can use with a script tag, and beside
// it what that module fetches once something is on screen. A file beside carries a hash: it fits this entry alone.
import { readdirSync } from 'node:fs';
import nodeResolve from '@rollup/plugin-node-resolve';
import { declareProperties } from './packages/elements/bundle/declare-properties.js';
import { framePage } from './packages/elements/bundle/frame-page.js';
import { leaveBeside } from './packages/elements/bundle/leave-beside.js';
import { licenceBanner, licenceNotices } from './packages/elements/bundle/licences.js';
import { minify } from './packages/elements/bundle/minify.js';
import { minifyTemplates } from './packages/elements/bundle/minify-templates.js';
import { renameLitPolicy } from './packages/elements/bundle/rename-lit-policy.js';
import { trimLit } from './packages/elements/bundle/trim-lit.js';
import { trimLocalize } from './packages/elements/bundle/trim-localize.js';
import { tscSourcemaps } from './packages/elements/bundle/tsc-sourcemaps.js';

const root = new URL('.', import.meta.url);
const entries = readdirSync(new URL('packages/elements/src/cdn', root)).map((file) =>
  file.replace('.ts', ''),
);

const brings =
  /core\/dist\/(merging|migrations|transfer\/(?!calendar|markdown\/(?!actions)|minutes)|[a-z/-]+\/schema\.js)|\/zod\/|agenda\/transfer|en-transfer|bring-over|workspace\/((read-)?files?|import-scope|wipe|wiping)\.js/;

const bringsIn = (/** @type {string} */ id) => (brings.test(id) ? 'transfer' : undefined);

/** What several files share is called after one of its modules; where that says too little, after what it is. */
const called = /** @type {Record<string, string>} */ ({
  openness: 'question-records',
  'one-on-one-question-bank.storage-readers': 'question-records',
  'one-on-one-action-items.by-creation': 'groups',
  'with-openness': 'record-changes',
});

/** For what is drawn with Lit: all but learning records, and the page for frames, which fetches one of the other files. */
const litPlugins = () => [
  renameLitPolicy(),
  trimLit(),
  trimLocalize(),
  declareProperties(),
  minifyTemplates(),
];

/** @type {(name: string) => import('rollup').RollupOptions} */
const bundle = (name) => ({
  input: `packages/elements/dist/cdn/${name}.js`, // what `tsc -b` wrote
  preserveEntrySignatures: 'allow-extension', // what is fetched later finds in the entry what both need
  output: {
    dir: 'packages/elements/cdn',
    entryFileNames: '[name].js',
    chunkFileNames: (chunk) =>
      `${name}.${called[`${name}.${chunk.name}`] ?? called[chunk.name] ?? '[name]'}-[hash].js`,
    format: 'es',
    // What brings records in is one file, whoever asks for it. Stages and their time know no records, nor does a frame.
    ...(/-stage-|-statements$|^embed$/.test(name)
      ? {}
      : { manualChunks: bringsIn, onlyExplicitManualChunks: true }),
    sourcemap: true,
    banner: licenceBanner,
  },
  plugins: [
    nodeResolve({ browser: true, exportConditions: ['production'] }),
    tscSourcemaps(),
    name === 'embed' ? framePage() : name !== 'one-on-one-statements' && litPlugins(),
    name === 'one-on-one-agenda' && leaveBeside(),
    minify(),
    licenceNotices(),
  ],
  onwarn(warning) {
    if ((warning.ids?.[0] ?? warning.id)?.includes('node_modules')) return;
    throw new Error(warning.message); // a circular or unresolved import is a mistake, not a remark
  },
});

/** All entries, or those with and without these names, separated by commas. @param {{ configOnly?: string, configWithout?: string }} options */
export default ({ configOnly, configWithout = '' }) => {
  const [only, without] = [configOnly?.split(','), configWithout.split(',')];
  return entries.filter((name) => only?.includes(name) ?? !without.includes(name)).map(bundle);
};

// Lint rules that keep the rooms apart: who may import what.

const rule = '@typescript-eslint/no-restricted-imports';

const zod = {
  regex: '^zod(?!/mini$)(/|$)',
  message: "Import 'zod/mini': the full zod is three times its size and trips Trusted Types.",
};
const noDom = {
  group: ['lit', 'lit/*', '@lit/*', '@shoelace-style/*', '@one-on-one/elements', '@one-on-one/elements/*'],
  message: 'This package knows no elements.',
};
const noStorage = {
  group: ['idb', '@one-on-one/storage-*'],
  message:
    'Storage comes in as an adapter; only workspace/default-storage.ts opens one, and recovery.ts looks after it.',
};
const ownFiles = {
  group: ['@one-on-one/core', '@one-on-one/core/*'],
  message: 'Inside core, import the file itself.',
};
const node = { group: ['node:*'], message: 'The packages run in browsers.' };
const schemas = {
  group: ['**/schema.js'],
  allowTypeImports: true,
  message:
    'Operations import the types of a schema only (`import type`): the schema itself would come along.',
};
const workspace = {
  group: ['**/workspace/*.js'],
  allowTypeImports: true,
  message:
    'A workspace brings along what lies under another name as a file does, so it imports this room: no more than its types the other way (`import type`).',
};
const adapters = {
  name: '@one-on-one/core',
  importNames: ['createMemoryStorage', 'createStorage'],
  message: 'Elements open no storage; only workspace/default-storage.ts does.',
};

const tools = {
  group: ['**/tools/*.js'],
  allowTypeImports: true,
  message:
    'What only those need who change something is fetched later: import its types only (`import type`).',
};
const operations = {
  name: '@one-on-one/core',
  importNames: [...adapters.importNames, 'createWorkspace', 'operations'],
  message:
    'Elements open no storage, and bring what changes something along only in workspace-controller.ts.',
};

/** @param {string[]} files @param {object[]} paths @param {object[]} patterns @param {string[]} [ignores] @returns {import('eslint').Linter.Config} */
const restrict = (files, paths, patterns, ignores = []) => ({
  files,
  ignores,
  rules: { [rule]: ['error', { paths, patterns: [zod, ...patterns] }] },
});

const controller = 'packages/elements/src/context/workspace-controller.ts';
/** The one place that opens a storage, and what looks after that one. */
const ownStorage = [
  'packages/elements/src/workspace/default-storage.ts',
  'packages/elements/src/workspace/memory-storage.ts',
  'packages/elements/src/workspace/recovery.ts',
];

/** Where unknown data is parsed, so where schemas are more than types. */
const parsing = [
  '**/schema.ts',
  '**/src/*.ts',
  '**/src/{storage,workspace,migrations,transfer}/**',
  '**/parse-pack.ts',
  '**/unknown-in.ts',
];

/** @type {import('eslint').Linter.Config[]} */
export const rooms = [
  restrict(['**/*.{ts,js}'], [], []),
  restrict(['packages/core/src/**'], [], [noDom, noStorage, ownFiles, node]),
  restrict(['packages/core/src/**'], [], [noDom, noStorage, ownFiles, node, schemas], parsing),
  restrict(['packages/core/src/{merging,transfer}/**'], [], [noDom, noStorage, ownFiles, node, workspace]),
  restrict(['packages/storage-{idb,bridge}/src/**'], [], [noDom, node]),
  restrict(['packages/storage-encrypted/src/**'], [], [noDom, noStorage, node]),
  restrict(['packages/elements/src/**'], [operations], [noStorage, node], ownStorage),
  restrict(['packages/elements/src/*/*.ts'], [operations], [noStorage, node, tools], ownStorage),
  // The actions below an agenda, and the stages beside it, are fetched after its tools.
  restrict(
    ['packages/elements/src/action-items/{section,stages-beside}.ts'],
    [operations],
    [noStorage, node],
  ),
  // Leaving a computer is fetched when somebody wants to.
  restrict(['packages/elements/src/leaving/*.ts'], [operations], [noStorage, node]),
  restrict([controller], [adapters], [noStorage, node, tools]),
  restrict(ownStorage, [], [node]),
  {
    files: ['packages/core/src/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The clock comes in as an argument.' },
        { object: 'Math', property: 'random', message: 'Randomness comes in as an argument.' },
        { object: 'globalThis', message: 'Core knows no platform.' },
      ],
    },
  },
  {
    files: ['packages/*/src/**'],
    rules: {
      'no-restricted-exports': [
        'error',
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } },
      ],
      'no-console': ['error', { allow: ['warn', 'error'] }],
    },
  },
];

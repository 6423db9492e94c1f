// How the custom elements manifest is made: from the class files and what they bring, with what is public and nothing
// else. Nothing is listed by hand: see `manifest/`.

import { fromSources } from './manifest/from-sources.js';

const toBuilt = (/** @type {string} */ path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

/** Drops nameless events and private members, and names the built file of each module. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      module.path = toBuilt(module.path);
      for (const { declaration } of module.exports ?? []) {
        if (declaration?.module) declaration.module = toBuilt(declaration.module);
      }
      for (const declaration of module.declarations ?? []) {
        if (declaration.events) declaration.events = declaration.events.filter(({ name }) => name);
        if (declaration.members) declaration.members = declaration.members.filter(isPublic);
      }
    }
  },
};

const isPublic = ({ name, privacy }) =>
  name !== 'styles' && !name.startsWith('#') && (privacy ?? 'public') === 'public';

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/cdn/**', 'src/**/*.styles.ts', 'src/**/define.ts'],
  litelement: true,
  plugins: [fromSources, publicOnly],
};

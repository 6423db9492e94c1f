// Manifest plugin: gives each element the parts, tokens and events that its sources have, and fails where one of them
// is not described. What they are is said beside the code that has them, once.
import { described, partsOf } from './described.js';
import { askedIn, errorEvent, factEvents, isTimed, requestEvents, requestsOf, sorted } from './events.js';
import { partsIn } from './parts.js';
import { readSources, runBy } from './sources.js';
import { tokensOf } from './tokens.js';

/** What the sources of an element have, and what is wrong with how it is described. @param {ReturnType<typeof readSources>} sources @param {string} path */
export function readElement({ program, checker }, path) {
  const code = runBy(program, path);
  const files = [...new Set(code.map((node) => node.getSourceFile()))];
  const requests = requestsOf(program);
  // A root shows nothing of its own. What is asked inside passes it, and it tells what came of that.
  if (!files.some(({ fileName }) => fileName.endsWith('/styles/tokens.ts')))
    return {
      events: sorted([...factEvents([...requests.keys()].filter((kind) => !isTimed(kind))), errorEvent]),
      faults: [],
    };
  const names = new Set(code.flatMap((node) => [...partsIn(node, checker)]));
  const asked = askedIn(code, requests);
  const about = described(files);
  const { parts, faults } = partsOf(about.parts, names);
  const { tokens, faults: unsaid } = tokensOf(files, about.tokens);
  return {
    cssParts: parts,
    cssProperties: tokens,
    events: sorted([...requestEvents(asked, requests), ...factEvents(asked), errorEvent]),
    faults: [
      ...faults,
      ...unsaid,
      ...[...asked].filter((kind) => !requests.get(kind)).map((kind) => `asks for an undescribed ${kind}`),
    ],
  };
}

export const fromSources = {
  name: 'from-sources',
  packageLinkPhase({ customElementsManifest }) {
    const sources = readSources();
    /** @type {string[]} */ const all = [];
    for (const { path, declarations = [] } of customElementsManifest.modules)
      for (const declaration of declarations.filter(({ tagName }) => tagName)) {
        const { faults, ...lists } = readElement(sources, path);
        // What is called as the platform calls it stands in no table of ours.
        const native = (declaration.events ?? []).filter(
          ({ name }) => name && !name.startsWith('one-on-one-'),
        );
        Object.assign(declaration, { ...lists, events: sorted([...lists.events, ...native]) });
        all.push(...faults.map((fault) => `<${declaration.tagName}> ${fault}`));
      }
    if (all.length > 0) throw new Error(`The manifest is not whole:\n${all.join('\n')}`);
  },
};

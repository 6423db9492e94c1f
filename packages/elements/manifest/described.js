// What comments say of parts and tokens, beside the code that has them: `@csspart name - What it is.`
import ts from 'typescript';
import { walk } from './sources.js';

const COMMENT = /\/\*\*[\s\S]*?\*\//g;
const TAG = /@(csspart|cssprop) (?:\[([\w-]+)=([^\]]*)\]|([\w-]+)) - ([^@]*)/g;

/** @typedef {{ name: string, description: string, default?: string }} Described */

/** What the comments of some files describe; what comes first wins. @param {import('typescript').SourceFile[]} files */
export function described(files) {
  /** @type {Map<string, Described>} */ const parts = new Map();
  /** @type {Map<string, Described>} */ const tokens = new Map();
  for (const file of files)
    for (const [comment] of file.text.matchAll(COMMENT))
      for (const [, tag, withDefault, value, bare, words] of plain(comment).matchAll(TAG)) {
        const name = /** @type {string} */ (withDefault ?? bare);
        const into = tag === 'csspart' ? parts : tokens;
        if (into.has(name)) continue;
        into.set(name, {
          name,
          description: words.replaceAll(/\s+/g, ' ').trim(),
          ...(value !== undefined && { default: value }),
        });
      }
  return { parts, tokens };
}

/** A comment without its stars. @param {string} comment */
const plain = (comment) => comment.replaceAll(/^\s*\/?\*+\/?|\*\/$/gm, ' ');

/** Every part that files have, with what it is: as it is described, or as the state that a description names. */
export function partsOf(/** @type {Map<string, Described>} */ parts, /** @type {Set<string>} */ names) {
  const faults = [...parts.keys()].filter((name) => !names.has(name)).map((name) => `has no part "${name}"`);
  const listed = [...names].flatMap((name) => {
    const own = parts.get(name);
    if (own) return [own];
    const whose = [...parts.values()].filter(({ description }) => statesIn(description).includes(name));
    if (whose.length === 0) faults.push(`does not describe its part "${name}"`);
    return [{ name, description: `A state of ${whose.map((part) => `\`${part.name}\``).join(', ')}.` }];
  });
  for (const { name, description } of parts.values())
    for (const state of statesIn(description))
      if (!names.has(state)) faults.push(`has no state "${state}" of its part "${name}"`);
  return { parts: listed.sort(byName), faults };
}

/** The states that a description names, after "also". @param {string} text */
const statesIn = (text) =>
  [...(/\balso\b.*/.exec(text)?.[0] ?? '').matchAll(/`([\w-]+)`/g)].map(([, name]) => name);

/** @param {{ name: string }} a @param {{ name: string }} b */
export const byName = (a, b) => (a.name < b.name ? -1 : 1);

/**
 * The members of an object in a file, each with its value and its comment.
 * @param {ts.SourceFile} file @param {string} owner the constant that holds it
 */
export function membersOf(file, owner) {
  /** @type {Map<string, { value: ts.Expression, comment: string }>} */ const members = new Map();
  walk(file, (node) => {
    if (!ts.isVariableDeclaration(node) || node.name.getText(file) !== owner || !node.initializer) return;
    walk(node.initializer, (member) => {
      if (!ts.isPropertyAssignment(member)) return;
      const name = member.name.getText(file).replaceAll("'", '');
      members.set(name, { value: member.initializer, comment: commentOf(file, member) });
    });
  });
  return members;
}

/** @param {ts.SourceFile} file @param {ts.Node} node */
function commentOf(file, node) {
  const before = file.text.slice(node.getFullStart(), node.getStart(file, false));
  const [comment = ''] = before.match(COMMENT) ?? [];
  return plain(comment).replaceAll(/\s+/g, ' ').trim();
}

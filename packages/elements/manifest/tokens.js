// The custom properties that a page can set for an element: those that its styles use.
import ts from 'typescript';
import { byName, membersOf } from './described.js';

/** @param {ts.SourceFile[]} files @param {Map<string, import('./described.js').Described>} described */
export function tokensOf(files, described) {
  const colors = files.find(({ fileName }) => fileName.endsWith('/styles/tokens.ts'));
  if (!colors) return { tokens: [], faults: [] };
  const styles = files
    .filter(({ fileName }) => /\/styles\/|\.styles\.ts$/.test(fileName))
    .map(({ text }) => text)
    .join('\n');
  const members = [...membersOf(colors, 'colors')];
  const roles = members
    .filter(([role]) => new RegExp(`--(_|one-on-one-color-)${role}[,)]`).test(styles))
    .map(([role, { value, comment }]) => ({
      name: `--one-on-one-color-${role}`,
      description: comment,
      default: `light-dark(${valuesOf(value).join(', ')})`,
    }));
  const faults = roles
    .filter(({ description }) => !description)
    .map(({ name }) => `does not describe ${name}`);
  return { tokens: [...described.values(), ...roles].sort(byName), faults };
}

/** @param {ts.Expression} list */
const valuesOf = (list) =>
  ts.isArrayLiteralExpression(list)
    ? list.elements.map((each) => /** @type {ts.StringLiteral} */ (each).text)
    : [];

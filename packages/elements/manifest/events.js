// The events of an element: what its files ask for, and what is told once that is committed.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FACT_OF } from '@one-on-one/core';
import ts from 'typescript';
import { TIMER_FACTS } from '../dist/events/page-requests.js';
import { byName, membersOf } from './described.js';
import { walk } from './sources.js';

/** The facts of what no workspace does: a page shows another pair, or begins with somebody. */
const FACT_OF_PAGE = {
  'relationship-select': 'relationship-selected',
  'relationship-add': 'relationship-added',
};

/** Whether a timer is asked, and no workspace. @param {string} kind */
export const isTimed = (kind) => kind in TIMER_FACTS;

/** @type {Record<string, string>} */
const factOf = { ...FACT_OF, ...FACT_OF_PAGE, ...TIMER_FACTS };

/** Every request that there is, with what it asks for. @param {ts.Program} program @returns {Map<string, string>} */
export function requestsOf(program) {
  const checker = program.getTypeChecker();
  const file = program.getSourceFiles().find(({ fileName }) => fileName.endsWith('/page-requests.ts'));
  const table = file?.statements.find(
    (each) => ts.isInterfaceDeclaration(each) && each.name.text === 'AskedDetails',
  );
  if (!table) throw new Error('There is no table of requests.');
  const members = checker.getPropertiesOfType(checker.getTypeAtLocation(table));
  return new Map(
    members.map((each) => [each.name, ts.displayPartsToString(each.getDocumentationComment(checker))]),
  );
}

/** Which of these requests some code asks for: their names stand there. @param {ts.Node[]} nodes @param {Map<string, string>} requests */
export function askedIn(nodes, requests) {
  /** @type {Set<string>} */ const asked = new Set();
  for (const root of nodes)
    walk(root, (node) => {
      if (!ts.isStringLiteral(node) || !requests.has(node.text)) return;
      if (!(ts.isPropertyAssignment(node.parent) && node.parent.name === node)) asked.add(node.text);
    });
  return asked;
}

/** @param {Iterable<string>} asked @param {Map<string, string>} requests */
export const requestEvents = (asked, requests) =>
  [...asked].map((kind) => ({
    name: `one-on-one-${kind}`,
    type: { text: `OneOnOneRequest<'${kind}'>` },
    description: `Asks, before anything changes: ${requests.get(kind)} \`preventDefault()\` refuses it.`,
  }));

/** What is told of requests once they are committed, and once they are taken back. @param {Iterable<string>} asked */
export function factEvents(asked) {
  /** @type {Map<string, string[]>} */ const told = new Map();
  const tell = (/** @type {string} */ fact, /** @type {string} */ words) =>
    told.set(fact, [...(told.get(fact) ?? []), words]);
  for (const kind of asked) {
    if (factOf[kind]) tell(factOf[kind], `\`${kind}\``);
    const back = undone.get(kind);
    if (back) tell(back, `\`${kind}\`, taken back`);
  }
  return [...told].map(([fact, whose]) => ({
    name: `one-on-one-${fact}`,
    type: { text: `OneOnOneFact<'${fact}'>` },
    description: `Tells that this is committed: ${whose.join('; ')}.`,
  }));
}

export const errorEvent = {
  name: 'one-on-one-error',
  type: { text: 'OneOnOneErrorEvent' },
  description: 'Tells what went wrong.',
};

/** @param {{ name: string }[]} events */
export const sorted = (events) => [...events].sort(byName);

const undone = readUndone();

/** Which fact it is when an act is taken back, as core has it. */
function readUndone() {
  const path = fileURLToPath(new URL('../../core/src/workspace/facts.ts', import.meta.url));
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const members = [...membersOf(file, 'UNDONE')];
  return new Map(
    members.map(([kind, { value }]) => [kind, ts.isStringLiteral(value) ? value.text : undefined]),
  );
}

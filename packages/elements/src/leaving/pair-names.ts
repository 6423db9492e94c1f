import type { ListedRelationship, Workspace } from '@one-on-one/core';
import { enRelationships } from '../localize/locales/en-relationships.js';
import type { RelationshipStrings } from '../localize/relationship-strings.js';
import type { SheetStrings } from '../localize/strings.js';
import type { WipeStrings } from '../localize/wipe-strings.js';
import { asShown, nameOf } from '../relationships/tools/pair.js';
import { toldApart } from '../relationships/tools/told-apart.js';
import { clock } from '../workspace/environment.js';
import { workspacesBeside } from '../workspace/workspaces-beside.js';

/** In whose words pairs are named. */
export type PairWords = Pick<SheetStrings, 'inside'> &
  Pick<WipeStrings, 'leaveUnnamed'> &
  Partial<RelationshipStrings>;

/** The pairs with the names that are on this page: what only the page calls somebody, no list knows. */
export function asOnThisPage(
  workspace: Workspace,
  pairs: readonly ListedRelationship[],
): readonly ListedRelationship[] {
  const open = workspacesBeside(workspace).filter(({ state }) => state.status === 'ready');
  const shown = open.map(({ state }) => asShown(state, undefined));
  return pairs.map((pair) => {
    const { mentor, mentee } = shown.find(({ id }) => id === pair.id) ?? pair;
    return { ...pair, mentor, mentee };
  });
}

/** What a pair is called, told apart from those of the same name. */
export function calledAmong(
  pair: ListedRelationship,
  pairs: readonly ListedRelationship[],
  strings: PairWords,
  lang: string,
): string {
  const words = { ...enRelationships.relationships, ...strings.relationships };
  const { role, since } = toldApart(pair, { all: pairs, strings, words, lang, now: clock.now() });
  return words.apart(nameOf(pair, lang) ?? strings.leaveUnnamed, role && strings.inside[role], since);
}

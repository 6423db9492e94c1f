import type { Instant, ListedRelationship, Role } from '@one-on-one/core';
import { formatWhen } from '../../localize/format.js';
import type { RelationshipWords } from '../../localize/relationship-strings.js';
import type { SheetStrings } from '../../localize/strings.js';
import { calledBy, isNamed, nameOf, otherRole } from './pair.js';

/** From which pairs one is told apart, in which words, and when. */
export interface Telling {
  /** Archived ones, too. */
  readonly all: readonly ListedRelationship[];
  readonly strings: Pick<SheetStrings, 'inside'>;
  readonly words: RelationshipWords;
  readonly lang: string;
  readonly now: Instant;
}

/** What tells a pair from those of the same name: in which role that person stands, and since when; else nothing. */
export function toldApart(
  pair: ListedRelationship,
  telling: Telling,
): { readonly role?: Role; readonly since?: string } {
  const { all, lang, now } = telling;
  const [look, role] = [looks(pair, telling), otherRole(pair)];
  const roles = all
    .filter(({ id }) => id !== pair.id)
    .flatMap((each) => (looks(each, telling) === look ? [otherRole(each)] : []));
  return {
    ...(roles.some((each) => each !== role) && { role }),
    ...(roles.includes(role) && pair.since && { since: formatWhen(pair.since, now, lang) }),
  };
}

/** What a pair is called inside a sentence: told apart from those of the same name. */
export function calledApart(pair: ListedRelationship, telling: Telling): string {
  const { strings, words, lang } = telling;
  const name = nameOf(pair, lang) ?? (isNamed(pair) ? strings.inside[otherRole(pair)] : words.unnamedInside);
  const { role, since } = toldApart(pair, telling);
  return words.apart(name, role && strings.inside[role], since);
}

// Names that differ in case or width alone are the same to whoever reads them.
const looks = (pair: ListedRelationship, { lang, words }: Telling) =>
  calledBy(pair, lang, words).normalize('NFKC').toLocaleLowerCase(lang);

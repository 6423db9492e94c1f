import type { ParticipantId, Role, WorkspaceState } from '@one-on-one/core';
import { html, nothing } from 'lit';
import { formatList } from '../localize/format.js';
import type { SheetStrings } from '../localize/strings.js';

type People = Pick<WorkspaceState, Role>;

type Roles = Pick<SheetStrings, Role | 'inside'>;

interface Named {
  readonly displayName?: string | undefined;
}

/** Which of the two a participant is; undefined for nobody in particular. */
export function roleOf(people: People, id: ParticipantId | null): Role | undefined {
  return (['mentor', 'mentee'] as const).find((role) => people[role].id === id);
}

/** What a participant is called: by name, else by role, where nothing stands before it. */
export function nameOf(people: People, role: Role, strings: Roles): string {
  return people[role].displayName ?? strings[role];
}

/** The same inside a sentence. */
export const nameIn = (people: People, role: Role, strings: Roles): string =>
  people[role].displayName ?? strings.inside[role];

/** What the pair is called, in pieces, so that names can be isolated. The mentee comes first: it is their meeting. */
export function pairName({ mentee, mentor }: People, strings: SheetStrings, lang: string): readonly string[] {
  const [one, other] = [mentee.displayName, mentor.displayName].filter(Boolean);
  if (!one) return [strings.yourOneOnOne];
  return other ? formatList([one, other], lang) : strings.oneOnOneWith(`\0${one}\0`).split('\0');
}

/** A person as a circle with one or two letters; nothing while the person has no name. Never read aloud. */
export function monogram(people: Readonly<Record<Role, Named>>, role: Role | undefined) {
  const name = role && people[role].displayName;
  if (!name) return nothing;
  const letters = name
    .trim()
    .split(/\s+/)
    .filter((_word, index, { length }) => !index || index === length - 1)
    .map(([letter]) => letter)
    .join('');
  return html`<span class="monogram ${role}" aria-hidden="true">${letters.toLocaleUpperCase()}</span>`;
}

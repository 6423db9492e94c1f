import type { Instant, ListedPerson, ListedRelationship, Role, WorkspaceState } from '@one-on-one/core';
import { decodeHostId, isMissed } from '@one-on-one/core';
import { roleOf } from '../../agenda/people.js';
import { formatList } from '../../localize/format.js';
import type { RelationshipWords } from '../../localize/relationship-strings.js';

/** What a pair is called by whoever is looking: the other person; both, while nobody said who looks. */
export function nameOf({ viewer, mentor, mentee }: ListedRelationship, lang: string): string | undefined {
  const others = viewer === 'mentor' ? [mentee] : viewer === 'mentee' ? [mentor] : [mentee, mentor];
  const names = others.flatMap(({ displayName }) => displayName ?? []);
  return names.length > 0 ? formatList(names, lang).join('') : undefined;
}

/** The same in words: without a name, the role that the other person has. */
export function calledBy(pair: ListedRelationship, lang: string, words: RelationshipWords): string {
  return nameOf(pair, lang) ?? (isNamed(pair) ? words.roles[otherRole(pair)] : words.unnamed);
}

/** Whether a role says who it is: one of two without names is nobody in particular. */
export const isNamed = ({ viewer, mentor, mentee }: ListedRelationship): boolean =>
  viewer !== null && [mentor, mentee].some(({ displayName }) => displayName !== undefined);

/** In which role the person stands who a pair is named after. */
export const otherRole = ({ viewer, mentee }: ListedRelationship): Role =>
  viewer === 'mentee' || (viewer === null && mentee.displayName === undefined) ? 'mentor' : 'mentee';

/** The pair that is shown, as its workspace has it now: newer than what was read of it. */
export function asShown(state: WorkspaceState, listed: ListedRelationship | undefined): ListedRelationship {
  const { startsAt, status, plannedMinutes } = state.meeting;
  const { startsAt: _before, ...rest } = listed ?? { status: 'active', openActions: 0 };
  return {
    ...rest,
    id: decodeHostId(state.relationshipId),
    mentor: person(state.mentor),
    mentee: person(state.mentee),
    viewer: roleOf(state, state.viewer) ?? null,
    // With the series all actions have been read, too; before, what was listed may know more.
    openActions: state.series ? state.actions.length : rest.openActions,
    ...(startsAt !== undefined && { startsAt }),
    meeting: { status, plannedMinutes },
  };
}

const person = ({ id, displayName }: WorkspaceState['mentor']): ListedPerson => ({
  id: decodeHostId(id),
  ...(displayName !== undefined && { displayName }),
});

/** Whether their meeting was to be over by now, and never began. */
export const wasDue = ({ startsAt, meeting }: ListedRelationship, now: Instant): boolean =>
  startsAt !== undefined && meeting !== undefined && isMissed({ startsAt, ...meeting }, now);

/** By name, those without one last. */
export const byName = (lang: string) => {
  const { compare } = new Intl.Collator(lang, { numeric: true });
  return (a: ListedRelationship, b: ListedRelationship): number => {
    const [one, other] = [nameOf(a, lang), nameOf(b, lang)];
    if (one === undefined || other === undefined)
      return Number(one === undefined) - Number(other === undefined);
    return compare(one, other) || (a.id < b.id ? -1 : 1);
  };
};

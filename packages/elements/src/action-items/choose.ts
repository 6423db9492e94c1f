import type { ActionItem, ParticipantId, PlainDate, WorkspaceState } from '@one-on-one/core';
import { isOpen } from '@one-on-one/core';
import { daysUntil } from './due-words.js';

/** Which actions are shown, and how they are put together. */
export interface Choice {
  /** `open`: what is to be done; `meeting`: what was agreed in this one; `all`: also what was settled, whenever. */
  readonly scope: 'open' | 'meeting' | 'all';
  /** Whose they are: an id, or a role. */
  readonly owner?: string | undefined;
  readonly groupBy: 'none' | 'owner' | 'due';
}

/** Every choice at its default. */
export const OPEN: Choice = { scope: 'open', groupBy: 'none' };

/** By when a group of actions is to be done. */
export type DueGroup = 'late' | 'soon' | 'later' | 'none';

/** Some of the actions, under what they have in common. */
export interface Group {
  readonly owner?: ParticipantId;
  readonly due?: DueGroup;
  readonly actions: readonly ActionItem[];
}

/** The id of whose actions a choice shows; undefined: those of both. */
export const ownerOf = (
  { mentor, mentee }: Pick<WorkspaceState, 'mentor' | 'mentee'>,
  { owner }: Pick<Choice, 'owner'>,
) => (owner === 'mentor' ? mentor.id : owner === 'mentee' ? mentee.id : owner);

const order = ({ dueDate = '~', createdAt, id }: ActionItem) => `${dueDate} ${createdAt} ${id}`;

/**
 * The actions that a choice shows, the earlier day first, what has none last. `settled` are those that were settled on
 * this very page: each stays where it was, so that it can be taken up again.
 */
export function chosen(
  { actions, agreed, mentor, mentee }: Pick<WorkspaceState, 'actions' | 'agreed' | 'mentor' | 'mentee'>,
  { scope, owner }: Choice,
  settled: readonly ActionItem[] = [],
): readonly ActionItem[] {
  const before = scope === 'open' ? [] : agreed.filter((action) => !isOpen(action));
  // As it is known now: the other may have written why it is dropped at the same time.
  const now = settled.map((action) => agreed.find(({ id }) => id === action.id) ?? action);
  const all = scope === 'meeting' ? agreed : [...now, ...actions, ...before];
  const ownerId = ownerOf({ mentor, mentee }, { owner });
  const byId = new Map(all.map((action) => [action.id, action]));
  return [...byId.values()]
    .filter((action) => !ownerId || action.ownerId === ownerId)
    .sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

function dueGroup({ dueDate }: ActionItem, today: PlainDate): DueGroup {
  if (!dueDate) return 'none';
  const days = daysUntil(dueDate, today);
  return days < 0 ? 'late' : days < 7 ? 'soon' : 'later';
}

/** The same in groups; those that would be empty are left out. */
export function grouped(
  actions: readonly ActionItem[],
  { mentor, mentee }: Pick<WorkspaceState, 'mentor' | 'mentee'>,
  { groupBy }: Choice,
  today: PlainDate,
): readonly Group[] {
  const groups: readonly Group[] =
    groupBy === 'owner'
      ? [mentee.id, mentor.id].map((owner) => ({
          owner,
          actions: actions.filter(({ ownerId }) => ownerId === owner),
        }))
      : groupBy === 'due'
        ? (['late', 'soon', 'later', 'none'] as const).map((due) => ({
            due,
            actions: actions.filter((action) => dueGroup(action, today) === due),
          }))
        : [{ actions }];
  return groups.filter((group) => group.actions.length > 0);
}

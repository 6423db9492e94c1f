import type { AgendaItem, Need, WorkspaceState } from '@one-on-one/core';

/** The needs of a person, and those of the work, in the order in which they are offered. */
export const NEEDS = {
  personal: ['inclusion', 'respect', 'heard', 'feedback', 'support'],
  practical: ['plan-approach', 'solve', 'growth-plan', 'decide'],
} as const satisfies Record<string, readonly Need[]>;

export type NeedGroup = keyof typeof NEEDS;

/** Whose need an item serves; undefined where nobody said. */
export function needGroup({ need }: AgendaItem): NeedGroup | undefined {
  if (!need) return undefined;
  return (NEEDS.personal as readonly Need[]).includes(need) ? 'personal' : 'practical';
}

/** How the minutes of the meeting are planned: by need, what is left, and what is too much. */
export function plannedTime({ items, meeting }: Pick<WorkspaceState, 'items' | 'meeting'>) {
  const sum = (group: NeedGroup | undefined) =>
    items.reduce((all, { item }) => all + (needGroup(item) === group ? (item.plannedMinutes ?? 0) : 0), 0);
  const [personal, practical, other] = [sum('personal'), sum('practical'), sum(undefined)];
  const free = meeting.plannedMinutes - personal - practical - other;
  return { personal, practical, other, free: Math.max(free, 0), over: Math.max(-free, 0) };
}

/** Where a person can send an item. */
export type MoveTo = 'up' | 'down' | 'top' | 'bottom';

export const MOVES: readonly MoveTo[] = ['up', 'down', 'top', 'bottom'];

/** What the item will stand before, `null` for last; undefined where it is there already. */
export function moveTarget(ids: readonly string[], id: string, to: MoveTo): string | null | undefined {
  const index = ids.indexOf(id);
  if (to === 'up' || to === 'top') return index > 0 ? ids[to === 'top' ? 0 : index - 1] : undefined;
  if (index === ids.length - 1) return undefined;
  return to === 'bottom' ? null : (ids[index + 2] ?? null);
}

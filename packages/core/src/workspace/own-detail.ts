import type { RequestDetails, RequestKind } from './requests.js';
import type { WorkspaceState } from './state.js';

/**
 * A request's detail as our own: a copy that the page cannot change afterwards. Whoever removes an item removes what
 * is on their screen, so that goes along.
 */
export function ownDetail<K extends RequestKind>(kind: K, given: RequestDetails[K], state: WorkspaceState) {
  const members = Object.entries(given).filter(([, value]) => value !== undefined);
  const own = (value: unknown) => (Array.isArray(value) ? [...(value as readonly unknown[])] : value);
  const copies = members.map(([name, value]) => [name, own(value)] as const);
  const copy = Object.fromEntries(copies) as RequestDetails[K];
  if (kind !== 'agenda-item-remove') return copy;
  const { id } = copy as RequestDetails['agenda-item-remove'];
  const seen = [...state.items, ...state.parked].find(({ item }) => item.id === id);
  return seen ? { base: seen.item.title, ...copy } : copy;
}

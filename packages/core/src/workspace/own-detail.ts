import type { Role } from '../relationship/schema.js';
import type { RequestDetails, RequestKind } from './requests.js';
import type { WorkspaceState } from './state.js';

/**
 * A request's detail as our own: a copy that the page cannot change afterwards. Whoever removes or renames something
 * means what is on their screen, so that goes along.
 */
export function ownDetail<K extends RequestKind>(kind: K, given: RequestDetails[K], state: WorkspaceState) {
  const members = Object.entries(given).filter(([, value]) => value !== undefined);
  const own = (value: unknown) => (Array.isArray(value) ? [...(value as readonly unknown[])] : value);
  const copies = members.map(([name, value]) => [name, own(value)] as const);
  const copy = Object.fromEntries(copies) as RequestDetails[K];
  const { id, role } = copy as { readonly id?: string; readonly role?: Role };
  const seen = [...state.items, ...state.parked].find(({ item }) => item.id === id)?.item.title;
  if (kind === 'agenda-item-remove' && seen !== undefined) return { base: seen, ...copy };
  if (kind !== 'participant-rename') return copy;
  return { base: state[role === 'mentor' ? 'mentor' : 'mentee'].displayName ?? '', ...copy };
}

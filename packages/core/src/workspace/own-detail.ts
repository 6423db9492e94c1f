import type { Role } from '../relationship/schema.js';
import type { RequestDetails, RequestKind } from './requests.js';
import type { WorkspaceState } from './state.js';
import { rememberTyped } from './typed-for.js';

/** What two tabs may ask for at once means the meeting that both have on screen. */
const OF_THE_MEETING = new Set<RequestKind>([
  'meeting-start',
  'meeting-wrap',
  'meeting-resume',
  'meeting-close',
  'meeting-reschedule',
  'meeting-skip',
  'meeting-cancel',
  'meeting-miss',
]);

/**
 * A request's detail as our own: a copy that the page cannot change afterwards. Whoever removes, shares or renames
 * something means what is on their screen, so that goes along.
 */
export function ownDetail<K extends RequestKind>(kind: K, given: RequestDetails[K], state: WorkspaceState) {
  const detail = withBase(kind, given, state);
  rememberTyped(kind, detail, state.drafts);
  return detail;
}

function withBase<K extends RequestKind>(kind: K, given: RequestDetails[K], state: WorkspaceState) {
  const members = Object.entries(given).filter(([, value]) => value !== undefined);
  const own = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(own);
    return typeof value === 'object' && value ? { ...value } : value;
  };
  const copies = members.map(([name, value]) => [name, own(value)] as const);
  const copy = Object.fromEntries(copies) as RequestDetails[K];
  const { id, role } = copy as { readonly id?: string; readonly role?: Role };
  if (/-(remove|share)$/.test(kind)) return { ...baseOf(id, state), ...copy };
  if (OF_THE_MEETING.has(kind)) return { id: state.meeting.id, ...copy };
  if (kind === 'participation-rate') return { meetingId: state.meeting.id, ...copy };
  if (kind !== 'participant-rename') return copy;
  return { base: state[role === 'mentor' ? 'mentor' : 'mentee'].displayName ?? '', ...copy };
}

function baseOf(id: string | undefined, state: WorkspaceState): { readonly base?: string } {
  const { items, parked, agreed, actions, decisions, wins, notes } = state;
  const texts = [
    ...[...items, ...parked].map(({ item }) => [item.id, item.title] as const),
    ...[...agreed, ...actions].map((action) => [action.id, action.title] as const),
    ...decisions.map((decision) => [decision.id, decision.statement] as const),
    ...wins.map((win) => [win.id, win.text] as const),
    ...notes.map(({ note }) => [note.id, note.body] as const),
  ];
  const base = texts.find(([one]) => one === id)?.[1];
  return base === undefined ? {} : { base };
}

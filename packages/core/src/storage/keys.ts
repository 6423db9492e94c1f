import type { ParticipantId } from '../shared/record.js';
import type { StorageKey } from './adapter.js';

/** What a meeting has several of. */
export type ListKind =
  'item' | 'note' | 'pinned-note' | 'decision' | 'action' | 'win' | 'participation' | 'question-use';

/** Where every kind of record lies. No other place spells a key. */
export const keys = {
  /** This browser's own record: its device id, its pair, who said "this is me". */
  device: (): StorageKey => ['private', '_device', 'device'],
  /** Everything that both people see. */
  shared: (relationship: string): StorageKey => ['shared', relationship],
  relationship: (relationship: string): StorageKey => ['shared', relationship, 'relationship'],
  head: (relationship: string): StorageKey => ['shared', relationship, 'head'],
  participants: (relationship: string): StorageKey => ['shared', relationship, 'participant'],
  participant: (relationship: string, id: ParticipantId): StorageKey => [
    ...keys.participants(relationship),
    id,
  ],
  meeting: (relationship: string, meeting: string): StorageKey => [
    'shared',
    relationship,
    'meeting',
    meeting,
  ],
  /** What both people see of one kind in a meeting. */
  list: (relationship: string, kind: ListKind, meeting: string): StorageKey => [
    'shared',
    relationship,
    kind,
    meeting,
  ],
  /** What only `viewer` sees of one kind in a meeting. */
  privateList: (viewer: ParticipantId, relationship: string, kind: ListKind, meeting: string): StorageKey => [
    ...keys.private(viewer, relationship),
    kind,
    meeting,
  ],
  /** Everything that only `viewer` sees. */
  private: (viewer: ParticipantId, relationship: string): StorageKey => ['private', viewer, relationship],
  drafts: (owner: ParticipantId, relationship: string): StorageKey => [
    ...keys.private(owner, relationship),
    'draft',
  ],
};

/** Where it stands that everything in a place was deleted on purpose. Apart: what changes something needs it not. */
export const wipedKey = (place: StorageKey): StorageKey => [...place, 'wiped'];

/** What a place holds of one kind, in whichever meetings. */
export const listsOf = (place: StorageKey, kind: ListKind): StorageKey => [...place, kind];

/** How often, how long and where they meet. */
export const seriesKey = (relationship: string, id: string): StorageKey => [
  ...keys.shared(relationship),
  'series',
  id,
];

/** In which meeting the private items of `viewer` lie. */
export const placeKey = (viewer: ParticipantId, relationship: string): StorageKey => [
  ...keys.private(viewer, relationship),
  'place',
];

/** A key as one text, to look records up by in memory. */
export const keyText = (key: StorageKey) => key.join('/');

/** Whether only one person may see what lies under this key. */
export const isPrivate = (key: StorageKey) => key[0] === 'private';

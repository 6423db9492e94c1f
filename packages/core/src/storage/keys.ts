import type { ParticipantId } from '../shared/record.js';
import type { StorageKey } from './adapter.js';

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
  /** The items of a meeting that both people see. */
  items: (relationship: string, meeting: string): StorageKey => ['shared', relationship, 'item', meeting],
  /** The items of a meeting that only `viewer` sees. */
  privateItems: (viewer: ParticipantId, relationship: string, meeting: string): StorageKey => [
    ...keys.private(viewer, relationship),
    'item',
    meeting,
  ],
  /** Everything that only `viewer` sees. */
  private: (viewer: ParticipantId, relationship: string): StorageKey => ['private', viewer, relationship],
  drafts: (owner: ParticipantId, relationship: string): StorageKey => [
    ...keys.private(owner, relationship),
    'draft',
  ],
};

/** A key as one text, to look records up by in memory. */
export const keyText = (key: StorageKey) => key.join('/');

/** Whether only one person may see what lies under this key. */
export const isPrivate = (key: StorageKey) => key[0] === 'private';

import {
  createMemoryStorage,
  type JsonValue,
  type ListedRelationship,
  type Meeting,
  type StorageAdapter,
  type StorageKey,
} from '@one-on-one/core';

/** A pair as a store has it; name only what the test is about. */
export interface StoredPair extends Partial<
  Pick<ListedRelationship, 'status' | 'startsAt' | 'openActions' | 'since'>
> {
  readonly id: string;
  /** The mentee; without one nobody said it. */
  readonly name?: string | undefined;
  /** How far their meeting is. */
  readonly meeting?: Meeting['status'];
  /** What is on its agenda. */
  readonly topic?: string;
}

const NOW = '2030-01-10T09:00:00.000Z';
const base = { schema: 1, author: 'mentor', createdAt: NOW, updatedAt: NOW, stamps: {} };

/** Puts pairs into a storage, as if this browser had made them. */
async function storePairs(storage: StorageAdapter, pairs: readonly StoredPair[]): Promise<void> {
  const writes = pairs.flatMap((pair) => {
    const { id, name, status = 'active', startsAt, openActions = 0, since = NOW, topic } = pair;
    const put = (key: StorageKey, value: JsonValue) => ({
      kind: 'put' as const,
      key: ['shared', id, ...key],
      value,
      revision: `stored-${id}-${key.join('-')}`,
      ifRevision: null,
    });
    const relationship = { kind: 'mentor-mentee', mentorId: 'mentor', menteeId: 'mentee', status };
    const openActionIds = Array.from({ length: openActions }, (_, at) => `regular-1/action${at}`);
    const head = { currentMeetingId: 'regular-1', openActionIds, recurringItemIds: [] };
    const meeting = { seriesId: 'regular', seq: 1, plannedMinutes: 45, kind: 'regular' };
    const item = { meetingId: 'regular-1', order: 'a0', status: 'open', addedBy: 'mentor', carryCount: 0 };
    return [
      put(['relationship'], {
        ...base,
        ...relationship,
        createdAt: since,
        id,
        type: 'relationship',
        selfDirection: 3,
        openness: 1,
      }),
      put(['head'], { ...base, ...head, id: 'head', type: 'head' }),
      put(['meeting', 'regular-1'], {
        ...base,
        ...meeting,
        status: pair.meeting ?? 'open',
        id: 'regular-1',
        type: 'meeting',
        ...(startsAt && { startsAt }),
      }),
      put(['participant', 'mentee'], {
        ...base,
        id: 'mentee',
        type: 'participant',
        ...(name && { displayName: name }),
      }),
      ...openActionIds.map((name, at) =>
        put(['action', ...name.split('/')], {
          ...base,
          id: `action${at}`,
          type: 'action-item',
          meetingId: 'regular-1',
          title: `Action ${at} of ${id}`,
          ownerId: 'mentee',
          status: 'open',
          kind: 'task',
        }),
      ),
      ...(topic
        ? [
            put(['item', 'regular-1', 'topic'], {
              ...base,
              ...item,
              id: 'topic',
              type: 'agenda-item',
              title: topic,
            }),
          ]
        : []),
    ];
  });
  await storage.commit(writes);
}

/** A memory in which these pairs are. */
export async function aStorageOf(pairs: readonly StoredPair[]): Promise<StorageAdapter> {
  const storage = createMemoryStorage();
  await storePairs(storage, pairs);
  return storage;
}

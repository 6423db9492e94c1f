import { byCreation } from '../../shared/by-creation.js';
import type { RecordBase } from '../../shared/record.js';
import type { StorageKey } from '../../storage/adapter.js';
import { keys } from '../../storage/keys.js';
import type { BookPlace } from './change-stored.js';
import { isKeptQuestion } from './guard.js';
import type { KeptQuestion } from './schema.js';

/** The viewer's favourites and own questions, the first kept first; none before anybody said who they are. */
export async function keptQuestions({ storage, state }: BookPlace): Promise<readonly KeptQuestion[]> {
  if (state.viewer === null) return [];
  const prefix = keptKey(state.viewer, state.relationshipId);
  const values = (await storage.list({ prefix })).map(({ value }) => value);
  const kept = values.filter(isLivingOf(isKeptQuestion)) as unknown as readonly KeptQuestion[];
  return [...kept].sort(byCreation);
}

/** Where the favourites and own questions of somebody lie. */
export const keptKey = (viewer: string, relationship: string): StorageKey => [
  ...keys.private(viewer, relationship),
  'kept-question',
];

/** Whether stored data is such a record, and not deleted. */
export const isLivingOf = (accepts: (value: unknown) => boolean) => (value: unknown) =>
  accepts(value) && (value as RecordBase).schema === 1 && (value as RecordBase).deletedAt === undefined;

import type { ActionItem } from '../action-items/schema.js';
import { migrate } from '../migrations/migrate.js';
import type { StorageAdapter } from '../storage/adapter.js';
import { keys } from '../storage/keys.js';
import { readAll } from './current.js';
import { readable } from './kinds.js';

/** Every action item that two people agreed on, settled ones too: the earlier day first, what has none last. */
export async function readActions(
  adapter: StorageAdapter,
  relationship: string,
  pause?: () => Promise<void>,
): Promise<readonly ActionItem[]> {
  const stored = await readAll(adapter, [...keys.shared(relationship), 'action'], pause);
  return stored
    .flatMap(({ value }) => readable(migrate(value)) ?? [])
    .filter((record): record is ActionItem => record.type === 'action-item' && record.deletedAt === undefined)
    .sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
}

const placeOf = ({ dueDate = '~', createdAt, id }: ActionItem) => [dueDate, createdAt, id].join(' ');

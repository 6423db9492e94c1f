import type { Change, DeviceId, Stamp } from '../shared/record.js';
import type { StorageKey } from '../storage/adapter.js';
import { keyText } from '../storage/keys.js';
import { apply } from './apply.js';
import type { Command } from './command.js';
import type { Entries, Scope } from './entries.js';

/** What commands wrote when they last had something to change: the stamps of each record that they touched. */
const attempts = new WeakMap<Command, ReadonlyMap<string, readonly Stamp[]>>();

/** Does a command on these records, and remembers what it wrote. */
export function attempt(
  command: Command,
  entries: Entries,
  scope: Scope,
  device: DeviceId,
): readonly Change[] {
  const changes = apply(command, entries, scope, device);
  const written = changes.map(({ key, record }) => {
    const name = keyText(key);
    const before = Object.values(entries.get(name)?.record.stamps ?? {});
    return [name, Object.values(record.stamps).filter((stamp) => !before.includes(stamp))] as const;
  });
  if (written.length > 0) attempts.set(command, new Map(written));
  return changes;
}

/** The stamps that a command was last to leave in a record. */
export const writtenBy = (command: Command, key: StorageKey): readonly Stamp[] =>
  attempts.get(command)?.get(keyText(key)) ?? [];

import { NOBODY } from '../shared/record.js';
import type { JsonValue, StashEntry, StorageKey } from '../storage/adapter.js';
import { keys } from '../storage/keys.js';
import type { Command } from './command.js';

/** A command as a stash entry. It lies in its author's private partition: it may carry private words. */
export function stashOf(command: Command, relationship: string): StashEntry {
  const key: StorageKey = [...keys.private(command.viewer ?? NOBODY, relationship), 'command', command.id];
  return { id: command.id, key, base: null, patch: { command } as unknown as JsonValue };
}

/** The command in a stash entry of this pair; `null` where there is none. */
export function stashedCommand({ key, patch }: StashEntry, relationship: string): Command | null {
  if (key[0] !== 'private' || key[2] !== relationship || key[3] !== 'command') return null;
  const { command } = (patch ?? {}) as { readonly command?: Partial<Command> };
  const { id, kind, detail, now, viewer } = command ?? {};
  const whole =
    [id, kind, now].every((part) => typeof part === 'string') && typeof detail === 'object' && detail;
  return whole && (viewer === null || typeof viewer === 'string') ? (command as Command) : null;
}

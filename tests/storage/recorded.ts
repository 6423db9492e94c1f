import type { StorageAdapter } from '@one-on-one/core';

/** The adapter, and the text of everything that it is ever called with. */
export function recorded(adapter: StorageAdapter): { adapter: StorageAdapter; calls: string[] } {
  const calls: string[] = [];
  const record = (name: string, member: unknown) =>
    typeof member !== 'function'
      ? member
      : (...args: readonly unknown[]): unknown => {
          calls.push(`${name} ${JSON.stringify(args)}`);
          return Reflect.apply(member, adapter, args);
        };
  const members = Object.entries(adapter).map(([name, member]) => [name, record(name, member)]);
  return { adapter: Object.fromEntries(members) as StorageAdapter, calls };
}

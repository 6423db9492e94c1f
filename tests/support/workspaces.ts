import type { MemoryStore } from '@one-on-one/core';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import {
  createMemoryStorage,
  createWorkspace,
  type StorageAdapter,
  type Workspace,
  type WorkspaceOptions,
} from '@one-on-one/core';

/** A clock that moves on a second at every reading, so that no two edits are at one instant. */
export function aClock(start = '2030-01-10T09:00:00.000Z') {
  let time = Date.parse(start);
  return { now: () => new Date((time += 1000)).toISOString() };
}

/** Tasks that wait until a test lets their time pass. */
export function aSchedule() {
  const tasks = new Set<() => void>();
  return {
    schedule: (_milliseconds: number, task: () => void) => {
      tasks.add(task);
      return () => tasks.delete(task);
    },
    /** Everything that is waiting happens now. */
    elapse() {
      const due = [...tasks];
      tasks.clear();
      for (const task of due) task();
    },
  };
}

/** Bytes that look random and are the same in every run: a history that fails can be played again. */
function luckOf(seed: number) {
  const generator = xoroshiro128plus(seed);
  return (count: number) => Uint8Array.from({ length: count }, () => uniformInt(generator, 0, 255));
}

let tabs = 0;

/** A workspace over memory; name only what the test is about. */
export function aWorkspace(
  options: Partial<WorkspaceOptions> & { readonly store?: MemoryStore } = {},
): Workspace {
  const { store, ...rest } = options;
  const storage: StorageAdapter = store ? createMemoryStorage({ store }) : createMemoryStorage();
  tabs += 1;
  return createWorkspace({
    storage,
    tab: `tab${tabs}`,
    clock: aClock(),
    schedule: aSchedule().schedule,
    random: luckOf(tabs),
    ...rest,
  });
}

/** Resolves once the state is as the test wants it; fails with the runner's time-out otherwise. */
export function until(workspace: Workspace, holds: (state: Workspace['state']) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const check = () => {
      if (!holds(workspace.state)) return;
      stop();
      resolve();
    };
    const stop = workspace.subscribe(check);
    check();
  });
}

/** Resolves once everything is in storage. */
export const saved = (workspace: Workspace) =>
  until(
    workspace,
    ({ status, save }) => status === 'ready' && (save.kind === 'saved' || save.kind === 'memory'),
  );

/** The titles on the agenda, in order. */
export const titles = (workspace: Workspace) => workspace.state.items.map(({ item }) => item.title);

/** The id of the item with this title, wherever it is. */
export function idOf(workspace: Workspace, title: string): string {
  const { items, parked, dropped } = workspace.state;
  const entry = [...items, ...parked, ...dropped].find(({ item }) => item.title === title);
  if (!entry) throw new Error(`No item is called "${title}".`);
  return entry.item.id;
}

import type { StorageAdapter, Workspace } from '@one-on-one/core';
import type { PageClock } from '../timing/clock.js';
import type { Counting } from '../timing/counting.js';
import type { PageTicker } from '../timing/page-ticker.js';
import type { OpenWorkspace } from '../workspace/open-workspaces.js';

/** Is told that something was written; `wiped`: the pair of which everything was deleted. */
export type StorageReader = (wiped?: string) => void;

/** What every copy of this SDK on one page shares. Its shape changes only with a new major. */
export interface Page {
  /** The Trusted Types policy of the first copy; the built files put it here. */
  policy?: unknown;
  /** The page's list of Trusted Types policies has no room for ours: nothing can be rendered. */
  refused?: boolean;
  /** The tags that a copy of this SDK registered. */
  tags?: Set<string>;
  workspaces?: OpenWorkspace[];
  tab?: string;
  /** What wakes everything that shows time, by the clock that it goes by. */
  tickers?: WeakMap<PageClock, PageTicker>;
  /** All that count on it. */
  counting?: Set<Counting>;
  /** Who reads straight from a storage, and is told of what was written there. */
  storageReaders?: WeakMap<StorageAdapter, Set<StorageReader>>;
  /** What is read again from time to time, how many elements want that, and how it is stopped. */
  readingAgain?: WeakMap<Workspace, { users: number; readonly stop: () => void }>;
  /** The clock of whoever is given none. */
  clock?: PageClock;
}

const key = Symbol.for('one-on-one/1');

/** The one object per page, made by whoever asks first. */
export const thisPage = (): Page => {
  const world = globalThis as unknown as Record<typeof key, Page | undefined>;
  return (world[key] ??= {});
};
